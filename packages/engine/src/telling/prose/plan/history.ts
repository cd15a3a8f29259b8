/** What has been told already. Mutable: it grows with the telling. */
export class History {
  readonly #told = new Map<string, number>();
  readonly #times = new Map<string, number>();
  readonly #place = new Map<string, number>();

  /** After another scene only what somebody has come for is still told. */
  constructor(before: History | null = null) {
    for (const key of before?.wants() ?? []) this.#told.set(key, 0);
  }

  wants(): readonly string[] {
    return [...this.#told.keys()].filter((key) => key.startsWith("want "));
  }

  /** How many sentences or so have been told. */
  length = 0;
  /** The number of the passage being told. */
  beat = 0;
  /** What has gone by untold since the last that was told, by its tone. */
  untold: readonly Tone[] = [];

  /** Notes what has been told: "mark 0 1" is told, and with it "mark 0" and "mark". */
  tell(key: string): void {
    const words = key.split(" ");
    words.forEach((_, i) => {
      const part = words.slice(0, i + 1).join(" ");
      this.#told.set(part, this.beat);
      this.#place.set(part, this.length);
      this.#times.set(part, this.times(part) + 1);
    });
  }

  has(key: string): boolean {
    return this.#told.has(key);
  }

  /** How often it has been told. */
  times(key: string): number {
    return this.#times.get(key) ?? 0;
  }

  /** Passages since it was told; many where it never was. */
  since(key: string): number {
    const beat = this.#told.get(key);
    return beat === undefined ? NEVER : this.beat - beat;
  }

  /** Whether somebody was told to be up, or down again, the last; null where neither was told. */
  stance(who: number): "up" | "down" | null {
    const last = (...keys: readonly string[]): number => Math.min(...keys.map((key) => this.since(key)));
    const up = last(`posture ${who} standing`, `act ${who} stand_up`);
    const down = last(`posture ${who} sitting`, `act ${who} sit_down`, `act ${who} sit_next_to`);
    return up === down ? null : up < down ? "up" : "down";
  }

  /** Sentences since it was told; many where it never was. */
  behind(key: string): number {
    const place = this.#place.get(key);
    return place === undefined ? NEVER : this.length - place;
  }

  /** 1 for what was never told, less for what was told lately. */
  fresh(key: string): number {
    const since = this.since(key);
    return since === NEVER ? 1 : since < RECENT ? 0.2 : since < LATELY ? 0.5 : 0.75;
  }
}

/** What a stretch that is not told beat by beat is like. */
export type Tone = "touch" | "warm" | "hot" | "talk" | "quiet";

const NEVER = 100000;
const RECENT = 4;
const LATELY = 9;

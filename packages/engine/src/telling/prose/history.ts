/** What has been told already. Mutable: it grows with the telling. */
export class History {
  readonly #told = new Map<string, number>();
  /** The number of the beat being told. */
  beat = 0;

  /** Notes what has been told: "mark 0 1" is told, and with it "mark 0" and "mark". */
  tell(key: string): void {
    const words = key.split(" ");
    words.forEach((_, i) => this.#told.set(words.slice(0, i + 1).join(" "), this.beat));
  }

  has(key: string): boolean {
    return this.#told.has(key);
  }

  /** Beats since it was told; many where it never was. */
  since(key: string): number {
    const beat = this.#told.get(key);
    return beat === undefined ? NEVER : this.beat - beat;
  }

  /** 1 for what was never told, less for what was told lately. */
  fresh(key: string): number {
    const since = this.since(key);
    return since === NEVER ? 1 : since < RECENT ? 0.25 : since < LATELY ? 0.55 : 0.75;
  }
}

const NEVER = 100000;
const RECENT = 3;
const LATELY = 8;

import type { explore } from "@firelight/engine";
import type { Terminal } from "../terminal.js";

/** A line that says how far an exploration is: only where somebody looks, and gone when it ends. */
export class Progress {
  readonly #began = process.hrtime.bigint();
  #done = 0;
  #states = 0;
  #endings = 0;
  #lines = 0;

  constructor(
    private readonly terminal: Terminal,
    private readonly all: number,
  ) {}

  played(plays: number, findings: explore.Findings): void {
    this.#done += plays;
    this.#seen(findings);
  }

  sought(plays: number, states: number, findings: explore.Findings): void {
    this.#done += plays;
    this.#states = Math.max(this.#states, states);
    this.#seen(findings);
  }

  tried({ counts }: explore.Findings): void {
    this.#states += counts["states"] ?? 0;
    this.#show();
  }

  end(): void {
    if (this.terminal.width !== null) this.terminal.say("\r\u001b[K");
  }

  #seen({ ways }: explore.Findings): void {
    const keys = Object.keys(ways);
    this.#endings = Math.max(this.#endings, keys.filter((key) => key.startsWith("ending:")).length);
    this.#lines = Math.max(this.#lines, keys.filter((key) => key.startsWith("line:")).length);
    this.#show();
  }

  #show(): void {
    const { width, say } = this.terminal;
    if (width === null) return;
    const cells = Math.max(8, Math.min(30, width - 62));
    const full = Math.min(cells, Math.round((cells * this.#done) / this.all));
    const states = this.#states === 0 ? "" : `, ${this.#states} states`;
    const text = `${this.#done} of ${this.all} plays${states}, ${this.#endings} endings, ${this.#lines} lines${this.#left()}`;
    say(
      `\r\u001b[K${"█".repeat(full)}${"░".repeat(cells - full)} ${text.slice(0, Math.max(10, width - cells - 2))}`,
    );
  }

  #left(): string {
    if (this.#done === 0 || this.#done >= this.all) return "";
    const seconds = Number(process.hrtime.bigint() - this.#began) / 1e9;
    const left = Math.round((seconds * (this.all - this.#done)) / this.#done);
    return left < 90 ? `, ${left} s left` : `, ${Math.round(left / 60)} min left`;
  }
}

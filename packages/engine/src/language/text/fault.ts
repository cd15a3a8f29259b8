import { FAULTS, type FaultCode } from "../faults/catalogue.js";
import type { Place } from "./node.js";

/** Something that an author must mend (or, as a warning, may want to). */
export interface Fault {
  readonly code: FaultCode;
  /** In the author's words, with the nearest legal form where there is one. */
  readonly message: string;
  readonly place: Place;
  readonly nearest: string | null;
}

/** Collects the faults of a story while it is read; reading always goes on. The same fault is said once. */
export class Faults {
  readonly faults: Fault[] = [];
  readonly warnings: Fault[] = [];
  readonly #said = new Set<string>();
  readonly #lines = new Set<string>();

  add(code: FaultCode, place: Place, words: readonly string[], nearest: string | null = null): void {
    const { message, warning } = FAULTS[code];
    const told = message.replace(/\{(\d)\}/g, (_, i: string) => words[Number(i)] ?? "");
    const hint = nearest === null ? "" : ` Did you mean "${nearest}"?`;
    const key = `${code} ${place.file} ${place.line} ${place.column} ${told}`;
    if (this.#said.has(key)) return;
    this.#said.add(key);
    if (!warning) this.#lines.add(`${place.file} ${place.line}`);
    (warning ? this.warnings : this.faults).push({ code, message: told + hint, place, nearest });
  }

  /** Whether anything has been found wrong at a line. */
  at({ file, line }: Pick<Place, "file" | "line">): boolean {
    return this.#lines.has(`${file} ${line}`);
  }
}

export type { Place };

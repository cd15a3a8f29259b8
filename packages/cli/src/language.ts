import * as engine from "@firelight/engine";
import type { Story } from "@firelight/engine";

export interface Fault {
  readonly code: string;
  readonly message: string;
  readonly place: {
    readonly file: string;
    readonly line: number;
    readonly column: number;
    readonly length: number;
  };
}
type File = { readonly name: string; readonly text: string };
interface Language {
  read(files: readonly File[]): { story: Story | null; faults: readonly Fault[]; warnings: readonly Fault[] };
  showFault(fault: Fault, files: readonly File[]): string;
  format(text: string): string;
  words(): string;
}
export const { read, showFault, format, words } = engine as unknown as Language;

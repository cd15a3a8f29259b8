import type { Story } from "../story/story.js";
import { digest } from "./order/digest.js";
import { canonical } from "./order/canonical.js";
import { link } from "./link/link.js";
import { Faults, type Fault } from "./text/fault.js";
import { nearest } from "./text/nearest.js";
import { clean } from "./text/clean.js";
import { placeOf, type Node } from "./text/node.js";
import { grow } from "./text/tree.js";

export interface SourceFile {
  /** With its ending, e.g. "supper.fire". */
  readonly name: string;
  readonly text: string;
}

/** What came of reading a story. */
export interface ReadStory {
  /** Null where there is too little to perform. It may stand beside faults; a story with faults should not be performed. */
  readonly story: Story | null;
  readonly faults: readonly Fault[];
  readonly warnings: readonly Fault[];
}

/**
 * Reads a story from its files, the main one first. Never throws: whatever is wrong is a fault with its place, and all of
 * them are found. The story is named after the main file.
 */
export function read(files: readonly SourceFile[]): ReadStory {
  const faults = new Faults();
  const nodes = files.flatMap(({ name, text }) => clean(grow(name, text, faults), faults));
  imports(files, nodes, faults);
  const name = (files[0]?.name ?? "story").replace(/^.*[\\/]/, "").replace(/\.fire$/, "");
  const linked = link(name, nodes, faults);
  return {
    // A story with faults is not played, so it does not matter in which order its rows stand.
    story: linked === null ? null : named(faults.faults.length === 0 ? canonical(linked) : linked),
    faults: inOrder(faults.faults, files),
    warnings: inOrder(faults.warnings, files),
  };
}

function imports(files: readonly SourceFile[], nodes: readonly Node[], faults: Faults): void {
  const names = files.map(({ name }) => name.replace(/\.fire$/, ""));
  for (const node of nodes) {
    const wanted = /^import (?:"?)(.+?)(?:\.fire)?(?:"?)$/.exec(node.text)?.[1];
    if (wanted !== undefined && !names.includes(wanted))
      faults.add("import-missing", placeOf(node, wanted), [wanted], nearest(wanted, names));
  }
}

// A line keeps its id when others come and go, and when it moves: it is made of what it is for and its first text.
function named(story: Story): Story {
  const seen = new Map<string, number>();
  const lines = story.lines.map((line) => {
    const act = story.acts[line.act]!.name;
    const of = `${act}-${digest(`${story.facts[line.fact]!.text} ${line.texts[0] ?? ""}`).slice(-10)}`;
    const times = (seen.get(of) ?? 0) + 1;
    seen.set(of, times);
    return { ...line, id: times === 1 ? of : `${of}-${times}` };
  });
  return { ...story, lines };
}

// In the order of the files, and of the text in each.
function inOrder(faults: readonly Fault[], files: readonly SourceFile[]): readonly Fault[] {
  const at = new Map(files.map(({ name }, i) => [name, i]));
  return faults.toSorted(
    ({ place: a }, { place: b }) =>
      (at.get(a.file) ?? 0) - (at.get(b.file) ?? 0) || a.line - b.line || a.column - b.column,
  );
}

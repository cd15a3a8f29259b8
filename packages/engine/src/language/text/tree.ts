import type { Faults } from "./fault.js";
import { linesOf, placeOf, type Node } from "./node.js";

interface Growing extends Node {
  readonly indent: number;
  readonly children: Growing[];
}

/** The tree of a text, by indentation. Always a tree: what cannot be placed is put where it fits best, with a fault. */
export function grow(file: string, text: string, faults: Faults): Node[] {
  const roots: Growing[] = [];
  const open: Growing[] = [];
  let indentedBy: Kind = null;
  for (const node of nodesOf(file, text)) {
    if (node.text === "") {
      const at = open.findLast(({ indent }) => indent < node.indent);
      (at?.children ?? roots).push(node);
      continue;
    }
    const mixed = node.by !== null && (node.by === "both" || (indentedBy !== null && indentedBy !== node.by));
    if (mixed) faults.add("mixed-tabs", placeOf(node), []);
    indentedBy ??= node.by === "both" ? "space" : node.by;
    let closed: Growing | undefined;
    while (open.length > 0 && open[open.length - 1]!.indent >= node.indent) closed = open.pop();
    if (!mixed && closed !== undefined && closed.indent > node.indent && open.length > 0)
      faults.add("indentation", placeOf(node), []);
    (open[open.length - 1]?.children ?? roots).push(node);
    open.push(node);
  }
  return roots;
}

/** What a line is indented by. */
type Kind = "both" | "tab" | "space" | null;

interface Row extends Growing {
  readonly by: Kind;
}

function nodesOf(file: string, text: string): readonly Row[] {
  const found: Row[] = [];
  let apart = false;
  let comments = false;
  linesOf(text).forEach((raw, index) => {
    const indent = /^\s*/.exec(raw)![0].length;
    const cut = commentAt(raw);
    const written = raw.slice(indent, cut < 0 ? raw.length : cut).trimEnd();
    const empty = written === "" && cut < 0;
    if (!empty) {
      const by = kindOf(raw, indent);
      const comment = cut < 0 ? null : raw.slice(cut + 2).trim();
      const at = { file, line: index + 1, column: indent + 1, indent, by };
      found.push({ text: spaced(written), written, comment, apart, children: [], ...at });
      comments ||= written === "";
    }
    apart = empty;
  });
  return comments ? commentsWithTheirLines(found) : found;
}

// A comment stands with what follows it, unless it is indented more.
function commentsWithTheirLines(found: readonly Row[]): readonly Row[] {
  let next = 0;
  return found
    .toReversed()
    .map((node) => {
      next = node.text === "" ? Math.max(node.indent, next) : node.indent;
      return node.indent === next ? node : { ...node, indent: next };
    })
    .reverse();
}

function kindOf(raw: string, indent: number): Kind {
  if (indent === 0) return null;
  const lead = raw.slice(0, indent);
  if (!lead.includes("\t")) return "space";
  return lead.includes(" ") ? "both" : "tab";
}

// Slashes inside quotes are text.
function commentAt(text: string): number {
  if (!text.includes("//")) return -1;
  let quoted = false;
  for (let i = 0; i < text.length; i += 1) {
    if (text[i] === '"') quoted = !quoted;
    if (!quoted && text[i] === "/" && text[i + 1] === "/") return i;
  }
  return -1;
}

// Every second part between quotes is what is quoted.
function spaced(written: string): string {
  if (!/\s\s|[^\S ]/.test(written)) return written;
  return written
    .split('"')
    .map((part, i) => (i % 2 === 0 ? part.replace(/\s+/g, " ") : part))
    .join('"');
}

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
  let indentedBy: string | null = null;
  for (const { lead, node } of rows(file, text)) {
    if (node.text === "") {
      const at = open.findLast(({ indent }) => indent < node.indent);
      (at?.children ?? roots).push(node);
      continue;
    }
    const kind = kindOf(lead);
    const mixed = kind !== null && (kind === "both" || (indentedBy !== null && indentedBy !== kind));
    if (mixed) faults.add("mixed-tabs", placeOf(node), []);
    indentedBy ??= kind === "both" ? "space" : kind;
    let closed: Growing | undefined;
    while (open.length > 0 && open[open.length - 1]!.indent >= node.indent) closed = open.pop();
    if (!mixed && closed !== undefined && closed.indent > node.indent && open.length > 0)
      faults.add("indentation", placeOf(node), []);
    (open[open.length - 1]?.children ?? roots).push(node);
    open.push(node);
  }
  return roots;
}

interface Row {
  readonly lead: string;
  readonly node: Growing;
}

function rows(file: string, text: string): Row[] {
  const found: Row[] = [];
  let apart = false;
  linesOf(text).forEach((raw, index) => {
    const row = content(raw);
    if (row !== null) {
      const { lead, ...said } = row;
      const at = { file, line: index + 1, column: lead.length + 1, indent: lead.length };
      found.push({ lead, node: { ...said, ...at, apart, children: [] } });
    }
    apart = row === null;
  });
  return commentsWithTheirLines(found);
}

// A comment stands with what follows it, unless it is indented more.
function commentsWithTheirLines(found: readonly Row[]): Row[] {
  let next = 0;
  return found
    .toReversed()
    .map(({ lead, node }) => {
      const indent = node.text === "" ? Math.max(node.indent, next) : node.indent;
      next = indent;
      return { lead, node: { ...node, indent } };
    })
    .reverse();
}

type Kind = "both" | "tab" | "space" | null;

function kindOf(lead: string): Kind {
  if (!lead.includes("\t")) return lead === "" ? null : "space";
  return lead.includes(" ") ? "both" : "tab";
}

function content(raw: string): (Pick<Node, "text" | "written" | "comment"> & { lead: string }) | null {
  const lead = /^[ \t]*/.exec(raw)![0];
  const rest = raw.slice(lead.length);
  const cut = commentAt(rest);
  const written = (cut < 0 ? rest : rest.slice(0, cut)).trimEnd();
  const comment = cut < 0 ? null : rest.slice(cut + 2).trim();
  return written === "" && comment === null ? null : { lead, text: spaced(written), written, comment };
}

// Slashes inside quotes are text.
function commentAt(text: string): number {
  let quoted = false;
  for (let i = 0; i < text.length; i += 1) {
    if (text[i] === '"') quoted = !quoted;
    if (!quoted && text[i] === "/" && text[i + 1] === "/") return i;
  }
  return -1;
}

// Every second part between quotes is what is quoted.
function spaced(written: string): string {
  return written
    .split('"')
    .map((part, i) => (i % 2 === 0 ? part.replace(/\s+/g, " ") : part))
    .join('"');
}

import type { Faults, Place } from "./fault.js";

/** A line of a story and what stands under it. */
export interface Node {
  readonly text: string;
  readonly file: string;
  /** Counts from 1, as does `column`, where the text begins. */
  readonly line: number;
  readonly column: number;
  /** The comment at its end, without the slashes. */
  readonly comment: string | null;
  readonly children: readonly Node[];
}

interface Growing extends Node {
  readonly indent: number;
  readonly children: Growing[];
}

/** The tree of a text, by indentation. Always a tree: what cannot be placed is put where it fits best, with a fault. */
export function grow(file: string, text: string, faults: Faults): Node[] {
  const roots: Growing[] = [];
  const open: Growing[] = [];
  let indentedBy: string | null = null;
  text.split(/\r\n|\r|\n/).forEach((raw, index) => {
    const found = content(raw);
    if (found === null) return;
    const { lead, body, comment } = found;
    const node: Growing = {
      text: body,
      file,
      line: index + 1,
      column: lead.length + 1,
      comment,
      indent: lead.length,
      children: [],
    };
    const kind = lead.includes("\t") ? (lead.includes(" ") ? "both" : "tab") : lead === "" ? null : "space";
    if (kind !== null && (kind === "both" || (indentedBy !== null && indentedBy !== kind)))
      faults.add("mixed-tabs", placeOf(node), []);
    indentedBy ??= kind === "both" ? "space" : kind;
    let closed: Growing | undefined;
    while (open.length > 0 && open[open.length - 1]!.indent >= node.indent) closed = open.pop();
    if (closed !== undefined && closed.indent > node.indent && open.length > 0)
      faults.add("indentation", placeOf(node), []);
    (open[open.length - 1]?.children ?? roots).push(node);
    open.push(node);
  });
  return roots;
}

/** The tree as text, in the one true form: two spaces a level, comments kept. */
export function print(nodes: readonly Node[], depth = 0): string {
  return nodes
    .map(({ text, comment, children }, i) => {
      const gap = depth === 0 && i > 0 && children.length > 0 ? "\n" : "";
      const line = [text, comment === null ? "" : `// ${comment}`].filter((part) => part !== "").join("  ");
      return `${gap}${"  ".repeat(depth)}${line}\n${print(children, depth + 1)}`;
    })
    .join("");
}

/** Where a part of a node's text stands; the whole text when the part is not in it. */
export function placeOf(node: Node, part?: string): Place {
  const from = part === undefined || part === "" ? -1 : node.text.indexOf(part);
  return from < 0
    ? { file: node.file, line: node.line, column: node.column, length: Math.max(1, node.text.length) }
    : { file: node.file, line: node.line, column: node.column + from, length: Math.max(1, part!.length) };
}

function content(raw: string): { lead: string; body: string; comment: string | null } | null {
  const lead = /^[ \t]*/.exec(raw)![0];
  const rest = raw.slice(lead.length);
  const cut = commentAt(rest);
  const body = (cut < 0 ? rest : rest.slice(0, cut)).trimEnd();
  const comment = cut < 0 ? null : rest.slice(cut + 2).trim();
  return body === "" && comment === null ? null : { lead, body, comment };
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

import type { Faults } from "../text/fault.js";
import { nearest } from "../text/nearest.js";
import { placeOf, type Node } from "../text/node.js";
import { isNamed } from "./play/named.js";

/** Kinds of blocks, and how many levels of lines may stand under one of each. */
const KINDS = {
  person: 1,
  event: 1,
  place: 1,
  thing: 0,
  power: 1,
  identity: 0,
  act: 0,
  scene: 1,
  lines: 2,
  tells: 2,
  motif: 2,
} as const;
type Kind = keyof typeof KINDS;

/** The blocks of a story by their kind. */
export type Blocks = { readonly title: string | null; readonly named: Node[] } & Readonly<
  Record<Kind, Node[]>
>;

/** Sorts the top of a tree into blocks; what is none is a fault, and so is what stands under a line that takes nothing. */
export function blocksOf(nodes: readonly Node[], faults: Faults): Blocks {
  const blocks: Record<Kind, Node[]> = {
    person: [],
    event: [],
    place: [],
    thing: [],
    power: [],
    identity: [],
    act: [],
    scene: [],
    lines: [],
    tells: [],
    motif: [],
  };
  const named: Node[] = [];
  let title: string | null = null;
  for (const node of nodes) {
    const first = /^[^ :]*/.exec(node.text)![0];
    const kind = isKind(first) ? first : null;
    under(node, kind === null ? 0 : KINDS[kind], faults);
    if (first === "import") continue;
    if (first === "story") title ??= node.text.slice(6).trim();
    else if (kind !== null) blocks[kind].push(node);
    else if (isNamed(node.text)) named.push(node);
    else {
      const near = nearest(first, [...Object.keys(KINDS), "story", "import"]);
      faults.add("block-unknown", placeOf(node), [node.text], near);
    }
  }
  return { ...blocks, title: title === "" ? null : title, named };
}

function isKind(word: string): word is Kind {
  return Object.hasOwn(KINDS, word);
}

function under(node: Node, levels: number, faults: Faults): void {
  for (const child of node.children) {
    if (levels === 0) faults.add("under-nothing", placeOf(child), [node.text]);
    else under(child, levels - 1, faults);
  }
}

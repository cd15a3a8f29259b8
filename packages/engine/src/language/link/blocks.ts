import { nearest, type Faults } from "../text/fault.js";
import { placeOf, type Node } from "../text/tree.js";
import { isNamed } from "./play/named.js";

const KINDS = [
  "person",
  "event",
  "place",
  "thing",
  "power",
  "identity",
  "act",
  "scene",
  "lines",
  "tells",
  "motif",
] as const;
type Kind = (typeof KINDS)[number];

/** The blocks of a story by their kind. */
export type Blocks = { readonly title: string | null; readonly named: Node[] } & Readonly<
  Record<Kind, Node[]>
>;

/** Sorts the top of a tree into blocks; what is none is a fault. */
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
    const [first = ""] = node.text.split(/[ :]/);
    const kind = KINDS.find((row) => row === first);
    if (node.text === "" || first === "import") continue;
    if (first === "story") title = node.text.slice(6).trim();
    else if (/^TODO\b/.test(node.text)) faults.add("todo", placeOf(node), [node.text]);
    else if (kind !== undefined) blocks[kind].push(node);
    else if (isNamed(node.text)) named.push(node);
    else
      faults.add("block-unknown", placeOf(node), [node.text], nearest(first, [...KINDS, "story", "import"]));
  }
  return { ...blocks, title, named };
}

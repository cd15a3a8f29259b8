import type { Node } from "./node.js";

/** A tree as text, in the one true form: two spaces a level, comments kept, blocks set apart by one empty line. */
export function print(nodes: readonly Node[], depth = 0): string {
  return nodes
    .map((node, i) => {
      const before = i === 0 ? null : nodes[i - 1]!;
      const gap = before !== null && (node.apart || (depth === 0 && parted(before, node))) ? "\n" : "";
      return `${gap}${"  ".repeat(depth)}${lineOf(node)}\n${print(node.children, depth + 1)}`;
    })
    .join("");
}

// A comment stays with the block that it stands before.
function parted(before: Node, node: Node): boolean {
  return before.children.length > 0 || (node.children.length > 0 && before.text !== "");
}

function lineOf({ text, comment }: Node): string {
  if (comment === null) return text;
  const note = comment === "" ? "//" : `// ${comment}`;
  return text === "" ? note : `${text}  ${note}`;
}

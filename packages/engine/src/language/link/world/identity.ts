import { nearest } from "../../text/nearest.js";
import { placeOf, type Node } from "../../text/node.js";
import { own } from "../../vocabulary/own.js";
import { cutAt } from "../acts.js";
import { identityKey, type Context } from "../context.js";
import { graded } from "../degree.js";

/** What one word says of a kind of person, in evaluation, potency and activity at plain degree. */
const QUALITIES: Readonly<Record<string, readonly [number, number, number]>> = {
  good: [2, 0, 0],
  kind: [2, 0, -0.5],
  bad: [-2, 0, 0],
  cruel: [-2.5, 0.5, 0.5],
  strong: [0, 2, 0],
  powerful: [0, 2.5, 0],
  weak: [0, -2, 0],
  powerless: [0, -2.5, 0],
  lively: [0, 0, 2],
  quick: [0, 0, 1.5],
  slow: [0, 0, -1.5],
  quiet: [0, 0, -2],
};

interface Kind {
  readonly node: Node;
  readonly key: string;
  readonly model: string | null;
  readonly said: string;
}

/** "identity stranger like a beggar, but strong" or "identity stranger: bad, weak, quick", each after the one it is like. */
export function identities(context: Context, nodes: readonly Node[]): void {
  const rows = nodes.map(kind);
  const done = new Set<Kind>();
  const read = (row: Kind, above: readonly Kind[]): void => {
    if (done.has(row)) return;
    const model = rows.find((other) => row.model !== null && other.key === identityKey(row.model));
    const loops = model !== undefined && (model === row || above.includes(model));
    if (loops)
      context.faults.add("model-cycle", placeOf(row.node, row.model!), [row.key.replaceAll("_", " ")]);
    else if (model !== undefined) read(model, [...above, row]);
    if (done.has(row)) return;
    done.add(row);
    declare(context, loops ? { ...row, model: null } : row);
  };
  for (const row of rows) read(row, []);
}

function kind(node: Node): Kind {
  const text = node.text.replace(/^identity ?/, "");
  const like = /^(.+?) like (?:an? )?(.+?)(?:, but (.+))?$/.exec(text);
  const [name, said] = like === null ? cutAt(text, ":") : [like[1]!, like[3] ?? ""];
  return { node, key: identityKey(name.replace(/,$/, "")), model: like?.[2] ?? null, said: said.trim() };
}

function declare(context: Context, { node, key, model, said }: Kind): void {
  if (key === "") return context.unread(node, node.text);
  if (context.identities.some(({ name }) => name === key))
    return context.faults.add("duplicate-name", placeOf(node), [key.replaceAll("_", " ")]);
  const found = model === null ? null : context.demandIdentity(model, placeOf(node, model));
  const base = found === null ? ([0, 0, 0] as const) : context.identities[found]!.epa;
  const words = said.split(/,(?: and)? | and /).filter((word) => word !== "");
  const epa = words.reduce<readonly [number, number, number]>(
    (so, word) => qualified(context, so, word, node),
    base,
  );
  context.identities.push({ name: key, epa });
}

function qualified(
  context: Context,
  [evaluation, potency, activity]: readonly [number, number, number],
  word: string,
  node: Node,
): readonly [number, number, number] {
  const { text, degree } = graded(word);
  const [e, p, a] = own(QUALITIES, text) ?? [0, 0, 0];
  if (own(QUALITIES, text) === undefined)
    context.faults.add(
      "adjective-unknown",
      placeOf(node, text),
      [text],
      nearest(text, Object.keys(QUALITIES)),
    );
  return [bounded(evaluation + e * degree), bounded(potency + p * degree), bounded(activity + a * degree)];
}

/** The published scale ends here. */
const SCALE = 4.3;

function bounded(x: number): number {
  return Math.max(-SCALE, Math.min(SCALE, x));
}

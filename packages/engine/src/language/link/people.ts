import { placeOf, type Node } from "../text/tree.js";
import { number } from "../vocabulary/durations.js";
import type { Context } from "./context.js";
import { PRONOUNS, type Draft, type Statement } from "./draft.js";

/** "person Kylo (he, seventeen), absent, like Ben, but gentle: proud, torn" */
const HEADING =
  /^person ([^(:,]+?)(?: \(([^)]*)\))?(?:,? (absent))?(?:,? like ([^:,]+?)(?:, but ([^:]+))?)?(?:: ?(.*))?$/;

/** The age below which nobody is adult. */
const ADULT = 18;

/** Declares everybody, so that sentences can name them in any order. */
export function declarePeople(context: Context, nodes: readonly Node[]): void {
  const rows = nodes.flatMap((node) => {
    const match = HEADING.exec(node.text);
    const name = match?.[1]?.trim() ?? "";
    if (name === "") context.unread(node, node.text);
    const who = name === "" ? -1 : context.names.declare("person", name, placeOf(node, name));
    return who < 0 ? [] : [{ node, match: match!, name }];
  });
  const statements = new Map(rows.map((row) => [row.name, own(row.match, row.node)]));
  for (const { node, match, name } of rows) {
    const model = match[4]?.trim();
    if (model !== undefined && !statements.has(model))
      context.names.missing(model, placeOf(node, model), ["person"]);
    const inherited = model === undefined ? [] : inherit(statements, model, new Set([name]));
    context.people.push({
      ...spoken(context, match, node),
      name,
      who: context.people.length,
      node,
      statements: [...inherited, ...statements.get(name)!],
      ...blank(),
    });
  }
}

function own(match: readonly (string | undefined)[], node: Node): Statement[] {
  const onHeading = [match[5], match[6]].flatMap((text) =>
    text === undefined || text === "" ? [] : [{ text, node }],
  );
  return [
    ...onHeading,
    ...node.children.filter(({ text }) => text !== "").map((child) => ({ text: child.text, node: child })),
  ];
}

// A model may have a model; one that would be its own ends there.
function inherit(
  statements: ReadonlyMap<string, readonly Statement[]>,
  model: string,
  seen: Set<string>,
): readonly Statement[] {
  if (seen.has(model)) return [];
  return statements.get(model) ?? [];
}

function spoken(
  context: Context,
  match: readonly (string | undefined)[],
  node: Node,
): Pick<Draft, "pronouns" | "adult"> {
  const [word = "", age] = (match[2] ?? "").split(/, ?/);
  const pronouns = PRONOUNS[word.split("/")[0]!];
  if (pronouns === undefined) context.faults.add("pronouns-missing", placeOf(node), [match[1]!.trim()]);
  const years =
    age === undefined
      ? ADULT
      : (number(age.replace(/ years old$/, "")) ?? (/child|minor|teenager|girl|boy/.test(age) ? 0 : ADULT));
  return { pronouns: pronouns ?? PRONOUNS["they"]!, adult: years >= ADULT };
}

type Blank = Omit<Draft, "name" | "who" | "node" | "pronouns" | "adult" | "statements">;

function blank(): Blank {
  return {
    described: [],
    adjectives: [],
    kin: new Set(),
    wants: [],
    standards: [],
    beliefs: [],
    relations: new Map(),
    sentiments: [],
    memories: new Map(),
    prospects: [],
    channels: [],
    hidden: new Set(),
    identity: null,
    fact: null,
  };
}

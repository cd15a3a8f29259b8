import type { Pronouns } from "../../story/story.js";
import { placeOf, type Node } from "../text/node.js";
import { number } from "../vocabulary/durations.js";
import { own } from "../vocabulary/own.js";
import { cutAt } from "./acts.js";
import type { Context } from "./context.js";
import { blank, PRONOUNS, type Statement } from "./draft.js";
import { isKinship } from "./person/relations.js";

/** "person Ben (he, seventeen), absent, like Ben, but gentle: proud, torn" */
interface Heading {
  readonly node: Node;
  readonly name: string;
  /** What stands in brackets. */
  readonly spoken: readonly string[];
  readonly model: string | null;
  readonly said: readonly string[];
}

/** The age below which nobody is adult. */
const ADULT = 18;

/** Declares everybody, so that sentences can name them in any order. */
export function declarePeople(context: Context, nodes: readonly Node[]): void {
  const rows = nodes.map(heading).filter(({ node, name }) => {
    if (name === "") context.unread(node, node.text);
    return name !== "" && context.names.declare("person", name, placeOf(node, name)) >= 0;
  });
  const modelOf = ({ node, model }: Heading): Heading | null => {
    if (model === null) return null;
    const index = context.names.find("person", model);
    if (index < 0) context.names.missing(model, placeOf(node, model), ["person"]);
    return rows[index] ?? null;
  };
  for (const row of rows) {
    const line = lineage(context, row, modelOf);
    context.people.push({
      ...spokenOf(context, line),
      name: row.name,
      who: context.people.length,
      node: row.node,
      statements: line.flatMap((model, i) => statements(model, i > 0)),
      ...blank(),
    });
  }
}

function heading(node: Node): Heading {
  const [head, said] = cutAt(node.text.replace(/^person ?/, ""), ":");
  const bracket = /^(.*?) ?\(([^)]*)\)(.*)$/.exec(head);
  const plain = bracket === null ? head : `${bracket[1]!}${bracket[3]!}`;
  const [called, but] = cutAt(plain, ", but ");
  const [before, model] = cutAt(called, " like ");
  return {
    node,
    name: before
      .replace(/,$/, "")
      .replace(/,? absent$/, "")
      .trim(),
    spoken: bracket === null ? [] : bracket[2]!.split(/, ?/),
    model: model === "" ? null : model.replace(/,? absent$/, "").trim(),
    said: [but, said].map((part) => part.trim()).filter((part) => part !== ""),
  };
}

// Somebody, whom they are like, whom that one is like, and so on; whoever would be their own model ends it.
function lineage(
  context: Context,
  row: Heading,
  modelOf: (of: Heading) => Heading | null,
): readonly Heading[] {
  const line = [row];
  for (let model = modelOf(row); model !== null; model = modelOf(model)) {
    if (line.includes(model)) {
      context.faults.add("model-cycle", placeOf(row.node, row.model ?? ""), [row.name]);
      break;
    }
    line.push(model);
  }
  return line;
}

// Kinship is nobody's to take over.
function statements({ node, said }: Heading, inherited: boolean): Statement[] {
  const all = [
    ...said.map((text) => ({ text, node, inherited })),
    ...node.children.map((child) => ({ text: child.text, node: child, inherited })),
  ];
  return inherited ? all.filter(({ text }) => !isKinship(text)) : all;
}

// What is not said of somebody is as with their model.
function spokenOf(
  context: Context,
  line: readonly Heading[],
): { readonly pronouns: Pronouns; readonly adult: boolean } {
  const [{ node, name, spoken }] = [line[0]!];
  for (const word of spoken)
    if (pronounsOf(word) === null && adultOf(word) === null) context.unread(node, word);
  const pronouns = line.map((row) => first(row.spoken, pronounsOf)).find((found) => found !== null);
  const adult = line.map((row) => first(row.spoken, adultOf)).find((found) => found !== null);
  if (pronouns === undefined) context.faults.add("pronouns-missing", placeOf(node, name), [name]);
  return { pronouns: pronouns ?? PRONOUNS["they"]!, adult: adult ?? true };
}

function first<Found>(words: readonly string[], read: (word: string) => Found | null): Found | null {
  return words.map(read).find((found) => found !== null) ?? null;
}

// "he", "she/her"
function pronounsOf(word: string): Pronouns | null {
  return own(PRONOUNS, word.split("/")[0]!) ?? null;
}

// "seventeen", "16 years old", "a child"
function adultOf(word: string): boolean | null {
  if (/^(?:not |not an )adult$|^(?:an? )?(?:child|minor|teenager|girl|boy)$/.test(word)) return false;
  if (/^(?:an )?adult$/.test(word)) return true;
  const years = number(word.replace(/^aged? /, "").replace(/ years? old$/, ""));
  return years === null ? null : years >= ADULT;
}

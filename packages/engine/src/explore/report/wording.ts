import type { Condition, Pattern, Range } from "../../story/condition.js";
import type { Story } from "../../story/story.js";
import type { Ranged } from "../measure.js";

/** What is done, in the words that a heading of lines would have: "Ada taunts Ben about the sale". */
export function deedWords(
  { people, acts, topics }: Story,
  { by, act, to, about }: { by: number | null; act: number; to: number | null; about: number | null },
): string {
  const topic = about === null ? "" : topics[about]!.name;
  const verb = acts[act]!.forms[0].replace(/ it( |$)/, ` ${topic === "" ? "it" : topic}$1`);
  const rest = topic === "" || verb !== acts[act]!.forms[0] ? "" : ` about ${topic}`;
  const whom = to === null ? (by === null ? "anyone" : "") : people[to]!.name;
  return `${by === null ? "anyone" : people[by]!.name} ${verb} ${whom}${rest}`.replace(/ +/g, " ").trim();
}

/** What is watched for, in the same words. */
export function patternWords(story: Story, { by, acts, to, about, touch }: Pattern): string {
  const said = acts.slice(0, 2).map((act) => deedWords(story, { by, act, to, about }));
  const many = acts.length > 2 ? " or the like" : "";
  const what =
    said.length === 0
      ? `${by === null ? "anyone" : story.people[by]!.name} does anything`
      : said.join(" or ");
  return `${what}${many}${touch === "offered" ? " (offers to)" : ""}`;
}

/** What a condition without parts asks about, and its bound: "Ada's anger", "450 or more". */
export function asked(story: Story, atom: Condition): { readonly what: string; readonly needed: string } {
  if (!("range" in atom)) return { what: yesOrNo(story, atom), needed: "" };
  return { what: quantity(story, atom), needed: bound(atom.range, UNIT[atom.type]) };
}

/** In what each quantity is told: thousandths, but for what is counted or timed. */
const UNIT: Readonly<Record<Ranged["type"], number>> = {
  feels: 1000,
  mood: 1000,
  body: 1000,
  control: 1000,
  need: 1000,
  relation: 1000,
  believes: 1000,
  distance: 1000,
  done: 1,
  time: 1,
};

/** A value of a condition's quantity as it is told: thousandths, times or seconds. */
export function told(atom: Condition, value: number): string {
  return "range" in atom ? String(Math.round(value * UNIT[atom.type])) : value > 0 ? "yes" : "no";
}

function bound({ least, most }: Range, unit: number): string {
  if (least !== null && most !== null) return `${Math.round(least * unit)} to ${Math.round(most * unit)}`;
  if (least !== null) return `${Math.round(least * unit)} or more`;
  return most === null ? "anything" : `${Math.round(most * unit)} or less`;
}

function quantity(story: Story, atom: Ranged): string {
  const name = (who: number): string => story.people[who]!.name;
  switch (atom.type) {
    case "feels":
      return `${name(atom.who)}'s ${atom.kind}${atom.toward === null ? "" : ` toward ${name(atom.toward)}`}`;
    case "mood":
    case "body":
      return `${name(atom.who)}'s ${atom.quantity}${atom.type === "mood" ? " of mood" : ""}`;
    case "control":
      return `${name(atom.who)}'s control`;
    case "need":
      return `how far ${name(atom.who)} has ${atom.need}`;
    case "relation":
      return `${name(atom.who)}'s ${atom.quantity} toward ${name(atom.to)}`;
    case "believes":
      return `how surely ${name(atom.who)} believes that ${story.propositions[atom.proposition]!.name}`;
    case "distance":
      return `the distance of ${name(atom.who)} and ${name(atom.to)}`;
    case "done":
      return `how often ${patternWords(story, story.patterns[atom.pattern]!)}`;
    case "time":
      return "the seconds since the scene began";
  }
}

function yesOrNo(story: Story, atom: Condition): string {
  switch (atom.type) {
    case "knows":
      return `that ${story.people[atom.who]!.name} knows of ${story.events[atom.event]!.name}`;
    case "posture":
      return `that ${story.people[atom.who]!.name} is ${atom.posture}`;
    case "present":
      return `that ${story.people[atom.who]!.name} is there`;
    case "ended":
      return `the ending "${atom.ending}"`;
    default:
      return "that all is at rest";
  }
}

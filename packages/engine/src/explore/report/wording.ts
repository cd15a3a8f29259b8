import { AT_REST } from "../../performance/holds.js";
import type { Condition, Pattern, Range } from "../../story/condition.js";
import type { Story } from "../../story/story.js";
import type { Ranged } from "../measure.js";

type Deed = {
  readonly by: number | null;
  readonly act: number;
  readonly to: number | null;
  readonly about: number | null;
};

/** What is done, in the words that a heading of lines would have: "Ada taunts Ben about the sale", "anyone confesses". */
export function deedWords(story: Story, deed: Deed): string {
  return `${doer(story, deed.by)} ${done(story, deed)}`;
}

/** What is watched for, in the same words: "Ada leaves or walks out". */
export function patternWords(story: Story, { by, acts, to, about, touch }: Pattern): string {
  const said = acts.slice(0, 2).map((act) => done(story, { act, to, about }));
  const many = acts.length > 2 ? " or the like" : "";
  const offered = touch === "offered" ? " (offers to)" : "";
  return `${doer(story, by)} ${said.join(" or ") || "does anything"}${many}${offered}`;
}

function doer({ people }: Story, by: number | null): string {
  return by === null ? "anyone" : people[by]!.name;
}

function done({ people, acts, topics }: Story, { act, to, about }: Omit<Deed, "by">): string {
  const [form] = acts[act]!.forms;
  const topic = about === null ? "" : topics[about]!.name;
  const verb = topic === "" ? form : form.replace(/ it( |$)/, ` ${topic}$1`);
  const rest = topic === "" || verb !== form ? "" : ` about ${topic}`;
  return to === null ? `${verb.replace(TO_WHOM, "")}${rest}` : `${verb} ${people[to]!.name}${rest}`;
}

/** What a verb ends with that says to whom. */
const TO_WHOM = /(?<!next) (to|from|with|on|in|at|of|toward|before|for)$/;

/** What a condition without parts asks about, and its bound: "Ada's anger", "450 or more". */
export function asked(story: Story, atom: Condition): { readonly what: string; readonly needed: string } {
  if (atom.type === "rest") return { what: "silent beats in a row", needed: `${AT_REST} or more` };
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

/** A value of a condition's quantity as it is told: thousandths, times, silent beats or seconds. */
export function told(atom: Condition, value: number): string {
  return String(Math.round(value * ("range" in atom ? UNIT[atom.type] : 1)));
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
      return `${name(atom.who)}'s ${atom.quantity === "like" ? "liking" : atom.quantity} toward ${name(atom.to)}`;
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
  const [of, not] = atom.type === "not" ? [atom.of, " not"] : [atom, ""];
  switch (of.type) {
    case "knows":
      return `that ${story.people[of.who]!.name} ${not === "" ? "knows" : "does not know"} of ${story.events[of.event]!.name}`;
    case "posture":
      return `that ${story.people[of.who]!.name} is${not} ${of.posture}`;
    case "present":
      return `that ${story.people[of.who]!.name} is${not} there`;
    case "ended":
      return `${not === "" ? "" : "any but "}the ending "${of.ending}"`;
    default:
      return "range" in of
        ? `that ${quantity(story, of)} is${not} ${bound(of.range, UNIT[of.type])}`
        : `that all is${not} at rest`;
  }
}

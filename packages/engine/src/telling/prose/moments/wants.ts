import type { Story, Want, Who } from "../../../story/story.js";
import { determined } from "../../names.js";
import { LACKS, WANTS } from "../../stock/mind/wants.js";
import { between, moment, type Moment, type Scene } from "../plan/moment.js";

/** What the mind we are in has come for: told once, early in our stay in it. */
export function wantMoment(scene: Scene): Moment[] {
  const { story, viewpoint, history } = scene;
  const key = `want ${viewpoint}`;
  if (history.has(key) || history.beat < 2) return [];
  const strongest = [...story.people[viewpoint]!.wants].sort(
    (a, b) => Math.abs(b.utility) - Math.abs(a.utility),
  );
  const [want] = strongest.filter(
    (row) => row.when === null && !fulfilled(scene, row) && aim(story, viewpoint, row) !== null,
  );
  if (want === undefined) return [];
  return [
    moment({
      kind: "inner",
      focus: viewpoint,
      inside: viewpoint,
      weight: WEIGHT,
      order: 2.9,
      phrases: want.utility < 0 ? WANTS.feared : WANTS.hoped,
      slots: between(viewpoint, null, { aim: aim(story, viewpoint, want)! }),
      key,
    }),
  ];
}

const WEIGHT = 0.95;

// What one knows by now, or what has been done by now, one no longer waits for.
function fulfilled({ known, viewpoint, entries, beat }: Scene, { goal }: Want): boolean {
  if (goal.type === "know") return known.number("learn", viewpoint, goal.event) > 0;
  if (goal.type !== "act") return false;
  const { by, act, to } = goal;
  return entries.some(
    (row) =>
      row.type === "act" &&
      row.beat <= beat.index &&
      row.by === by &&
      row.act === act &&
      (to === null || row.to === to),
  );
}

function aim(story: Story, who: Who, { goal }: Want): string | null {
  switch (goal.type) {
    case "act":
      return done(story, who, goal);
    case "know":
      return `to know the truth about ${topic(story, "event", goal.event)}`;
    case "hide":
      return goal.from === null
        ? `that nobody should learn of ${topic(story, "event", goal.event)}`
        : `that ${person(goal.from)} should never learn of ${topic(story, "event", goal.event)}`;
    case "good":
      return goal.whom === who ? null : `that ${person(goal.whom)} should be all right`;
    case "harm":
      return `to see ${person(goal.whom, "him")} pay`;
    case "quality":
      return goal.topic === null ? LACKS[goal.need] : null;
    case "have":
      return goal.of === who
        ? null
        : story.topics[goal.topic]!.kind === "person"
          ? null
          : had(story, goal.topic);
    default:
      return "to be anywhere but here";
  }
}

// "admits it to" of the sale is "admit the sale to"; with nobody to do it to the last word goes.
function done(
  story: Story,
  who: Who,
  { by, act, to, about }: Extract<Want["goal"], { type: "act" }>,
): string | null {
  const { name, forms } = story.acts[act]!;
  const [stem = ""] = name.split("_");
  const it = about === null ? "it" : determined(story.topics[about]!.name);
  const rest = forms[0]
    .split(" ")
    .slice(1)
    .join(" ")
    .replace(/^it( |$)/, `${it}$1`);
  if (stem === "be") return null;
  const verb = `${stem} ${rest}`.trim();
  const whom = to === null ? "" : ` ${to === by ? `<@${to}:himself>` : person(to, "him")}`;
  const words = to === null ? verb.replace(/ (to|from|with|on|at)$/, "") : `${verb}${whom}`;
  return by === who ? `to ${words}` : `that ${person(by)} should ${words}`;
}

// A thing that one is without is wanted back.
function had(story: Story, topic: number): string {
  const { kind, name } = story.topics[topic]!;
  const words = story.people.reduce(
    (text, row, who) => text.replace(`${row.name}'s`, `<@${who}:his>`),
    determined(name),
  );
  return kind === "thing" ? `to have ${words} back` : words;
}

function topic(story: Story, kind: "event", index: number): string {
  const found = story.topics.find((row) => row.kind === kind && row.index === index);
  return determined(found?.name ?? story.events[index]!.name);
}

function person(who: Who, as = "name"): string {
  return `<@${who}:${as}>`;
}

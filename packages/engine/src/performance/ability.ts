import { ROMANTIC } from "../mind/available.js";
import type { Premise } from "../mind/premise.js";
import { State } from "../mind/state.js";
import type { Topic } from "../story/story.js";
import { FEELING, RELATED } from "../story/words.js";

/** Something that might be done; a null stands for anyone or anything, "none" for being about nothing. */
export interface Might {
  readonly by: number;
  readonly act: number;
  readonly to: number;
  readonly about: number | null;
}

/**
 * Why somebody can never do an act to another in any play of a story, unless a scene opens with it, as a sentence; null where
 * nothing forbids it. Only what stays as it is from the opening on is asked: what minds will want is not.
 */
export function inability(premise: Premise, opening: Int32Array, might: Might): string | null {
  const { story } = premise;
  const { by, act, to, about } = might;
  const [one, other, row] = [story.people[by]!, story.people[to]!, story.acts[act]!];
  if (by === to) return `${one.name} does nothing to ${one.pronouns.reflexive}`;
  if (!meet(premise, by, to)) return `${one.name} and ${other.name} are never in one scene`;
  if (!row.performable) return "nobody does this in a play";
  if (barred(premise, opening, might))
    return `${one.name} never does so to ${other.name}, by ${one.pronouns.possessive} own standards`;
  if (row.needs.includes("romance")) {
    const bar = romance(premise, opening, by, to);
    if (bar !== null) return bar;
  }
  if (
    row.needs.includes("mark") &&
    !story.marks.some(
      (mark) => mark.on === to && mark.visible && (row.part === null || row.part === mark.part),
    )
  )
    return `${other.name} bears no mark that could be touched`;
  if (about !== null) return unsaid(premise, opening, might);
  const role = premise.roles[act]!;
  if (role.topicless || role.source !== "mind") return null;
  const any = story.topics.some((_, topic) => unsaid(premise, opening, { ...might, about: topic }) === null);
  return any ? null : `"${row.forms[0]}" is always about something, and ${one.name} has nothing of the kind`;
}

/** Whether two are ever in the same scene. */
export function meet({ story: { scenes } }: Premise, one: number, other: number): boolean {
  return scenes.some((scene) =>
    [one, other].every(
      (who) =>
        scene.cast.some((row) => row.who === who) || scene.happenings.some(({ enters }) => enters === who),
    ),
  );
}

function barred({ barred: all, layout }: Premise, opening: Int32Array, { by, act, to }: Might): boolean {
  return all[by]!.some(({ acts, toward }) => {
    if (!acts.has(act)) return false;
    if (toward === null) return true;
    if (toward.type === "person") return toward.who === to;
    return opening[layout.identity(by, to)] === toward.identity + 1;
  });
}

function romance({ story, layout }: Premise, opening: Int32Array, by: number, to: number): string | null {
  const [one, other] = [story.people[by]!, story.people[to]!];
  if (one.kin.includes(to) || other.kin.includes(by)) return `${one.name} and ${other.name} are kin`;
  if (!one.adult || !other.adult) return `${(one.adult ? other : one).name} is not adult`;
  const state = new State(layout, opening);
  const drawn = (who: number, whom: number): number => state.relation(who, whom, RELATED.attraction);
  // Attraction grows only where one of the two is drawn to the other.
  const grows = Math.max(drawn(by, to), drawn(to, by)) > 0;
  return grows || drawn(by, to) >= ROMANTIC ? null : `${one.name} is never drawn to ${other.name}`;
}

type Kinds = (premise: Premise, might: Might, topic: Topic) => boolean;

/** By what an act is about, which topics it can have at all; as in `mind/candidates.ts`. */
const KINDS: Readonly<Record<string, Kinds>> = {
  nothing: () => false,
  any: () => true,
  "their deed": ({ story }, { to }, { kind, index }) =>
    kind === "event" && (story.events[index]!.by === to || story.events[index]!.orderedBy === to),
  "own deed": ({ story }, { by, about }, { kind, index }) =>
    (kind === "event" && story.events[index]!.by === by) ||
    story.people[by]!.prospects.some(({ topic }) => topic === about),
  event: (_, __, { kind }) => kind === "event",
  want: ({ story }, { by, about }) =>
    story.people[by]!.wants.some(({ topic, utility }) => topic === about && utility > 0),
  claim: ({ story }, { about }) => story.propositions.some(({ topic }) => topic === about),
  person: (_, { by, to }, { kind, index }) => kind === "person" && index !== by && index !== to,
  mark: ({ story }, { to }, { kind, index }) =>
    kind === "mark" && story.marks[index]!.on === to && story.marks[index]!.visible,
  "their good deed": ({ story }, { to }, { kind, index }) =>
    kind === "event" && story.events[index]!.by === to && story.acts[story.events[index]!.act]!.epa[0] > 0,
};

/** Which deeds an act of a name can be about, as in `mind/fits.ts`: one's own or not, harmful or not; null for either. */
const DEEDS: Readonly<Record<string, { readonly own: boolean | null; readonly harmful: boolean | null }>> = {
  ask_about: { own: false, harmful: null },
  question: { own: false, harmful: true },
  challenge: { own: true, harmful: true },
  contradict: { own: true, harmful: true },
  disagree_with: { own: true, harmful: true },
  agree_with: { own: null, harmful: false },
  joke_with: { own: null, harmful: false },
  defy: { own: null, harmful: true },
  retort: { own: null, harmful: true },
};

/** What is asked for, not claimed: one does not agree with it. */
const UNANSWERABLE: readonly string[] = ["power", "thing", "person", "mark"];

// Why an act cannot be about a topic.
function unsaid(premise: Premise, opening: Int32Array, might: Might): string | null {
  const { story, roles } = premise;
  const topic = story.topics[might.about!]!;
  const { source, about, act } = roles[might.act]!;
  const verb = act.forms[0];
  if (source === "mind" && !KINDS[about]!(premise, might, topic))
    return about === "nothing"
      ? `"${verb}" is about nothing`
      : `"${verb}" cannot be about ${topic.name} here`;
  if (source === "raised" && UNANSWERABLE.includes(topic.kind))
    return `"${verb}" answers what was said, not what is wanted`;
  if (act.name === "turn_back" && !KINDS["claim"]!(premise, might, topic))
    return `"${verb}" turns back what somebody was said to do`;
  const event =
    topic.kind === "event" ? topic.index : topic.kind === "mark" ? story.marks[topic.index]!.event : null;
  if (event !== null && GUILTY.includes(act.name) && innocent(premise, opening, might.by, event))
    return `${story.people[might.by]!.name} feels no guilt about ${story.events[event]!.name}`;
  const deeds = DEEDS[act.name];
  if (event === null || deeds === undefined || source === "outburst") return null;
  const own = story.events[event]!.by === might.by;
  const harmful = story.acts[story.events[event]!.act]!.epa[0] < 0;
  if (deeds.own !== null && deeds.own !== own)
    return `"${verb}" is about ${deeds.own ? "one's own deeds" : "the deeds of others"}, and ${topic.name} is not one`;
  if (deeds.harmful !== null && deeds.harmful !== harmful)
    return `"${verb}" is about what does ${deeds.harmful ? "" : "no "}harm, and ${topic.name} does ${harmful ? "" : "none"}`.trim();
  return null;
}

/** Acts that own to a deed, and the guilt that it takes; as in `mind/fits.ts`. */
const GUILTY: readonly string[] = ["confess_to", "apologize_to"];
const GUILT = 0.1;

// What one's own deed means to one stays as it is: only news changes it, and one's own deed is no news.
function innocent({ story, layout }: Premise, opening: Int32Array, who: number, event: number): boolean {
  if (story.events[event]!.by !== who) return false;
  const state = new State(layout, opening);
  return [FEELING.remorse, FEELING.shame].every((kind) => state.at(layout.charge(who, event, kind)) < GUILT);
}

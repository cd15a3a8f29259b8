// A story's data in short words, so that a test can say in one line what a sentence should be read as.
import type { Condition, Pattern, Range } from "../../src/story/condition.js";
import type {
  Effect,
  Goal,
  Memory,
  Person,
  Proposition,
  Relation,
  Sentiment,
  Standard,
  Story,
  Trigger,
} from "../../src/story/story.js";
import { RELATION } from "../../src/story/words.js";

/** Everything that is said of one person, a line each, beside adjectives and what they make of a nature. */
export function about(story: Story, who: number): string[] {
  const person = story.people[who]!;
  return [
    ...person.wants.map(
      (row) => `want ${goal(story, row.goal)} ${figure(row.utility)}${when(story, row.when)}`,
    ),
    ...person.standards.map((row) => `standard ${standard(story, row)}`),
    ...person.beliefs.map(
      (row) =>
        `belief ${proposition(story, story.propositions[row.proposition]!)} ${figure(row.logOdds)}${from(story, row.source)}${when(story, row.when)}`,
    ),
    ...person.relations.flatMap((row) => relation(story, row)),
    ...person.sentiments.map((row) => `sentiment ${sentiment(story, row)}`),
    ...person.memories.map((row) => `memory ${memory(story, row)}`),
    ...person.prospects.map(
      (row) =>
        `prospect ${story.events[row.event]!.name}: ${row.need} ${topic(story, row.topic)} ${figure(row.strength)}${row.cameTrue ? " came true" : ""}`,
    ),
    ...showing(story, person),
    ...story.marks.flatMap((row) =>
      row.on === who
        ? [
            `mark ${row.name} ${row.part}${row.event === null ? "" : ` from ${story.events[row.event]!.name}`}`,
          ]
        : [],
    ),
  ];
}

function showing(story: Story, person: Person): string[] {
  return [
    ...(person.identity === null ? [] : [`is ${story.identities[person.identity]!.name}`]),
    ...person.kin.map((who) => `kin ${name(story, who)}`),
    ...person.channels.map(({ feeling, channels }) => `shows ${feeling} by ${channels.join(", ")}`),
    ...person.hidden.map((kind) => `hides ${kind}`),
  ];
}

function name(story: Story, who: number | null): string {
  return who === null ? "anyone" : story.people[who]!.name;
}

function topic(story: Story, id: number | null): string {
  return id === null ? "-" : story.topics[id]!.name;
}

function acts(story: Story, ids: readonly number[]): string {
  return ids.length > 8 ? `${ids.length} acts` : ids.map((id) => story.acts[id]!.name).join("+");
}

function figure(x: number): string {
  return String(Math.round(x * 100) / 100);
}

function from(story: Story, source: number | null): string {
  return source === null ? "" : ` from ${name(story, source)}`;
}

function when(story: Story, condition: Condition | null): string {
  return condition === null ? "" : ` when ${told(story, condition)}`;
}

function goal(story: Story, row: Goal): string {
  switch (row.type) {
    case "have":
      return `have ${topic(story, row.topic)}${row.of === null ? "" : ` of ${name(story, row.of)}`}`;
    case "act":
      return `${name(story, row.by)} ${acts(story, [row.act])} ${name(story, row.to)}${row.about === null ? "" : ` about ${topic(story, row.about)}`}`;
    case "know":
      return `know ${story.events[row.event]!.name}`;
    case "hide":
      return `hide ${story.events[row.event]!.name} from ${name(story, row.from)}`;
    case "good":
    case "harm":
      return `${row.type} ${name(story, row.whom)}`;
    case "quality":
      return `${row.need}${row.topic === null ? "" : ` of ${topic(story, row.topic)}`}`;
    case "leave":
      return "leave";
  }
}

function standard(story: Story, { on, toward, weight, never }: Standard): string {
  const what = on.type === "act" ? acts(story, on.acts) : on.kind;
  const whom =
    toward === null
      ? ""
      : toward.type === "person"
        ? ` ${name(story, toward.who)}`
        : ` a ${story.identities[toward.identity]!.name}`;
  return `${what}${whom} ${figure(weight)}${never ? " never" : ""}`;
}

/** A proposition in short words: what sets it off, and what that does. */
export function proposition(story: Story, row: Proposition): string {
  switch (row.type) {
    case "prediction":
      return `[${trigger(story, row.trigger)} > ${row.effects.map(effect).join(", ")} > ${name(story, row.whom)}]`;
    case "fact":
      return `[${story.events[row.event]!.name}]`;
    case "habit":
      return `[${name(story, row.by)} ${acts(story, [row.act])} ${name(story, row.to)}]`;
    case "trait":
      return `[${name(story, row.who)} is ${story.identities[row.identity]!.name}]`;
  }
}

function trigger(story: Story, row: Trigger): string {
  if (row.type === "act") return acts(story, row.acts);
  if (row.type === "feeling") return row.kind;
  return `near ${topic(story, row.topic)}${row.of === null ? "" : ` of ${name(story, row.of)}`}`;
}

function effect({ quantity, amount }: Effect): string {
  return `${quantity} ${figure(amount)}`;
}

function relation(story: Story, { to, quantities, identities, facts }: Relation): string[] {
  const written = RELATION.filter(
    (quantity) =>
      quantities[quantity] !== undefined &&
      (facts.identity === undefined || facts[quantity] !== facts.identity),
  );
  const figures = written.map((quantity) => `${quantity} ${figure(quantities[quantity]!)}`);
  const as =
    identities.length === 0 ? [] : [`as ${identities.map((id) => story.identities[id]!.name).join(" and ")}`];
  const all = [...figures, ...as];
  return all.length === 0 ? [] : [`${name(story, to)}: ${all.join(", ")}`];
}

function sentiment(story: Story, { kind, toward, about: of, strength }: Sentiment): string {
  const whom = toward === null ? "" : ` toward ${name(story, toward)}`;
  return `${kind}${whom}${of === null ? "" : ` about ${topic(story, of)}`} ${figure(strength)}`;
}

function memory(story: Story, { event, logOdds, charges, cues }: Memory): string {
  const feelings = charges.map(({ kind, strength }) => ` ${kind} ${figure(strength)}`).sort();
  const all = cues.map((cue) =>
    cue.type === "act" ? acts(story, [cue.act]) : cue.type === "part" ? cue.part : topic(story, cue.topic),
  );
  const cued =
    all.length > 8 ? ` cued by ${all.length} acts` : all.length === 0 ? "" : ` cued by ${all.join(", ")}`;
  return `${story.events[event]!.name} ${figure(logOdds)}${feelings.join("")}${cued}`;
}

/** A condition in short words: "Kylo shame .25.. & not(Rey sitting)". */
export function told(story: Story, condition: Condition): string {
  switch (condition.type) {
    case "all":
    case "any":
      return condition.of
        .map((part) => (part.type === "any" ? `(${told(story, part)})` : told(story, part)))
        .join(condition.type === "all" ? " & " : " | ");
    case "not":
      return `not(${told(story, condition.of)})`;
    case "feels":
      return `${name(story, condition.who)} ${condition.kind}${condition.toward === null ? "" : ` to ${name(story, condition.toward)}`} ${range(condition.range)}`;
    case "mood":
    case "body":
      return `${name(story, condition.who)} ${condition.quantity} ${range(condition.range)}`;
    case "control":
      return `${name(story, condition.who)} control ${range(condition.range)}`;
    case "need":
      return `${name(story, condition.who)} ${condition.need} ${range(condition.range)}`;
    case "relation":
      return `${name(story, condition.who)} ${condition.quantity} ${name(story, condition.to)} ${range(condition.range)}`;
    case "believes":
      return `${name(story, condition.who)} believes ${proposition(story, story.propositions[condition.proposition]!)} ${range(condition.range)}`;
    case "knows":
      return `${name(story, condition.who)} knows ${story.events[condition.event]!.name}`;
    case "posture":
      return `${name(story, condition.who)} ${condition.posture}`;
    case "present":
      return `${name(story, condition.who)} here`;
    case "distance":
      return `${name(story, condition.who)} from ${name(story, condition.to)} ${range(condition.range)}`;
    case "done":
      return `${pattern(story, story.patterns[condition.pattern]!)}${condition.range.least === 1 ? "" : ` ${range(condition.range)}`}`;
    case "ended":
      return `ends "${condition.ending}"`;
    case "rest":
      return "rest";
    case "time":
      return `time ${range(condition.range)}`;
  }
}

function pattern(story: Story, { by, acts: ids, to, about: of, touch }: Pattern): string {
  return `${name(story, by)} ${acts(story, ids)} ${name(story, to)}${of === null ? "" : ` about ${topic(story, of)}`}${touch === null ? "" : ` ${touch}`}`;
}

function range({ least, most }: Range): string {
  return `${least === null ? "" : figure(least)}..${most === null ? "" : figure(most)}`;
}

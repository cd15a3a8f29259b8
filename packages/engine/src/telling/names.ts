import type { Act } from "../story/act.js";
import type { PropositionId, Story, TopicId, Who } from "../story/story.js";
import { possessive } from "./english/realise.js";
import { shifted } from "./english/tense.js";

/** How a topic is spoken of, with `<@who:his>` where it names a person, or null when it is one of the two speaking. */
export function topicPhrase(
  story: Story,
  topic: TopicId | null,
  speaking: readonly (Who | null)[],
): string | null {
  if (topic === null) return null;
  const { kind, index, name } = story.topics[topic]!;
  if (kind === "person") return speaking.includes(index) ? null : `<@${index}:name>`;
  if (kind === "proposition") return `the idea that ${clause(story, index)}`;
  return withPeople(story, determined(name));
}

/** What a proposition says, as a clause in the past tense: "her light hurt him". */
export function clause(story: Story, proposition: PropositionId): string {
  const row = story.propositions[proposition]!;
  if (row.type === "trait") return `<@${row.who}:he> was ${identityName(story, row.identity)}`;
  if (row.type === "habit") return `<@${row.by}:he> ${habit(story.acts[row.act]!)} <@${row.to}:him>`;
  return placed(story, spoken(shifted(row.name)));
}

// What is said or done now and again is done always; what goes on goes on: "was always blaming him", "was using him".
function habit({ mode, forms: [, , doing] }: Act): string {
  return mode === "deed" ? `was ${doing}` : `was always ${doing}`;
}

/** How one would say it of what a thing does to people: a belief is no measurement. */
const SPOKEN: readonly (readonly [RegExp, string])[] = [
  [/ hurt (.+)$/, " could only hurt $1"],
  [/ weakened (.+)$/, " made $1 weak"],
  [/ strengthened (.+)$/, " made $1 strong"],
  [/ shamed (.+)$/, " brought $1 nothing but shame"],
  [/ soothed (.+)$/, " could soothe $1"],
  [/ healed (.+)$/, " could heal $1"],
  [/ endangered (.+)$/, " put $1 in danger"],
];

function spoken(clause: string): string {
  const row = SPOKEN.find(([pattern]) => pattern.test(clause));
  return row === undefined ? clause : clause.replace(...row);
}

// Whoever stands first does it; whoever comes later has it done to them.
function placed(story: Story, text: string): string {
  const people = withPeople(story, text);
  const [first = "", ...rest] = people.split(" ");
  return [first.replace(":name>", ":he>"), ...rest.map((word) => word.replace(/:name>/, ":him>"))].join(" ");
}

/** "a murderer", "an enemy", "family". */
export function identityName(story: Story, identity: number): string {
  return article(story.identities[identity]!.name.replace(/_/g, " "));
}

/** A phrase with every person in it by name. */
export function named(story: Story, phrase: string): string {
  return phrase.replace(/<@(\d+):(\w+)>/g, (_, who: string, as: string) => {
    const { name } = story.people[Number(who)]!;
    return as === "his" ? possessive(name) : name;
  });
}

/** A name in words: "confess_to" is "confess to". */
export function spelled(name: string): string {
  return name.replace(/_/g, " ");
}

/** With an indefinite article, where it has none. */
export function article(noun: string): string {
  if (/^(a|an|the|my|your|his|her|their|its) /.test(noun)) return noun;
  return `${/^[aeiou]/i.test(noun) ? "an" : "a"} ${noun}`;
}

/** With its article: "the hut". */
export function determined(name: string): string {
  if (/^(a|an) /.test(name)) return name.replace(/^an? /, "the ");
  const some = /^(?:one|two|three|four|some|several) of ((?:the|his|her|their) .+)$/.exec(name);
  if (some !== null) return some[1]!;
  return /^(the|his|her|their|its|what|how|that|whether|[A-Z])/.test(name) ? name : `the ${name}`;
}

// "Ada's light" is "her light" where that is clear, so names in names become slots.
function withPeople(story: Story, text: string): string {
  return story.people.reduce(
    (so, { name }, who) =>
      so
        .replaceAll(new RegExp(`\\b${escaped(name)}'s\\b`, "g"), `<@${who}:his>`)
        .replaceAll(new RegExp(`(?<![<@:\\w])${escaped(name)}\\b`, "g"), `<@${who}:name>`),
    text,
  );
}

function escaped(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

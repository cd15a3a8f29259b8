import type { Entry, RecallCue } from "../../performance/transcript.js";
import type { Story, TopicId, Who } from "../../story/story.js";
import { deedIn } from "../english/joint.js";
import { clause, named, spelled } from "../names.js";

/** What an entry says, as one plain sentence in the past tense and without its full stop; names, no numbers. */
export function describe(story: Story, entry: Entry): string {
  switch (entry.type) {
    case "act":
      return act(story, entry);
    case "given": {
      const { text, file, line } = story.facts[entry.fact]!;
      return `the author says: “${text.trim()}” (${file}, line ${line})`;
    }
    case "feel":
      return `${name(story, entry.who)} felt ${entry.kind}${to(story, "toward", entry.toward)}${about(story, entry.about)}, ${degree(entry.now)}`;
    case "recall":
      return `${story.events[entry.event]!.name} came back to ${name(story, entry.who)}, ${cue(story, entry.cue)}`;
    case "learn":
      return `${name(story, entry.who)} ${entry.to > entry.from ? "learned of" : "came to doubt"} ${story.events[entry.event]!.name}`;
    case "believe":
      return `${name(story, entry.who)} ${believed(entry.from, entry.to)} that ${named(story, clause(story, entry.proposition))}`;
    case "read":
      return `${name(story, entry.who)} ${READ[entry.as]} ${name(story, entry.of)}`;
    case "regulate":
      return `${name(story, entry.who)} ${entry.held ? (entry.how === "reappraise" ? "saw it otherwise and let go of" : "held down") : "could not hold"} ${entry.kind}`;
    case "relate":
      return `${name(story, entry.who)} ${RELATE[entry.quantity][entry.by > 0 ? 0 : 1]} ${name(story, entry.to)}`;
    case "happen":
      return `from outside: ${story.scenes[entry.scene]!.happenings[entry.happening]!.text}`;
    default:
      return quiet(story, entry);
  }
}

const READ = {
  exposure: "saw what lay bare in",
  threat: "saw a threat in",
  warmth: "saw warmth in",
  sadness: "saw sorrow in",
  remorse: "saw remorse in",
  callousness: "saw no remorse, but gladness, in",
  power: "felt the power of",
} as const;

const RELATE = {
  like: ["came to like", "came to dislike"],
  trust: ["came to trust", "lost trust in"],
  standing: ["grew beside", "shrank beside"],
  closeness: ["came closer to", "moved away from"],
  bond: ["grew attached to", "grew away from"],
  attraction: ["was drawn to", "was less drawn to"],
  debt: ["came to owe something to", "paid something back to"],
} as const;

// What the body and the needs do, and the bookkeeping of a play.
function quiet(story: Story, entry: Entry): string {
  switch (entry.type) {
    case "body":
      return `${name(story, entry.who)}'s ${entry.quantity} ${entry.by > 0 ? "rose" : "fell"}`;
    case "mood":
      return `${name(story, entry.who)}'s mood ${entry.by > 0 ? "gained" : "lost"} ${entry.quantity}`;
    case "need":
      return `${name(story, entry.who)}'s need of ${entry.need} was ${entry.by > 0 ? "met" : "hurt"}`;
    case "control":
      return `${name(story, entry.who)}'s control ${entry.by > 0 ? "came back" : "was used up"}`;
    case "prospect":
      return `what ${name(story, entry.who)} wanted seemed ${entry.to > entry.from ? "nearer" : "farther"}`;
    case "perceive":
      return `${name(story, entry.who)} took it ${entry.hostile ? "as hostile" : "as it was meant"}`;
    case "due":
      return `${name(story, entry.from)} ${entry.now > 0 ? "owed" : "no longer owed"} ${name(story, entry.to)} ${OWED[entry.due]}`;
    case "blame":
      return `${name(story, entry.who)} held ${story.events[entry.event]!.name} ${entry.by < 0 ? "less" : "more"} against whoever did it`;
    case "consent":
      return `${name(story, entry.who)}'s touch of ${name(story, entry.to)} was ${entry.state}`;
    case "posture":
      return `${name(story, entry.who)} was ${entry.slumped ? "slumped" : entry.turned ? "turned away" : entry.posture}`;
    case "lie":
      return `${name(story, entry.by)} lied to ${name(story, entry.who)} about ${story.events[entry.event]!.name}`;
    case "enter":
    case "exit":
      return `${name(story, entry.who)} ${entry.type === "enter" ? "came in" : "went out"}`;
    case "show":
      return `${name(story, entry.who)} ${entry.controlled ? "hid" : "showed"} ${entry.kind ?? "nothing"}`;
    case "distance":
      return `${name(story, entry.who)} and ${name(story, entry.to)} were at another distance`;
    case "end":
      return entry.ending === null ? "the curtain fell" : `the play ended: ${entry.ending}`;
    default:
      return spelled(entry.type);
  }
}

/** What is owed, by due. */
export const OWED = {
  reply: "a reply",
  retort: "a retort",
  answer: "an answer",
  admission: "an admission",
  consent: "a yes or no",
  forgiveness: "forgiveness",
  comfort: "comfort",
  thanks: "thanks",
} as const;

function act(
  story: Story,
  { by, act, to, about: topic, said, variant, touch }: Extract<Entry, { type: "act" }>,
): string {
  const line = said === null ? undefined : story.lines[said]?.texts[variant];
  const step = touch === null || touch === "accepted" ? "" : ` (${touch})`;
  return `${name(story, by)} ${deed(story, act, to, topic)}${step}${line === undefined ? "" : `: “${line}”`}`;
}

/** "accused Ben of the killing" */
export function deed(story: Story, act: number, to: Who | null, topic: TopicId | null): string {
  return deedIn(story, story.acts[act]!.forms[1], { act, to, about: topic });
}

function believed(from: number, to: number): string {
  if (from > 0 && to <= 0) return "no longer believed";
  if (from <= 0 && to > 0) return "came to believe";
  return to > from ? "was surer" : "was less sure";
}

function cue(story: Story, row: RecallCue): string {
  if (row.type === "person") return `called up by ${name(story, row.who)}`;
  if (row.type === "topic") return `called up by the mention of ${story.topics[row.topic]!.name}`;
  return row.type === "gesture"
    ? `called up by a gesture (${spelled(story.acts[row.act]!.name)})`
    : `called up by a touch on the ${row.part}`;
}

/** How strong, in the words of the language. */
export function degree(thousandths: number): string {
  const strength = Math.abs(thousandths);
  return strength >= 850
    ? "utterly"
    : strength >= 600
      ? "strongly"
      : strength >= 300
        ? "plainly"
        : "a little";
}

function to(story: Story, how: string, who: Who | null): string {
  return who === null ? "" : ` ${how} ${name(story, who)}`;
}

function about(story: Story, topic: TopicId | null): string {
  return topic === null ? "" : ` about ${story.topics[topic]!.name}`;
}

function name(story: Story, who: Who): string {
  return story.people[who]!.name;
}

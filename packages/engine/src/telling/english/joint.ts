import type { Story, TopicId, Who } from "../../story/story.js";

/**
 * An act in one of its forms, to whom, and about what: "accused Ben of the killing", "admits it to Ben". People and topics
 * stand as their names.
 */
export function deedIn(
  story: Story,
  form: string,
  { act, to, about }: { readonly act: number; readonly to: Who | null; readonly about: TopicId | null },
): string {
  const { name: what, mode } = story.acts[act]!;
  const topic = about === null ? null : story.topics[about]!;
  const spoken =
    topic === null ? "it" : `${topic.kind === "proposition" ? "the belief that " : ""}${topic.name}`;
  const verb = form.replace(/ it( |$)/, ` ${spoken}$1`);
  const whom = to === null ? "" : ` ${story.people[to]!.name}`;
  if (verb !== form) return `${verb}${whom}`;
  if (mode !== "speech" && JOINT[what] === undefined) return `${verb}${whom}`;
  const joint = JOINT[what] ?? "about";
  const of = about === null ? (WANTING.includes(what) ? ` ${joint} something` : "") : ` ${joint} ${spoken}`;
  return `${verb}${whom}${of}`;
}

/** What stands before what an act is about, where it is not "about". */
const JOINT: Readonly<Record<string, string>> = {
  accuse: "of",
  blame: "for",
  reproach: "for",
  remind: "of",
  forgive: "for",
  apologize_to: "for",
  praise: "for",
  congratulate: "on",
  console: "over",
  weep_before: "over",
  threaten: "over",
  defy: "over",
  taunt: "with",
  trace_mark: "over",
};

/** Acts that are nothing without a topic. */
const WANTING = ["remind", "accuse", "blame", "reproach", "warn", "question"];

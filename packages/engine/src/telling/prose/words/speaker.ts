import type { Story, Who } from "../../../story/story.js";
import type { Mirror } from "../../mirror.js";
import type { Told } from "./paragraphs.js";

/** What has been told: all of it, and what of it stands in the paragraph so far. */
export interface Page {
  readonly told: readonly Told[];
  readonly paragraph: readonly Told[];
}

type There = Pick<Mirror, "present">;

/** True where a line at the head of a paragraph is plainly somebody's: in turn, where there are two, and not for long. */
export function takesTurn(story: Story, { told }: Page, there: There, by: Who): boolean {
  const lately = told.slice(-TURNS);
  const last = lately[lately.length - 1];
  const bare = lately.filter(({ text }) => /^“[^”]*”$/.test(text)).length;
  if (rivals(story, there, by) || there.present.size !== 2) return false;
  return last?.quoted === true && last.focus !== by && bare < TURNS;
}

/** True where a line within a paragraph is plainly somebody's: right after something else that the same person did. */
export function goesOn(
  story: Story,
  { told, paragraph }: Page,
  there: There,
  [by, beat]: readonly [who: Who, beat: number],
): boolean {
  const last = told[told.length - 1];
  if (last === undefined || last.focus !== by || (last.centre ?? by) !== by) return false;
  const { name, pronouns } = story.people[by]!;
  if (rivals(story, there, by) && !paragraph.some(({ text }) => text.includes(name))) return false;
  const seen = new RegExp(`\\b(${name}|${pronouns.subject}|${pronouns.possessive})\\b`, "i").test(last.text);
  return seen && last.beat >= beat - 1 && last.kind !== "speech";
}

/** So many turns may go by without a name. */
const TURNS = 3;

function rivals({ people }: Story, { present }: There, by: Who): boolean {
  const { subject } = people[by]!.pronouns;
  return [...present].some((who) => who !== by && people[who]!.pronouns.subject === subject);
}

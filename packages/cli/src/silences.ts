import type { explore, Story } from "@firelight/engine";
import type { Terminal } from "./terminal.js";

/** Something that is said in plays, and how often nobody had written the words. */
export interface Silence {
  readonly act: string;
  readonly count: number;
  readonly of: number;
}

/** Who has nothing to say, and when: what was said without a line, most often first. */
export function silences(story: Story, tally: explore.Tally): readonly Silence[] {
  return [...tally.deeds]
    .filter(([deed, row]) => row.unwritten > 0 && story.acts[Number(deed.split(" ")[1])]!.mode === "speech")
    .map(([deed, row]) => ({ act: sentence(story, deed), count: row.unwritten, of: row.count }))
    .sort((a, b) => b.count - a.count || a.act.localeCompare(b.act));
}

/** One of them, for people to read. */
export function shownSilence({ act, count, of }: Silence, { paint }: Terminal): string {
  return `${act} ${paint.dim(`(${count} of ${of} times)`)}`;
}

/** "by act to about" in the words that a heading of lines would have. */
export function sentence({ people, acts, topics }: Story, deed: string): string {
  const [by = "", act = "", to = "", about = ""] = deed.split(" ");
  const name = (who: string): string => (who === "" ? "anyone" : people[Number(who)]!.name);
  const topic = about === "" ? "" : topics[Number(about)]!.name;
  const [present] = acts[Number(act)]!.forms;
  const verb = present.replace(/ it( |$)/, ` ${topic === "" ? "it" : topic}$1`);
  const rest = topic === "" || verb !== present ? "" : ` about ${topic}`;
  return `${name(by)} ${verb} ${to === "" && by !== "" ? "" : name(to)}${rest}`.replace(/ +/g, " ").trim();
}

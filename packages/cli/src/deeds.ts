import type { Story } from "@firelight/engine";

/** An act as it was done, by who did it to whom about what. */
export interface Deed {
  readonly by: number | null;
  readonly act: number;
  readonly to: number | null;
  readonly about: number | null;
}

/** "Ada accuses Ben about the funeral": an act in the words that a heading of lines would have. */
export function deedWords({ people, acts, topics }: Story, { by, act, to, about }: Deed): string {
  const name = (who: number | null): string => (who === null ? "anyone" : people[who]!.name);
  const topic = about === null ? "" : topics[about]!.name;
  const [present] = acts[act]!.forms;
  const verb = present.replace(/ it( |$)/, ` ${topic === "" ? "it" : topic}$1`);
  const rest = topic === "" || verb !== present ? "" : ` about ${topic}`;
  const whom = to === null && by !== null ? "" : name(to);
  return `${name(by)} ${verb} ${whom}${rest}`.replace(/ +/g, " ").trim();
}

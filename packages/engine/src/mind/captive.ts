import type { Story } from "../story/story.js";

/** What somebody is to whoever holds them. */
const CAPTIVES: readonly string[] = [
  "captive",
  "convict",
  "detainee",
  "hostage",
  "inmate",
  "prisoner",
  "slave",
];

/** Who takes somebody for a captive. */
export function captors({ people, identities }: Story, who: number): number[] {
  return people.flatMap(({ relations }, other) => {
    const seen = relations.find(({ to }) => to === who)?.identities ?? [];
    return seen.some((i) => CAPTIVES.includes(identities[i]!.name)) ? [other] : [];
  });
}

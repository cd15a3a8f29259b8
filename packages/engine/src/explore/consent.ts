import type { Entry } from "../performance/transcript.js";
import type { Story } from "../story/story.js";

/** The beat of the first touch that was carried through after a refusal with no invitation since; null when there is none. */
export function touchedAfterRefusal(story: Story, entries: readonly Entry[]): number | null {
  const shut = new Set<string>();
  for (const entry of entries) {
    if (entry.type !== "act" || entry.to === null) continue;
    const { by, to, touch } = entry;
    // Who reaches out or beckons invites the other.
    if (touch === "offered" || story.acts[entry.act]!.consent === "invites") shut.delete(`${to} ${by}`);
    if (touch === "refused") shut.add(`${to} ${by}`);
    if (touch === "carried" && shut.has(`${by} ${to}`)) return entry.beat;
  }
  return null;
}

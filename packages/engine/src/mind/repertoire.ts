import type { About, Act } from "../story/act.js";
import type { Story } from "../story/story.js";
import { DUES, TENDENCIES } from "../story/words.js";

/**
 * What a deliberating mind asks of an act, as numbers and flags: worked out once for a story, so that no name is compared
 * and no list searched while it plays.
 */
export interface Role {
  readonly index: number;
  readonly act: Act;
  /** Where its topic comes from: what strains to break out, what the other has raised or asked for, or one's own mind. */
  readonly source: "outburst" | "raised" | "asked" | "mind";
  readonly about: About | "their good deed";
  /** Acts with the same number have the same topic toward the same person at the same moment. */
  readonly subject: number;
  /** Whether it can be done about nothing: a taunt needs no topic, a question does. */
  readonly topicless: boolean;
  /** Places of the tendencies it carries. */
  readonly carries: readonly number[];
  /** By due: how well it settles it, and what of it makes due again; 0 where it has nothing to do with it. */
  readonly settles: Float64Array;
  readonly asks: Float64Array;
  /** By person: which of that person's standards are about it. */
  readonly standards: readonly (readonly number[])[];
  /** What is believed to come of doing it. */
  readonly foreseen: readonly Foreseen[];
  readonly silent: boolean;
  /** False for what answers an offered touch: it is weighed by the touch alone. */
  readonly free: boolean;
}

/** A prediction about doing an act: what it is worth to whom it is about, or to anybody. */
export interface Foreseen {
  readonly proposition: number;
  readonly whom: number | null;
  readonly worth: number;
}

/** Acts that take up what the other has raised; turning it back takes up its likeness. */
const ANSWERING: readonly string[] = [
  "challenge",
  "agree_with",
  "disagree_with",
  "concede_to",
  "contradict",
  "turn_back",
];

/** Acts that praise or thank for a deed: it must have been a good one. */
const PRAISES: readonly string[] = ["congratulate", "praise", "thank", "compliment"];

/** What may be asked again, harder, while it is not answered. */
const AGAIN: readonly string[] = ["answer", "admission", "forgiveness"];

/** An act that asks so much is a question. */
const ASKS = 0.9;

/** Acts that are of something: one is reminded of it, or warned of it. */
const POINTS: readonly string[] = ["remind", "warn"];

function pointed({ name, does }: Act): boolean {
  return (does.ask ?? 0) >= ASKS || POINTS.includes(name);
}

/** The part of every act of a story in deliberation; acts named in `fitted` have topics that fit no other act. */
export function repertoire(story: Story, fitted: ReadonlySet<string>): readonly Role[] {
  const keys = new Map<string, number>();
  const numbered = (key: string): number => {
    if (!keys.has(key)) keys.set(key, keys.size);
    return keys.get(key)!;
  };
  return story.acts.map((act, index) => {
    const about = PRAISES.includes(act.name) ? "their good deed" : act.about;
    return {
      index,
      act,
      source: sourceOf(act),
      about,
      subject: numbered(fitted.has(act.name) ? act.name : about),
      topicless: act.about === "nothing" || (act.about === "any" && !pointed(act)),
      carries: TENDENCIES.flatMap((tendency, t) => ((act.does[tendency] ?? 0) > 0 ? [t] : [])),
      settles: Float64Array.from(DUES, (due) => act.settles[due] ?? 0),
      asks: Float64Array.from(DUES, (due) => (AGAIN.includes(due) ? (act.due[due] ?? 0) : 0)),
      standards: story.people.map(({ standards }) =>
        standards.flatMap(({ on }, s) => (on.type === "act" && on.acts.includes(index) ? [s] : [])),
      ),
      foreseen: foreseen(story, index),
      silent: act.mode === "silence",
      free: !act.needs.includes("due consent"),
    };
  });
}

/** Acts in lists of those that are available, or not, together: what they need is the same. */
export function alike(roles: readonly Role[]): readonly (readonly Role[])[] {
  const lists = new Map<string, Role[]>();
  for (const role of roles) {
    const { name, mode, needs } = role.act;
    // For a touch, and where there must be a mark or romance, it hangs on the act too.
    const own = mode === "touch" || needs.includes("mark") || needs.includes("romance");
    const key = own ? name : needs.join();
    const list = lists.get(key);
    if (list === undefined) lists.set(key, [role]);
    else list.push(role);
  }
  return [...lists.values()];
}

function sourceOf({ name, needs }: Act): Role["source"] {
  if (needs.includes("outburst")) return "outburst";
  if (ANSWERING.includes(name)) return "raised";
  return name === "refuse" ? "asked" : "mind";
}

function foreseen({ propositions }: Story, act: number): Foreseen[] {
  return propositions.flatMap((row, proposition) => {
    if (row.type !== "prediction" || row.trigger.type !== "act" || !row.trigger.acts.includes(act)) return [];
    const worth = row.effects.reduce(
      (sum, { quantity, amount }) => sum + (quantity === "pain" ? -amount : amount),
      0,
    );
    return [{ proposition, whom: row.whom, worth }];
  });
}

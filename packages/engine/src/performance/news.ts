import { credence } from "../mind/touch.js";
import { FEELING, RELATED } from "../story/words.js";
import { appraisedCharges } from "./charges.js";
import { stir, type Through } from "./stir.js";
import { parties } from "./parties.js";
import type { Deed, EntryId } from "./transcript.js";
import { thousandths, type Unfolding } from "./unfolding.js";
import { relateBy } from "./witness.js";

/** What telling of an event says of it: 1 that it was so, -1 that it was not, 0 nothing. */
function said(unfolding: Unfolding, act: number): number {
  const { name, discloses, does } = unfolding.premise.story.acts[act]!;
  if (name === "deny" || name === "lie_to") return -1;
  if (DECLARES.includes(name) || discloses >= 0.5) return 1;
  return (does.against ?? 0) >= 0.4 ? CLAIMED : 0;
}

/** Acts that say that an event was so. */
const DECLARES = [
  "confess_to",
  "admit",
  "reveal_to",
  "confide_in",
  "excuse_self",
  "apologize_to",
  "explain_something_to",
  "remind",
];
/** An accusation says so too, but less surely than one who was there. */
const CLAIMED = 0.5;
/** Held for so likely, an event is known: hearing of it again teaches nothing, hearing it denied is a lie. */
const KNOWN = 0.7;
/** Credence that rises by so much is news; the whole of it, by so much. */
const NEWS = { least: 0.15, whole: 0.7 };
/** Log-odds that a wholly trusted telling brings, and that a confession brings at least. */
const TOLD = 3;
const CONFESSED = 3.5;
const HEARD = 0.35;

/** Lets everybody who hears of an event learn of it, and takes note of who denied what. */
export function news(unfolding: Unfolding, deed: Deed, cause: EntryId): void {
  const { story } = unfolding.premise;
  const event = deed.about === null ? null : story.topics[deed.about]!;
  if (event?.kind !== "event") return;
  const says = said(unfolding, deed.act);
  if (says === 0) return;
  const telling: Telling = { by: deed.by, event: event.index, says, cause };
  suppose(unfolding, deed.by, telling);
  for (const who of parties(unfolding.state, deed)) if (who !== deed.by) hear(unfolding, who, telling);
}

/** That somebody says of an event that it was so, or was not. */
interface Telling {
  readonly by: number;
  readonly event: number;
  readonly says: number;
  readonly cause: EntryId;
}

function hear(unfolding: Unfolding, who: number, telling: Telling): void {
  const { by, event, says, cause } = telling;
  const { layout, story } = unfolding.premise;
  const row = story.events[event]!;
  suppose(unfolding, who, telling);
  if (row.by === who || credence(unfolding.state.knowledge(who, event)) > KNOWN)
    return caughtLying(unfolding, who, telling);
  const before = unfolding.state.knowledge(who, event);
  const trusted = Math.max(0, HEARD + 0.5 * unfolding.state.relation(who, by, RELATED.trust));
  const told = before + says * TOLD * trusted;
  // Whoever owns to a harm is believed, whatever was said before.
  const to = thousandths(
    row.by === by && says === 1 ? Math.max(CONFESSED, told) : Math.max(-6, Math.min(6, told)),
  );
  if (to === thousandths(before)) return;
  const learned = unfolding.happen(
    { type: "learn", who, event, from: thousandths(before), to, source: "told" },
    [cause, ...unfolding.causes([layout.relation(who, by, RELATED.trust)])],
    says > 0 ? "believe: told that it was so" : "believe: told that it was not so",
  );
  if (says < 0) unfolding.happen({ type: "lie", who, by, event }, [cause], "memory: who denied it");
  const risen = credence(to / 1000) - credence(before);
  if (risen >= NEWS.least)
    comesOut(unfolding, who, { event, learned, share: Math.min(1, risen / NEWS.whole) });
}

/** What has been learned, by which entry, and what share of it was new. */
interface News {
  readonly event: number;
  readonly learned: EntryId;
  readonly share: number;
}

// What was not known makes itself felt at once, and so does who had denied it.
// A suspicion that proves true makes itself felt so much less than what was unheard of.
function comesOut(unfolding: Unfolding, who: number, { event, learned, share }: News): void {
  const { layout, story, eventTopic } = unfolding.premise;
  const row = story.events[event]!;
  const about = eventTopic[event]!;
  const stirrings: Through[] = [
    { kind: "surprise", toward: who, about, strength: 0.7 * share, rule: "learn: unheard of", slots: [] },
  ];
  for (const { kind, strength } of appraisedCharges(unfolding.premise, unfolding.state, who, row)) {
    const now = thousandths(strength);
    if (now === 0) continue;
    unfolding.happen({ type: "charge", who, event, kind, now }, [learned], "learn: what it means to one");
    const social = kind === "anger" || kind === "reproach" || kind === "gratitude" || kind === "admiration";
    const toward = social ? (row.by ?? who) : kind === "pity" ? (row.to ?? who) : who;
    stirrings.push({
      kind,
      toward,
      about,
      strength: strength * share,
      rule: "learn: what it means to one",
      slots: [layout.charge(who, event, FEELING[kind])],
    });
  }
  stir(unfolding, who, stirrings, { cause: learned });
  const liar = unfolding.state.count(layout.denied(who, event)) - 1;
  if (liar >= 0) betrayed(unfolding, who, { by: liar, event, cause: learned });
}

function caughtLying(unfolding: Unfolding, who: number, lie: Telling): void {
  if (lie.says < 0 && credence(unfolding.state.knowledge(who, lie.event)) > 0.5)
    betrayed(unfolding, who, lie);
}

/** What a lie that has come out costs of trust, and stirs. */
const TRUST_LOST = 0.35;
const LIE_ANGERS = 0.5;

function betrayed(
  unfolding: Unfolding,
  who: number,
  { by: liar, event, cause }: Omit<Telling, "says">,
): void {
  relateBy(
    unfolding,
    who,
    { to: liar, quantity: "trust", by: -TRUST_LOST },
    { because: [cause], rule: "relate: a lie came out" },
  );
  const about = unfolding.premise.eventTopic[event]!;
  const slots = [unfolding.premise.layout.denied(who, event)];
  const rule = "learn: a lie came out";
  stir(
    unfolding,
    who,
    [
      { kind: "anger", toward: liar, about, strength: LIE_ANGERS, rule, slots },
      { kind: "reproach", toward: liar, about, strength: LIE_ANGERS, rule, slots },
    ],
    { cause },
  );
}

function suppose(unfolding: Unfolding, who: number, { by, event, says, cause }: Telling): void {
  const { layout } = unfolding.premise;
  const others = [by, ...unfolding.state.cast()].filter((other) => other !== who);
  for (const of of new Set(others)) {
    if (says <= 0 || unfolding.state.count(layout.supposed(who, of, event)) === 1000) continue;
    unfolding.happen({ type: "suppose", who, of, event, now: 1000 }, [cause], "believe: the other knows too");
  }
}

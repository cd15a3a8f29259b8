import { DUE, DUES, RELATED } from "../story/words.js";
import type { Deed, EntryId } from "./transcript.js";
import { thousandths, type Unfolding } from "./unfolding.js";

/** What an act settles of what its doer owed, and what it makes due. */
export function dues(unfolding: Unfolding, { by, act, to, about }: Deed, cause: EntryId): void {
  if (to === null) return;
  const { settles, due } = unfolding.premise.story.acts[act]!;
  for (const kind of DUES) {
    const owed = unfolding.state.due(by, to, DUE[kind]);
    const settled = owed > 0 ? (settles[kind] ?? 0) : 0;
    if (settled > 0) {
      unfolding.happen(
        {
          type: "due",
          from: by,
          to,
          due: kind,
          about,
          now: thousandths(owed * Math.max(0, 1 - settled * 1.4)),
        },
        [cause],
        "due: settled",
      );
    }
    const made = due[kind];
    if (made === undefined || kind === "consent") continue;
    const now = Math.max(unfolding.state.due(to, by, DUE[kind]), made);
    unfolding.happen(
      { type: "due", from: to, to: by, due: kind, about, now: thousandths(now) },
      [cause],
      "due: owed now",
    );
  }
  stoodBy(unfolding, { by, act, to, about }, cause);
}

/** An act that carries so much against somebody calls on those to whom that one is dear. */
const CALLS_ON = 0.4;
/** Somebody liked or bound to one so much is dear. */
const DEAR = 0.3;

// Whoever sees an attack on somebody dear owes a word of comfort: that is how third ones come into a quarrel.
function stoodBy(unfolding: Unfolding, { by, act, to, about }: Deed, cause: EntryId): void {
  const { premise, state } = unfolding;
  const against = premise.story.acts[act]!.does.against ?? 0;
  if (against < CALLS_ON || to === null) return;
  for (const who of state.cast()) {
    if (who === by || who === to) continue;
    const dear = Math.max(state.relation(who, to, RELATED.like), state.relation(who, to, RELATED.bond));
    const owed = state.due(who, to, DUE.comfort);
    const now = thousandths(Math.max(owed, against * dear));
    if (dear < DEAR || now <= thousandths(owed)) continue;
    const { layout } = premise;
    const because = unfolding.causes([
      layout.relation(who, to, RELATED.like),
      layout.relation(who, to, RELATED.bond),
    ]);
    unfolding.happen(
      { type: "due", from: who, to, due: "comfort", about, now },
      [cause, ...because],
      "due: somebody dear was attacked",
    );
  }
}

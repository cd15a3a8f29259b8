import type { Story } from "../../../story/story.js";
import { BACK, EXCHANGES, NO, YES } from "../../stock/acts/exchanges.js";
import { actMoments, authored, wordsOf } from "./acts.js";
import type { ActEntry, Beat } from "../plan/beats.js";
import { between, moment, MUST, type Moment, type Scene } from "../plan/moment.js";

/** True for a passage that is a touch and what came of it. */
export function isTouch({ acts }: Beat): boolean {
  return acts[0]?.touch === "offered" && acts.length > 1;
}

/** A touch told: step by step where it is new or refused, in one go where it has become easy. */
export function touchMoments(scene: Scene): Moment[] {
  const [offer, answer, after] = scene.beat.acts;
  if (offer === undefined || answer === undefined) return [];
  if (after?.touch === "carried" && !isNew(scene, offer)) return [inOneGo(scene, offer, after)];
  return [offer, answer, ...(after === undefined ? [] : [after])].flatMap((entry, step) =>
    stepMoments(scene, entry, step),
  );
}

// The first that is let at all, the first of a kiss, the first after one was refused.
function isNew({ story, history }: Scene, { act, by, to }: ActEntry): boolean {
  if (story.acts[act]!.name === "kiss") return !history.has("kissed");
  const yes = history.since(`touched`);
  return yes > FORGOTTEN || history.since(`refused ${to} ${by}`) < yes;
}

const FORGOTTEN = 40;

function stepMoments(scene: Scene, entry: ActEntry, step: number): Moment[] {
  const { story, beat } = scene;
  const name = story.acts[entry.act]!.name;
  const [offer] = beat.acts;
  const yes = entry.touch === "accepted" ? YES[wayOf(story, offer!)] : null;
  const no = name === "flinch_from" ? NO.flinch_from : name === "pull_away_from" ? NO.pull_away_from : null;
  return actMoments(scene, entry).map((row) => ({
    ...row,
    order: step * 0.3,
    weight: MUST,
    phrases: yes ?? no ?? (story.acts[entry.act]!.consent === "withdraws" ? BACK : row.phrases),
    tags: [...row.tags, wayOf(story, offer!)],
    key:
      entry.touch === "refused" || no !== null ? `refused ${entry.by} ${entry.to}` : keyOf(story, entry, row),
  }));
}

function keyOf(story: Story, { touch, act }: ActEntry, { key }: Moment): string {
  if (touch !== "carried") return key;
  return story.acts[act]!.name === "kiss" ? "kissed" : "touched";
}

function inOneGo(scene: Scene, offer: ActEntry, carried: ActEntry): Moment {
  const { story } = scene;
  const act = story.acts[offer.act]!;
  const words = wordsOf(scene, carried, act);
  return moment({
    kind: "act",
    focus: offer.by,
    weight: MUST,
    order: 0,
    phrases: EXCHANGES[act.name] ?? ["{he} {did} {them}, and {they} let {him}."],
    preferred: authored(scene, carried),
    slots: between(offer.by, offer.to, words),
    key: act.name === "kiss" ? "kissed" : "touched",
  });
}

/** Where a touch comes, as the phrases ask for it. */
export function wayTags(story: Story, entry: ActEntry): readonly string[] {
  return story.acts[entry.act]!.mode === "touch" ? [wayOf(story, entry)] : [];
}

/** Where a touch comes: to the face, to the hand, or with the arms. */
function wayOf(story: Story, { act, part }: ActEntry): keyof typeof YES {
  const { name } = story.acts[act]!;
  if (name === "kiss") return "kiss";
  if (["hug", "hold", "lean_on"].includes(name)) return "arms";
  return part === "hand" || part === "forearm" || part === "shoulder" ? "hand" : "face";
}

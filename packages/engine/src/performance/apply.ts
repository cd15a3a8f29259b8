import { CONSENT, CUE, type Layout, type Slot } from "../mind/state.js";
import { BODILY, DUE, FEELING, MOOD, NEED, POSTURES, RELATED, TENDENCIES } from "../story/words.js";
import { fade, type Fading } from "./fade.js";
import type { Change } from "./transcript.js";

/** Where a change is written, and what it makes of it, in whole thousandths. */
type Written = readonly [slot: Slot, value: number];

/**
 * The one door: writes a change into a record that is still being built, and gives the slots that it wrote. Amounts
 * come rounded in the change itself, so that what is recorded and what is stored are the same number.
 */
export function apply(layout: Layout, slots: Int32Array, fading: Fading, change: Change): readonly Slot[] {
  if (change.type === "pass") {
    fade(fading, slots, change.seconds);
    return [];
  }
  const written = writes(layout, change);
  for (const [slot, value] of written) slots[slot] = value;
  return written.map(([slot]) => slot);
}

function writes(layout: Layout, change: Change): readonly Written[] {
  switch (change.type) {
    case "open":
      return [[layout.scene(), change.scene]];
    case "act":
      return [
        [layout.lastBy(), change.by + 1],
        [layout.lastTo(), (change.to ?? -1) + 1],
        [layout.lastAct(), change.act + 1],
      ];
    case "recall":
      return recalled(layout, change);
    case "feel": {
      const toward = change.toward ?? change.who;
      return [
        [layout.feeling(change.who, FEELING[change.kind], toward), change.now],
        [layout.about(change.who, FEELING[change.kind], toward), (change.about ?? -1) + 1],
      ];
    }
    case "mood":
      return [[layout.mood(change.who, MOOD.indexOf(change.quantity)), change.now]];
    case "body":
      return [[layout.body(change.who, BODILY[change.quantity]), change.now]];
    case "posture":
      return [
        [layout.posture(change.who), POSTURES.indexOf(change.posture)],
        [layout.slumped(change.who), change.slumped ? 1 : 0],
        [layout.turned(change.who), change.turned ? 1 : 0],
      ];
    case "distance":
      return [[layout.distance(change.who, change.to), change.now]];
    case "control":
      return [[layout.control(change.who), change.now]];
    case "need":
      return [[layout.need(change.who, NEED[change.need]), change.now]];
    case "prospect":
      return [
        [layout.likelihood(change.who, change.want), change.to],
        [layout.peak(change.who, change.want), change.peak],
      ];
    default:
      return ofOthers(layout, change);
  }
}

function recalled(layout: Layout, change: Change & { type: "recall" }): readonly Written[] {
  return [
    [layout.activation(change.who, change.topic), change.activation],
    [layout.habituation(change.who, change.topic, CUE[change.cue.type]), change.habituation],
  ];
}

function ofOthers(layout: Layout, change: Change): readonly Written[] {
  switch (change.type) {
    case "regulate":
      return [[layout.broken(change.who), change.held ? 0 : 1000]];
    case "rise":
      return [[layout.risen(change.who), change.noticed ? 0 : 1]];
    case "steady":
      return [[layout.broken(change.who), 0]];
    case "believe":
      return [[layout.belief(change.who, change.proposition), change.to]];
    case "learn":
      return [[layout.knowledge(change.who, change.event), change.to]];
    case "blame":
      return [[layout.blame(change.who, change.event), change.now]];
    case "suppose":
      return [[layout.supposed(change.who, change.of, change.event), change.now]];
    case "relate":
      return [[layout.relation(change.who, change.to, RELATED[change.quantity]), change.now]];
    case "due":
      return [
        [layout.due(change.from, change.to, DUE[change.due]), change.now],
        [layout.dueAbout(change.from, change.to, DUE[change.due]), (change.about ?? -1) + 1],
      ];
    case "consent":
      return [[layout.consent(change.who, change.to), CONSENT[change.state]]];
    case "rebuff":
      return [[layout.rebuffed(change.who, change.to), change.now]];
    case "tire":
      return [[layout.tired(change.who, change.act), change.now]];
    case "wear":
      return [[layout.worn(change.who, TENDENCIES.indexOf(change.tendency)), change.now]];
    case "speak":
      return [[layout.spoken(change.who, change.to, change.topic), change.now]];
    case "attend":
      return [[layout.activation(change.who, change.topic), change.now]];
    case "charge":
      return [[layout.charge(change.who, change.event, FEELING[change.kind]), change.now]];
    case "lie":
      return [[layout.denied(change.who, change.event), change.by + 1]];
    case "enter":
      return [
        [layout.present(change.who), 1],
        [layout.fresh(change.who), 1000],
      ];
    case "exit":
      return [[layout.present(change.who), 0]];
    case "happen":
      return [[layout.happened(change.scene, change.happening), 1]];
    case "sate":
      return [[layout.sated(change.who, change.to), change.now]];
    case "done":
      return [[layout.done(change.pattern), change.now]];
    case "rest":
      return [[layout.rest(), change.now]];
    default:
      return [];
  }
}

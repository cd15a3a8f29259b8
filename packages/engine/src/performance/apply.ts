import { CONSENT, CUE, type Layout, type Slot } from "../mind/state.js";
import { BODILY, DUE, FEELING, MOOD, NEED, POSTURES, RELATED, TENDENCIES } from "../story/words.js";
import { fade, type Fading } from "./fade.js";
import type { Change } from "./transcript.js";

/** A record that is still being built: where its numbers lie and how they fade, and how one is written. */
export interface Writing {
  readonly layout: Layout;
  readonly slots: Int32Array;
  readonly fading: Fading;
  put(slot: Slot, value: number): void;
}

/**
 * The one door: writes a change into a record, slot by slot, in whole thousandths. Amounts come rounded in the change
 * itself, so that what is recorded and what is stored are the same number.
 */
export function apply(writing: Writing, change: Change): void {
  if (change.type === "pass") return fade(writing.fading, writing.slots, change.seconds);
  const { layout } = writing;
  switch (change.type) {
    case "open":
      return writing.put(layout.scene(), change.scene);
    case "act":
      writing.put(layout.lastBy(), change.by + 1);
      writing.put(layout.lastTo(), (change.to ?? -1) + 1);
      return writing.put(layout.lastAct(), change.act + 1);
    case "recall":
      return recalled(writing, change);
    case "feel": {
      const toward = change.toward ?? change.who;
      writing.put(layout.feeling(change.who, FEELING[change.kind], toward), change.now);
      return writing.put(layout.about(change.who, FEELING[change.kind], toward), (change.about ?? -1) + 1);
    }
    case "mood":
      return writing.put(layout.mood(change.who, MOOD.indexOf(change.quantity)), change.now);
    case "body":
      return writing.put(layout.body(change.who, BODILY[change.quantity]), change.now);
    case "posture":
      writing.put(layout.posture(change.who), POSTURES.indexOf(change.posture));
      writing.put(layout.slumped(change.who), change.slumped ? 1 : 0);
      return writing.put(layout.turned(change.who), change.turned ? 1 : 0);
    case "distance":
      return writing.put(layout.distance(change.who, change.to), change.now);
    case "control":
      return writing.put(layout.control(change.who), change.now);
    case "need":
      return writing.put(layout.need(change.who, NEED[change.need]), change.now);
    case "prospect":
      writing.put(layout.likelihood(change.who, change.want), change.to);
      return writing.put(layout.peak(change.who, change.want), change.peak);
    default:
      return ofOthers(writing, change);
  }
}

function recalled(writing: Writing, change: Change & { type: "recall" }): void {
  const { layout } = writing;
  writing.put(layout.activation(change.who, change.topic), change.activation);
  return writing.put(layout.habituation(change.who, change.topic, CUE[change.cue.type]), change.habituation);
}

function ofOthers(writing: Writing, change: Change): void {
  const { layout } = writing;
  switch (change.type) {
    case "regulate":
      return writing.put(layout.broken(change.who), change.held ? 0 : 1000);
    case "rise":
      return writing.put(layout.risen(change.who), change.noticed ? 0 : 1);
    case "steady":
      return writing.put(layout.broken(change.who), 0);
    case "believe":
      return writing.put(layout.belief(change.who, change.proposition), change.to);
    case "learn":
      return writing.put(layout.knowledge(change.who, change.event), change.to);
    case "blame":
      return writing.put(layout.blame(change.who, change.event), change.now);
    case "suppose":
      return writing.put(layout.supposed(change.who, change.of, change.event), change.now);
    case "relate":
      return writing.put(layout.relation(change.who, change.to, RELATED[change.quantity]), change.now);
    case "due":
      writing.put(layout.due(change.from, change.to, DUE[change.due]), change.now);
      return writing.put(layout.dueAbout(change.from, change.to, DUE[change.due]), (change.about ?? -1) + 1);
    case "consent":
      return writing.put(layout.consent(change.who, change.to), CONSENT[change.state]);
    case "rebuff":
      return writing.put(layout.rebuffed(change.who, change.to), change.now);
    case "tire":
      return writing.put(layout.tired(change.who, change.act), change.now);
    case "wear":
      return writing.put(layout.worn(change.who, TENDENCIES.indexOf(change.tendency)), change.now);
    case "speak":
      return writing.put(layout.spoken(change.who, change.to, change.topic), change.now);
    case "attend":
      return writing.put(layout.activation(change.who, change.topic), change.now);
    case "charge":
      return writing.put(layout.charge(change.who, change.event, FEELING[change.kind]), change.now);
    case "lie":
      return writing.put(layout.denied(change.who, change.event), change.by + 1);
    case "enter":
      writing.put(layout.present(change.who), 1);
      return writing.put(layout.fresh(change.who), 1000);
    case "exit":
      return writing.put(layout.present(change.who), 0);
    case "happen":
      return writing.put(layout.happened(change.scene, change.happening), 1);
    case "sate":
      return writing.put(layout.sated(change.who, change.to), change.now);
    case "done":
      return writing.put(layout.done(change.pattern), change.now);
    case "rest":
      return writing.put(layout.rest(), change.now);
    default:
      return;
  }
}

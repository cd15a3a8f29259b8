import { embody, lower, steer, stir } from "./stir.js";
import type { EntryId } from "./transcript.js";
import type { Unfolding } from "./unfolding.js";

/** What an outburst does to whoever had it: it spends the anger, and shame and calm come after. */
const VENTED = {
  anger: 0.75,
  reproach: 0.35,
  distress: 0.2,
  arousal: -0.3,
  control: 0.26,
  shame: 0.4,
  fatigue: 0.08,
  exposure: 0.34,
};

/** Lets out what was held: the body stands, the anger is spent, and shame comes with the calm. */
export function vent(unfolding: Unfolding, who: number, cause: EntryId): void {
  if (!unfolding.state.standing(who)) {
    unfolding.happen(
      { type: "posture", who, posture: "standing", slumped: false, turned: false },
      [cause],
      "body: on one's feet before one knows",
    );
  }
  const vented = { because: [cause], rule: "regulate: vented" };
  for (let toward = 0; toward < unfolding.premise.layout.people; toward += 1) {
    lower(unfolding, who, { kind: "anger", toward, share: VENTED.anger }, vented);
    lower(unfolding, who, { kind: "reproach", toward, share: VENTED.reproach }, vented);
  }
  lower(unfolding, who, { kind: "distress", toward: who, share: VENTED.distress }, vented);
  unfolding.happen({ type: "steady", who }, [cause], "regulate: it is out");
  steer(unfolding, who, VENTED.control, cause);
  embody(
    unfolding,
    who,
    { quantity: "fatigue", by: VENTED.fatigue },
    { because: [cause], rule: "body: after an outburst" },
  );
  embody(
    unfolding,
    who,
    { quantity: "exposure", by: VENTED.exposure },
    { because: [cause], rule: "body: laid bare by an outburst" },
  );
  const strength = VENTED.shame * (1 - unfolding.premise.story.people[who]!.temper * 0.5);
  stir(
    unfolding,
    who,
    [
      {
        kind: "shame",
        toward: who,
        about: null,
        strength,
        rule: "perceive oneself: lost control",
        slots: [],
      },
    ],
    { cause },
  );
  embody(
    unfolding,
    who,
    { quantity: "arousal", by: VENTED.arousal },
    { because: [cause], rule: "body: after an outburst" },
  );
}

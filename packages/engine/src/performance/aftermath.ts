import { BODILY } from "../story/words.js";
import { embody } from "./stir.js";
import type { Deed, EntryId } from "./transcript.js";
import type { Unfolding } from "./unfolding.js";
import { vent } from "./vent.js";

/** A lively act rouses its own doer, per unit of measured activity. */
const ROUSES = 0.015;

/** Every act wearies a little, and more in a roused body. */
const WEARIES = 0.01;

/** How fast an act that discloses lays its doer bare. */
const BARES = 0.35;

/** What an act does to whoever does it: it rouses, wearies and lays bare; an outburst spends what burst out. */
export function aftermath(unfolding: Unfolding, { by, act }: Deed, cause: EntryId): void {
  const { discloses, needs, epa } = unfolding.premise.story.acts[act]!;
  embody(
    unfolding,
    by,
    { quantity: "arousal", by: ROUSES * Math.max(0, epa[2]) },
    { because: [cause], rule: "body: roused by what one does" },
  );
  embody(
    unfolding,
    by,
    { quantity: "fatigue", by: WEARIES * (0.5 + unfolding.state.body(by, BODILY.arousal)) },
    { because: [cause], rule: "body: weary of it" },
  );
  embody(
    unfolding,
    by,
    { quantity: "exposure", by: BARES * discloses },
    { because: [cause], rule: "body: laid bare" },
  );
  if (needs.includes("outburst")) vent(unfolding, by, cause);
}

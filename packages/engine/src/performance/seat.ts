import type { Premise } from "../mind/premise.js";
import { CONSENT } from "../mind/state.js";
import type { Story } from "../story/story.js";
import { POSTURES } from "../story/words.js";
import { thousandths } from "./unfolding.js";

/** Puts the cast of a scene in its places. */
export function seat({ layout, story }: Premise, slots: Int32Array, scene: number): void {
  const { cast, distance, place } = story.scenes[scene]!;
  story.people.forEach((_, who) => (slots[layout.present(who)] = 0));
  for (const { who, posture, enters } of cast) {
    slots[layout.present(who)] = enters === null ? 1 : 0;
    slots[layout.fresh(who)] = enters === null ? 1000 : 0;
    slots[layout.posture(who)] = POSTURES.indexOf(posture);
    slots[layout.slumped(who)] = 0;
    slots[layout.turned(who)] = 0;
    story.people.forEach((_, other) => {
      if (other === who) return;
      slots[layout.distance(who, other)] = thousandths(distance);
      // A refusal outlasts the scene, until whoever refused invites.
      const consent = layout.consent(who, other);
      const shut = slots[consent] === CONSENT.closed || slots[consent] === CONSENT.refused;
      slots[consent] = shut ? CONSENT.closed : CONSENT.open;
    });
  }
  seeMarks(
    { layout, story },
    slots,
    cast.map(({ who }) => who),
    place,
  );
}

/** A mark in view is on the mind of whoever sees it; more in a light that draws it out. */
const IN_VIEW = 0.3;

const DRAWN_OUT = 0.15;

function seeMarks(
  { layout, story }: { readonly layout: Premise["layout"]; readonly story: Story },
  slots: Int32Array,
  cast: readonly number[],
  place: number,
): void {
  const { flicker } = story.places[place]!;
  story.topics.forEach(({ kind, index }, topic) => {
    if (kind !== "mark" || !story.marks[index]!.visible || !cast.includes(story.marks[index]!.on)) return;
    for (const who of cast) {
      const slot = layout.activation(who, topic);
      slots[slot] = Math.max(slots[slot]!, thousandths(IN_VIEW + (flicker ? DRAWN_OUT : 0)));
    }
  });
}

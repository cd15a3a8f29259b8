// What a reader would stumble over, each play in a line: a sign for each beat. "!" bursts out, "S" shows much of it, "j" shows a
// little joy, "+" and "-" are moods, a digit is the joy that the same act brings, in hundredths; a dot is nothing.
import { describe, expect, test } from "vitest";
import { Gathering, type Findings } from "../../src/explore/index.js";
import { rehearse, type Seen, type Watch } from "../../src/explore/rehearse.js";
import { farms } from "../../src/explore/watch/farms.js";
import { signs } from "../../src/explore/watch/signs.js";
import { State } from "../../src/mind/state.js";
import { opening } from "../../src/performance/open.js";
import type { Entry } from "../../src/performance/transcript.js";
import { sketch } from "../laws/stories.js";

const STORY = sketch("two-lines");
const every: Seen[] = [];
rehearse(
  opening(STORY, 1).after,
  () => ({ chosen: null, fated: true }),
  [{ see: (seen) => every.push(seen), close: () => {} }],
  new Gathering(),
);
const find = <Type extends Entry["type"]>(type: Type): Extract<Entry, { type: Type }> =>
  every.flatMap(({ happened }) => happened).find((entry) => isOf(entry, type))!;
function isOf<Type extends Entry["type"]>(entry: Entry, type: Type): entry is Extract<Entry, { type: Type }> {
  return entry.type === type;
}

const [ACT, SHOW, FEEL] = [find("act"), find("show"), find("feel")];
const calm = { ...SHOW, who: 0, kind: "joy", amount: 20, voice: 500, tension: 0, tears: 0 } as const;
const act = { ...ACT, by: 0, to: 1, outburst: false } as const;
const SIGNS: Readonly<Record<string, readonly Entry[]>> = {
  "!": [{ ...act, outburst: true }],
  S: [{ ...calm, kind: "anger", amount: 400 }],
  j: [calm],
};

function beat(sign: string, at: number): Seen {
  const base = every[0]!;
  const gained: Entry[] = /\d/.test(sign)
    ? [act, { ...FEEL, who: 1, kind: "joy", by: 10 * Number(sign) }]
    : [];
  const slots = base.after.slots.slice();
  slots[base.after.premise.layout.mood(0, 0)] = sign === "+" ? 400 : sign === "-" ? -400 : 0;
  return {
    ...base,
    happened: [...gained, ...(SIGNS[sign] ?? [])],
    after: { ...base.after, beat: at },
    moment: { ...base.moment, state: new State(base.after.premise.layout, slots) },
  };
}

function watched(watch: Watch, play: string): Findings {
  const into = new Gathering();
  [...play].forEach((sign, i) => watch.see(beat(sign, i + 1)));
  const way = (beats: number) => ({ seed: 1, choices: Array.from({ length: beats }, () => null) });
  watch.close({ beats: play.length, ending: null, way, seedTo: () => 1 }, into);
  return into.findings();
}

/** By play, at which beat it is noted first; 0 for never. */
const notes = (name: string, watch: () => Watch, key: RegExp, plays: Readonly<Record<string, number>>) =>
  describe(name, () =>
    test.each(Object.entries(plays))("%s at %i", (play, at) => {
      const found = Object.entries(watched(watch(), play).ways).find(([one]) => key.test(one));
      expect(found?.[1].choices.length ?? 0).toBe(at);
    }),
  );

notes("an outburst with no earlier sign", () => signs(STORY), /^sudden:0$/, {
  "!": 1,
  "...!..!": 4,
  "S!": 0,
  "S.....!": 0,
  "S......!": 8,
  "j!": 2,
});
notes("a mood that flips", () => signs(STORY), /^flips:0$/, {
  "+-+-": 0,
  "+-+-+": 5,
  "+.-.+.-.+": 9,
  "+...-...+...-...+": 0,
  "++++----": 0,
});
notes("a tell that comes again and again", () => signs(STORY), /^again:0\/joy$/, {
  jjjj: 0,
  jjjjj: 5,
  "j.j.j.j.j": 9,
  jjSjjj: 0,
});
notes("a loop that farms a feeling", farms, /^farm:.*\/joy$/, {
  "9999": 4,
  "9.9.9.9": 7,
  "999": 0,
  "9765": 0,
  "9876": 4,
  "0000": 0,
});

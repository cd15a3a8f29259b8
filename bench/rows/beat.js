// A beat between two people, told and untold, beside a choice in ink and a bare kernel.
import { narrate } from "@firelight/engine";
import { beat } from "../../packages/engine/dist/performance/beat.js";
import { opening } from "../../packages/engine/dist/performance/open.js";
import { chance, race } from "../lib/measure.js";
import { told } from "../lib/stories.js";
import { choices } from "../peers/ink.js";
import { kernel } from "../peers/kernel.js";

const STORY = "two-lines";

export function rows() {
  const story = told(STORY);
  const time = race({
    told: beats(story, true),
    untold: beats(story, false),
    prose: prosed(story),
    ink: choices(chance(1)),
    kernel: kernel(chance(1)),
  });
  const ink = ["a choice in inkjs", time.ink];
  return [
    { what: "a beat, everything on", ours: time.told, against: ink, goal: 5 },
    { what: "  and told in prose", ours: time.prose, against: ink, goal: null },
    { what: "a beat in search, untold", ours: time.untold, against: ink, goal: 20 },
    { what: "", ours: time.untold, against: ["a bare kernel", time.kernel], goal: 1 / 6 },
  ];
}

/** One beat after the other, from seed to seed. */
function beats(story, tells) {
  const { after } = opening(story, 0);
  let seed = 0;
  let play = { ...after, seed };
  return () => {
    if (play.ended) play = { ...after, seed: (seed += 1) };
    play = beat(play, null, tells).after;
  };
}

// The same with what is said of it: at the end of each play its prose is told.
function prosed(story) {
  const { after, happened } = opening(story, 0);
  let seed = 0;
  let play = { ...after, seed };
  let entries = [...happened];
  return () => {
    if (play.ended) {
      narrate(story, { firelight: 1, story: story.name, storyHash: "", seed, entries });
      play = { ...after, seed: (seed += 1) };
      entries = [...happened];
    }
    const done = beat(play);
    play = done.after;
    entries.push(...done.happened);
  };
}

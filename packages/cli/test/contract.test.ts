import { expect, test } from "vitest";
import { firstStory } from "../src/commands/first-story.js";
import { breaches } from "./contract.js";
import { answers, folderOf, TWO } from "./stage.js";

// What the smaller ones lack: beliefs that a touch can shake, a memory with a scar, three people, several scenes.
const LONG = `story Long

person Mara (she)
  proud, wary, sad
  wants to know the truth about the sale, very much
  believes touch hurts her, almost surely
  loves Tom
  is drawn to Tom
  remembers the sale with anger, when touched on the hand

person Tom (he)
  gentle, anxious, guilty about the sale
  wants Mara to forgive him, desperately
  loves Mara
  is drawn to Mara
  believes compassion makes one weak

person Ida (she): calm, warm, curious

event the sale, weeks ago: Tom betrayed Mara
  with Ida watching

scene The Porch
  with Mara, Tom, standing
  opening: Mara stares at Tom
  enters Ida after one minute
  ends when Mara has forgiven Tom: "Forgiven"
  lasts at most 40 beats

scene The Morning, nine hours later
  with Mara, Tom, sitting
  opening: Tom greets Mara
  ends when Mara has forgiven Tom: "Late"
  lasts at most 40 beats

lines
  Mara accuses Tom about the sale
    "You sold it."
  anyone comforts anyone
    "There, now."
`;

const folder = await folderOf({ "two.fire": TWO, "letter.fire": firstStory("Letter"), "long.fire": LONG });
const jsonl = async (words: string): Promise<string> =>
  (await answers(`perform ${words} --format jsonl`, folder, 0)).out;

for (const story of ["two", "letter", "long"])
  for (const seed of [1, 2, 3, 7, 42, 2026])
    test(`${story}, seed ${seed}, keeps the contract`, async () => {
      const play = await jsonl(`${story}.fire --seed ${seed}`);
      expect(play.split("\n")[0]).toMatch(
        new RegExp(`^\\{"firelight":1,"story":"${story}","storyHash":"[^"]*","seed":${seed}\\}$`),
      );
      expect(breaches(play)).toEqual([]);
    });

test("seed 1 where none is asked", async () => expect(await jsonl("two.fire")).toMatch(`"seed":1}`));

test("each play of a range has its own header and end", async () => {
  const plays = (await jsonl("two.fire --seeds 4..6")).split(/^(?=\{"firelight")/m);
  expect(plays.map((play) => breaches(play))).toEqual([[], [], []]);
});

test("the stories show all that the contract speaks of", async () => {
  const all = (await jsonl("long.fire --seeds 1..20")) + (await jsonl("letter.fire --seeds 1..20"));
  const types = ["act", "feel", "show", "believe", "recall", "end"].map((type) => `"type":"${type}"`);
  const steps = ["offered", "accepted", "refused", "carried"].map((step) => `"touch":"${step}"`);
  for (const part of [...types, ...steps, `"said":"`, `"about":"`, `"controlled":true`])
    expect(all).toContain(part);
});

// The checker itself sees what is wrong.
const plays = (await jsonl("letter.fire --seeds 1..20")).split(/^(?=\{"firelight")/m);
const sound = plays.find((play) => play.includes(`"touch":"carried"`)) ?? "";
const spoiled = (from: string | RegExp, to: string): void =>
  test(`seen: ${from} made ${to}`, () => {
    expect(sound).toMatch(from);
    expect(breaches(sound.replace(from, to))).not.toEqual([]);
  });
spoiled(`"firelight":1`, `"firelight":2`);
spoiled(/"seed":\d+/, `"seed":"2"`);
spoiled(/"because":\[0\]/, `"because":[]`);
spoiled(/"voice":\d+/, `"voice":1001`);
spoiled(/"now":\d+/, `"now":0.5`);
spoiled(/"gaze":"at"/, `"gaze":"up"`);
spoiled(/"touch":"accepted"/, `"touch":"refused"`);
spoiled(/"type":"end".*\n$/, `"type":"end"}`);

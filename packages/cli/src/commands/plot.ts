import { perform, readings } from "@firelight/engine";
import { extname } from "node:path";
import { text, WrongUse, type Asked, type Command } from "../command.js";
import { outFile, put } from "../files.js";
import { seed, whole } from "../seeds.js";
import { performable } from "../stories.js";

/** Draws the arcs of a play. */
export const plot: Command = {
  name: "plot",
  summary: "draw what everybody feels, beat by beat",
  words: "<story>",
  options: [
    ["--seed <n>", "which play of the story (1 where none is asked)"],
    ["--out <file>", "an .svg or a .png file (arcs.svg where none is asked)"],
    ["--width <pixels>", "how wide, from 420 (960 where none is asked)"],
    ["--dark", "light letters on a dark ground"],
  ],
  examples: [
    "firelight plot stories/the-hut --seed 7 --out arcs.svg",
    "firelight plot stories/the-hut --out arcs.png",
  ],
  perform: async (asked, terminal) => {
    const [number, out] = [seed(asked), outFile(asked, terminal) ?? "arcs.svg"];
    const kind = extname(out).toLowerCase();
    if (kind !== ".svg" && kind !== ".png") {
      throw new WrongUse(`I cannot draw a "${kind || out}".`, "Give --out a name that ends in .svg or .png.");
    }
    const look = { width: widthOf(asked), dark: asked.options["dark"] === true };
    const story = await performable(asked.words[0]!, terminal);
    if (story === null) return 1;
    const transcript = perform(story, { seed: number });
    // Plotting is slow to load and only wanted here.
    const { arcsPng, arcsSvg } = await import("@firelight/plots/node");
    const subject = { title: story.title, subtitle: `seed ${number}`, rows: readings(story, transcript) };
    await put(terminal, out, kind === ".svg" ? arcsSvg(subject, look) : arcsPng(subject, look));
    return 0;
  },
};

function widthOf(asked: Asked): number {
  const width = whole("--width", text(asked, "width") ?? "960");
  if (width >= 420 && width <= 4000) return width;
  throw new WrongUse(`--width takes a number of pixels from 420 to 4000, not ${width}.`);
}

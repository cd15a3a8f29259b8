import { test } from "vitest";
import { COMMANDS } from "../src/commands/index.js";
import { answers, house } from "./stage.js";

const folder = await house();
const wrong = (words: string, ...found: readonly (string | RegExp)[]): void =>
  test(`wrong use: firelight ${words}`, async () => void (await answers(words, folder, 2, ...found)));
const fine = (words: string, ...found: readonly (string | RegExp)[]): void =>
  test(`fine: firelight ${words}`, async () => void (await answers(words, folder, 0, ...found)));

// Nothing, or nothing known.
wrong("", "Usage: firelight", "Examples:");
wrong("perfrm two", "Did you mean perform");
wrong("zebra", "Unknown command");
wrong("perform", "Missing required argument 'story'");
wrong("perform two three", "Too many arguments");
wrong("perform two --sed 3", "Did you mean --seed");
wrong("perform two --seed", "argument missing");
wrong("perform two --format jsnl", `no format "jsnl"`, `Did you mean "jsonl"`);
wrong("perform two --format zebra", "There are prose, fountain, jsonl");
wrong("perform two --format constructor", `no format "constructor"`);

// Numbers.
wrong("perform two --seed x", `whole number, not "x"`);
wrong("perform two --seed 1.5", `whole number, not "1.5"`);
wrong("perform two --seed 99999999999999999999", "whole number");
wrong("perform two --seeds 3", "takes a range", "--seeds 1..10");
wrong("perform two --seeds 9..3", "is empty", "--seeds 3..9");
wrong("perform two --seed 1 --seeds 1..2", "not both");
wrong("explain two --beat 99", "There is no beat 99", "beats 0 to ");
wrong("explain two --beat last", `whole number, not "last"`);
wrong("check two --plays x", `whole number, not "x"`);
wrong("check two --plays -1", "takes a number from 0");
fine("perform two --seed -3", /Ada|Ben/);

// Stories that are not there, or are none.
wrong("perform tow", `no story at "tow"`, `Did you mean "two"`);
wrong("perform zebra", "A story is a folder, a .fire file or a compiled .json");
wrong("perform empty", "no .fire file");
wrong("check empty/notes.txt", "is no story");
wrong("perform latin.fire", "no UTF-8 text");
wrong("perform odd.json", "is not a compiled story", "firelight compile");
wrong("perform hollow.json", "is not a compiled story");
wrong("check two/two.fire/deeper", "There is no story");

// Files that cannot be written.
wrong("plot two --out arcs.gif", `cannot draw a ".gif"`, ".svg or .png");
wrong("plot two --out arcs", "cannot draw");
wrong("plot two --width 12", "from 420 to 4000, not 12");
fine("plot two --width 500 --dark --out dark.svg", "Wrote dark.svg");
wrong("plot two --out none/arcs.svg", `no folder "none" to write to`);
wrong("perform two --out /dev/full", "the disk is full");
wrong("perform two/two.fire --out two", "it is a folder");
wrong("perform two --out two/two.fire/x", /cannot write|no folder/);
wrong("perform two --out two/two.fire", "do not write over a story");
wrong("compile odd.json --out odd.json", "do not write over a story");
wrong("fmt odd.json", "only .fire files are formatted");
wrong("new two", "is there already");
wrong("new .hidden", "cannot name a story", "lost-letter");

// Help.
fine("--help", "Usage: firelight", "Commands:", "Examples:");
fine("--version", /^\d+\.\d+\.\d+/);
for (const { name, examples } of COMMANDS) {
  fine(`${name} --help`, `Usage: firelight ${name}`, "Examples:", examples[0]!);
  fine(`help ${name}`, `Usage: firelight ${name}`);
}

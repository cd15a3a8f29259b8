// A long story, made from a seed, so that everybody measures the same one.
import { chance } from "./measure.js";

const NAMES =
  "Ada Ben Cora Dov Edna Finn Gwen Hal Iris Jon Kit Leo Mara Ned Olga Paul Quin Rolf Sal Tom Una Vic Wren Xan Yul Zoe Anna Bert Clea Drew".split(
    " ",
  );
const ADJECTIVES = "proud gentle shy fierce kind lonely brave guarded loyal vain".split(" ");
const EVENTS = "sale fire duel letter storm wedding debt trial".split(" ");
const FEELINGS = "anger fear grief pride guilt shame".split(" ");
const STATES = "calm furious ashamed sad sitting tense".split(" ");
const ACTS = "taunts accuses questions warns mocks challenges reminds".split(" ");

/** A story of about so many lines: a cast of thirty, what lies between them, and for the rest what they say. */
export function longStory(lines, seed) {
  const draw = chance(seed);
  const pick = (list) => list[Math.floor(draw() * list.length)];
  const cast = NAMES.map((name, i) => ({ name, pronoun: i % 2 === 0 ? "she" : "he" }));
  const other = (name) => pick(cast.filter((row) => row.name !== name)).name;
  const people = cast.map(({ name, pronoun }) =>
    [
      `person ${name} (${pronoun})`,
      `  ${pick(ADJECTIVES)}, very ${pick(ADJECTIVES)}, ${pick(ADJECTIVES)}`,
      `  wants ${other(name)} to ${pick(["leave", "apologize", "listen"])}`,
      `  believes ${other(name)} is a ${pick(["liar", "friend", "coward"])}, surely`,
      `  remembers the ${pick(EVENTS)} with ${pick(FEELINGS)}`,
      `  trusts ${other(name)}, a little`,
      `  hides ${pick(FEELINGS)}`,
    ].join("\n"),
  );
  const events = EVENTS.map((name) => {
    const [by, to] = [pick(cast).name, pick(cast).name];
    return `event the ${name}, ${pick(["weeks", "months", "years"])} ago: ${by} ${pick(["betrayed", "helped", "deceived"])} ${to}`;
  });
  const head = [...people, ...events, `scene The House\n  with ${cast.map(({ name }) => name).join(", ")}`];
  const scene = `  opening: ${NAMES[0]} stares at ${NAMES[1]}\n  ends when ${NAMES[0]} has forgiven ${NAMES[1]}: "Forgiven"\n  ends at rest: "Rest"`;
  const said = [];
  while (said.length * 3 < lines - 7 * cast.length - EVENTS.length - 10) {
    const by = pick(cast).name;
    const when = draw() < 0.5 ? "" : ` when ${by} is ${pick(STATES)} and ${other(by)} is not ${pick(STATES)}`;
    said.push(
      `  ${by} ${pick(ACTS)} ${other(by)} about the ${pick(EVENTS)}${when}\n    "It was ${said.length} years."\n    "And ${said.length} days."`,
    );
  }
  return `${head.join("\n")}\n${scene}\nlines\n${said.join("\n")}\n`;
}

// How long a long story takes from text to data. It is made from a seed, so that everybody measures the same one.
//
//   node bench/compile.js [lines] [seed]
import { read, format } from "../packages/engine/dist/index.js";

const NAMES =
  "Ada Ben Cora Dov Edna Finn Gwen Hal Iris Jon Kit Leo Mara Ned Olga Paul Quin Rolf Sal Tom Una Vic Wren Xan Yul Zoe Anna Bert Clea Drew".split(
    " ",
  );
const ADJECTIVES = "proud gentle shy fierce kind lonely brave guarded loyal vain".split(" ");
const EVENTS = "sale fire duel letter storm wedding debt trial".split(" ");
const FEELINGS = "anger fear grief pride guilt shame".split(" ");
const STATES = "calm furious ashamed sad sitting tense".split(" ");
const ACTS = "taunts accuses questions warns mocks challenges reminds".split(" ");

const [lines = 5000, seed = 1] = process.argv.slice(2).map(Number);
const text = longStory(lines, seed);
const files = [{ name: "long.fire", text }];

const { story, faults, warnings } = read(files);
for (const { message, place } of [...faults, ...warnings].slice(0, 5))
  console.log(`line ${place.line}: ${message}`);
console.log(
  `${text.split("\n").length} lines, ${story.people.length} people, ${story.lines.length} lines to say`,
);
// Time of this process alone, for a machine that is busy with others.
report("parse, link, check, compile", () => read(files));
report("format", () => format(text));

function report(name, work) {
  const times = [];
  for (let i = 0; i < 25; i += 1) {
    const before = process.cpuUsage();
    work();
    times.push(process.cpuUsage(before).user / 1000);
  }
  times.sort((a, b) => a - b);
  const figure = (time) => `${time.toFixed(1)} ms`;
  console.log(`${name}: median ${figure(times[12])}, best ${figure(times[0])}, worst ${figure(times[24])}`);
}

/** A story of about so many lines: a cast of thirty, what lies between them, and for the rest what they say. */
function longStory(lines, seed) {
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

// Marsaglia's xorshift, 32 bits.
function chance(seed) {
  let state = seed * 2654435761 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 4294967296;
  };
}

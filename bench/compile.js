// How long a long story takes from text to data. It is made from a seed, so that everybody measures the same one.
//
//   node bench/compile.js [lines] [seed]
import { read, format } from "../packages/engine/dist/index.js";
import { longStory } from "./lib/long.js";

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

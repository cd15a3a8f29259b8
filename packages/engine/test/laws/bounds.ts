// Between which whole numbers each block of the flat record may lie; thousandths, but places (+ 1, 0 for none) and counts.
import { CONSENT, type Block, type Layout } from "../../src/mind/state.js";
import type { Story } from "../../src/story/story.js";
import { RELATION } from "../../src/story/words.js";

type Bounds = readonly [least: number, most: number];

/** A surest credence is nine in log-odds, and an author may not write a surer one; hearsay goes to six. */
const CREDENCE: Bounds = [-9000, 9000];
const SHARE: Bounds = [0, 1000];
const SIGNED: Bounds = [-1000, 1000];
const FLAG: Bounds = [0, 1];
const METRES: Bounds = [0, 20000];
const COUNT: Bounds = [0, 2000000000];

type Row = readonly [block: Block, of: (place: number) => Bounds];

/** By block: the bounds of its slot at each place. */
function boundsOf({ people, topics, acts, identities }: Story): readonly Row[] {
  const all = (bounds: Bounds) => () => bounds;
  const placeIn = (rows: readonly unknown[]) => all([0, rows.length]);
  const row = (bounds: readonly Bounds[]) => (place: number) => bounds[place % bounds.length]!;
  return [
    ["trait", all(SHARE)],
    ["present", all(FLAG)],
    ["mood", all(SIGNED)],
    ["body", all(SHARE)],
    ["posture", row([[0, 3], FLAG, FLAG])],
    ["risen", all(FLAG)],
    ["control", all(SHARE)],
    ["broken", all(SHARE)],
    ["need", all(SIGNED)],
    ["likelihood", all(SHARE)],
    ["peak", all(SHARE)],
    ["standard", all(SIGNED)],
    ["belief", all(CREDENCE)],
    ["knowledge", all(CREDENCE)],
    ["blame", all(SHARE)],
    ["denied", placeIn(people)],
    ["supposed", all(SHARE)],
    ["activation", all(SHARE)],
    ["habituation", all(SHARE)],
    ["charge", all(SHARE)],
    [
      "relation",
      row(RELATION.map((name) => (["like", "trust", "standing"].includes(name) ? SIGNED : SHARE))),
    ],
    ["feeling", all(SHARE)],
    ["about", placeIn(topics)],
    ["due", all(SHARE)],
    ["dueAbout", placeIn(topics)],
    ["consent", placeIn(Object.keys(CONSENT).slice(1))],
    ["rebuffed", all(SHARE)],
    ["distance", all(METRES)],
    ["identity", placeIn(identities)],
    ["tired", all(SHARE)],
    ["worn", all(SHARE)],
    ["spoken", all(SHARE)],
    ["done", all(COUNT)],
    ["happened", all(FLAG)],
    ["fresh", all(SHARE)],
    ["sated", all(SHARE)],
    ["stage", row([COUNT, [0, people.length], [0, people.length], [0, acts.length]])],
  ];
}

/** The slots that lie outside their bounds, as sentences. */
export function outOfBounds(story: Story, layout: Layout, slots: Int32Array): string[] {
  const found: string[] = [];
  let covered = 0;
  for (const [block, bounds] of boundsOf(story)) {
    const [first, count] = layout.block(block);
    covered += count;
    for (let place = 0; place < count; place += 1) {
      const value = slots[first + place]!;
      const [least, most] = bounds(place);
      if (value < least || value > most) found.push(`${block} ${place} is ${value}, not ${least} to ${most}`);
    }
  }
  return covered === layout.size ? found : [...found, `${layout.size - covered} numbers have no bounds`];
}

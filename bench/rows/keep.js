// Keeping where a play stands, and compiling a story.
import { read } from "@firelight/engine";
import { opening } from "../../packages/engine/dist/performance/open.js";
import { longStory } from "../lib/long.js";
import { chance, race } from "../lib/measure.js";
import { told } from "../lib/stories.js";
import { compile, LINES, saves } from "../peers/ink.js";

export function rows() {
  return [...kept(), ...compiled()];
}

function kept() {
  const { slots } = opening(told("two-lines"), 1).after;
  const fields = Object.fromEntries(Array.from({ length: 100 }, (_, i) => [`field${i}`, i]));
  const into = slots.slice();
  const time = race({
    ours: () => into.set(slots.slice()),
    ink: saves(chance(1)),
    clone: () => structuredClone(fields),
  });
  const what = `snapshot and restore, ${slots.byteLength} bytes`;
  return [
    { what, ours: time.ours, against: ["inkjs, to JSON and back", time.ink], goal: 10 },
    { what: "", ours: time.ours, against: ["structuredClone, 100 fields", time.clone], goal: null },
  ];
}

function compiled() {
  const text = longStory(2000, 1);
  const lines = text.split("\n").length;
  const time = race({ ours: () => read([{ name: "long.fire", text }]), ink: compile }, { turns: 5 });
  return [{ what: "compile a line", ours: time.ours / lines, against: ["inkjs", time.ink / LINES], goal: 7 }];
}

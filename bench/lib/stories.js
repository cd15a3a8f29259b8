// Stories to measure with: those of the house, and casts of any size, made the same every time.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { read } from "@firelight/engine";

const STORIES = fileURLToPath(new URL("../../stories", import.meta.url));

/** A story of this house by its folder's name. */
export function told(name) {
  const files = readdirSync(join(STORIES, name)).filter((file) => file.endsWith(".fire"));
  return compiled(
    files.map((file) => ({ name: file, text: readFileSync(join(STORIES, name, file), "utf8") })),
  );
}

/**
 * Stories that were made for an ending which sampled plays come to about once in 10,000: 7 times in 46,000 plays, once in
 * 40,000, and 3 times in 40,000.
 */
export const RARE = ["the-toll", "the-orchard", "the-lodgers"];

/** One of them. */
export function made(name) {
  const file = `${name}.fire`;
  return compiled([{ name: file, text: readFileSync(new URL(`../rare/${file}`, import.meta.url), "utf8") }]);
}

/** So many people in one room, each of whom has to do with the next two. */
export function crowd(people) {
  const names = Array.from({ length: people }, (_, i) => called(i));
  const rows = names.map((name, i) => {
    const next = names[(i + 1) % people];
    const after = names[(i + 2) % people];
    return [
      `person ${name} (${i % 2 === 0 ? "she" : "he"})`,
      `  ${["proud", "gentle", "shy", "fierce"][i % 4]}`,
      `  wants ${next} to ${["listen", "apologize", "leave"][i % 3]}`,
      `  trusts ${after}, a little`,
    ].join("\n");
  });
  const present = Array.from({ length: Math.ceil(people / 50) }, (_, i) => names.slice(50 * i, 50 * i + 50));
  const scene = [
    "scene The Hall",
    ...present.map((some) => `  with ${some.join(", ")}`),
    `  opening: ${names[0]} stares at ${names[1]}`,
    '  ends at rest: "Rest"',
  ].join("\n");
  return compiled([{ name: "crowd.fire", text: `${rows.join("\n")}\n${scene}\n` }]);
}

function called(index) {
  const syllables = ["Ba", "Do", "Fi", "Gu", "Ke", "La", "Mo", "Ni", "Ru", "Te"];
  const place = (value) => syllables[value % 10].toLowerCase();
  const word = place(Math.floor(index / 100)) + place(Math.floor(index / 10)) + place(index) + "n";
  return word[0].toUpperCase() + word.slice(1);
}

function compiled(files) {
  const { story, faults } = read(files);
  if (story === null) throw new Error(faults.map(({ message }) => message).join("\n"));
  return story;
}

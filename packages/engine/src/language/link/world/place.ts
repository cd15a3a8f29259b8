import type { Place, Thing } from "../../../story/story.js";
import type { Node } from "../../text/node.js";
import { cutAt } from "../acts.js";
import type { Context } from "../context.js";

/** Where a scene plays that names no place. */
export const SOMEWHERE: Place = {
  name: "the room",
  owner: null,
  light: 0.6,
  flicker: false,
  source: null,
  warmth: 0.5,
  night: false,
  details: [],
};

/** How bright it is by what gives the light, 0..1. */
const LIGHTS: readonly (readonly [RegExp, number])[] = [
  [/\b(dark|unlit|no light)\b/, 0.05],
  [/\b(candle|candles|embers|moon|moonlight|match)\b/, 0.25],
  [/\b(hearth|fire|lantern|firelight)\b/, 0.4],
  [/\b(lamp|lamps|screen|television|dusk|dawn)\b/, 0.5],
  [/\b(window|daylight|day|strip light|neon|fluorescent|sun|sunlight|noon)\b/, 0.85],
];

/** "place the hut: Joan's, night, lit by a lamp that flickers, warm" */
export function place(context: Context, node: Node): Place {
  const [head = "", ...said] = node.text.replace(/^place ?/, "").split(/: ?/);
  const parts = [said.join(": "), ...node.children.map(({ text }) => text)]
    .flatMap((text) => text.split(/, ?/))
    .filter((part) => part !== "");
  const ownerIn = (part: string): number | null => context.person(OWNER.exec(part)?.[1] ?? "", null);
  const [owner = null] = parts.flatMap((part) => ownerIn(part) ?? []);
  const all = parts.join(", ");
  const lit = /lit (?:only )?by (.+?)(?: that .+)?$/;
  const source = parts.map((part) => lit.exec(part)?.[1]).find((found) => found !== undefined) ?? null;
  const night = /\bnight\b/.test(all);
  const bright = LIGHTS.find(([words]) => words.test(source ?? all))?.[1] ?? (night ? 0.3 : 0.7);
  return {
    name: head.trim(),
    owner,
    light: bright,
    flicker: /flicker|gutter|unsteady/.test(parts.filter((part) => KNOWN.test(part)).join(", ")),
    source: source === null ? null : source.replace(/^an? /, "the "),
    warmth: /\b(cold|freezing|chill|chilly)\b/.test(all)
      ? 0.15
      : /\b(warm|hot|stuffy)\b/.test(all)
        ? 0.75
        : 0.5,
    night,
    details: parts
      .filter((part) => !KNOWN.test(part) && ownerIn(part) === null)
      .map((part) => part.replace(/^with /, "")),
  };
}

const OWNER = /^(.+)'s?$/;
const KNOWN =
  /^(night|day|dark|unlit|warm|hot|cold|chilly|bright|lit .*|it is night|dusk|dawn|(?:early |late )?(?:morning|noon|afternoon|evening)|summer|winter|spring|autumn|flickering)$/;

/** "thing the mask: Ben's" */
export function thing(context: Context, node: Node, index: number): Thing {
  const [head, said] = cutAt(node.text.replace(/^thing ?/, ""), ":");
  const parts = said.split(",").map((part) => part.trim());
  const whose = parts.flatMap(
    (part) => OWNERS.map((form) => form.exec(part)?.[1]).find((row) => row !== undefined) ?? [],
  );
  const owner = whose[0] === undefined ? null : context.demand(whose[0], null, node);
  if (owner !== null) context.own({ kind: "thing", index }, owner);
  for (const part of parts)
    if (part !== "" && !WHERE.test(part) && !OWNERS.some((form) => form.test(part)))
      context.unread(node, part);
  return {
    name: head.trim(),
    owner,
    present: !parts.some((part) => /^(?:absent|away|not here)$/.test(part)),
  };
}

const OWNERS = [/^(?:of|belongs to|owned by) (.+)$/, /^(.+?)'s?$/];
const WHERE = /^(?:here|there|absent|present|away|not here)$/;

import type { Place, Thing } from "../../../story/story.js";
import { type Node } from "../../text/tree.js";
import { placeOf } from "../../text/tree.js";
import type { Context } from "../context.js";

/** Where a scene plays that names no place. */
export const SOMEWHERE: Place = {
  name: "the room",
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

/** "place the hut: night, lit by a hearth fire that flickers, warm" */
export function place(node: Node): Place {
  const [head = "", ...said] = node.text.replace(/^place /, "").split(/: ?/);
  const parts = [said.join(": "), ...node.children.map(({ text }) => text)]
    .flatMap((text) => text.split(/, ?/))
    .filter((part) => part !== "");
  const all = parts.join(", ");
  const lit = /lit (?:only )?by (.+?)(?: that .+)?$/;
  const source = parts.map((part) => lit.exec(part)?.[1]).find((found) => found !== undefined) ?? null;
  const night = /\bnight\b/.test(all);
  const bright = LIGHTS.find(([words]) => words.test(source ?? all))?.[1] ?? (night ? 0.3 : 0.7);
  return {
    name: head.trim(),
    light: bright,
    flicker: /flicker|gutter|unsteady/.test(all),
    source: source === null ? null : source.replace(/^an? /, "the "),
    warmth: /\b(cold|freezing|chill|chilly)\b/.test(all)
      ? 0.15
      : /\b(warm|hot|stuffy)\b/.test(all)
        ? 0.75
        : 0.5,
    night,
    details: parts.filter((part) => !KNOWN.test(part)).map((part) => part.replace(/^with /, "")),
  };
}

const KNOWN =
  /^(night|day|dark|unlit|warm|hot|cold|chilly|bright|lit .*|it is night|dusk|dawn|morning|evening|flickering)$/;

/** "thing the mask: Kylo's" */
export function thing(context: Context, node: Node, index: number): Thing {
  const [head = "", said = ""] = node.text.replace(/^thing /, "").split(/: ?/);
  const owner =
    /^(.+?)'s?$/.exec(said.split(",")[0]!.trim()) ?? /^(?:of|belongs to|owned by) (.+?)(?:,|$)/.exec(said);
  const who = owner === null ? null : context.demand(owner[1]!, null, node);
  if (who !== null) context.own({ kind: "thing", index }, who);
  if (said !== "" && owner === null && !/\b(here|there|absent|present|away)\b/.test(said))
    context.faults.add("statement-unread", placeOf(node, said), [said]);
  return { name: head.trim(), owner: who, present: !/\b(absent|away|not here)\b/.test(said) };
}

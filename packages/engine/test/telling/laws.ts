import { expect } from "vitest";
import type { Transcript } from "../../src/performance/transcript.js";
import type { Story } from "../../src/story/story.js";
import { narrate, tell } from "../../src/telling/narrate.js";
import { sentencesOf } from "../../src/telling/prose/register.js";

/** What holds of the prose of every play, whatever happens in it. */
export function keepsTheLaws(story: Story, transcript: Transcript): void {
  const prose = narrate(story, transcript);
  const own = prose.replace(/“[^”]*”/g, "“”");
  expect(own).not.toMatch(/\d/);
  expect(own).not.toMatch(/[{}<>@[\]]|undefined|null|NaN/);
  expect(own.match(BROKEN) ?? []).toEqual([]);
  expect(twice(story, transcript)).toEqual([]);
  expect(unsaid(story, transcript, prose)).toEqual([]);
  expect(outside(story, transcript)).toEqual([]);
  expect(narrate(story, transcript)).toBe(prose);
}

/** Words that no sentence of English has beside each other. */
const BROKEN =
  /\b(?<!as (if|though) |if )(he|she|it) were\b|\bthey was\b|\b(a|the|his|their) (a|the|his|her|their) |\b(to|of|at|with|for) (he|she|they)\b| {2}| [,.;:]|\.\.(?!\.)|,\.|\b(?<word>\w+) \k<word> \k<word>\b|(^|[.?!] )[a-z]/gm;

/** Sentences told twice in one scene. */
function twice(story: Story, transcript: Transcript): string[] {
  return tell(story, transcript).flatMap((scene) => {
    const sentences = scene.flatMap(({ text, quoted }) => (quoted ? [text] : sentencesOf(text)));
    return sentences.filter((sentence, i) => sentences.indexOf(sentence) !== i);
  });
}

/** Passages in quotation marks that nobody said. */
function unsaid({ lines }: Story, { entries }: Transcript, prose: string): string[] {
  const said = entries.flatMap((entry) =>
    entry.type === "act" && entry.said !== null ? [plain(lines[entry.said]!.texts[entry.variant]!)] : [],
  );
  const quoted = [...prose.matchAll(/“([^”]*)”/g)].map(([, text]) => plain(text!));
  return quoted.filter((text) => !said.some((line) => line.includes(text)));
}

/** Insides told of minds that we are not in. */
function outside(story: Story, transcript: Transcript): string[] {
  return tell(story, transcript)
    .flat()
    .filter(({ inside, viewpoint }) => inside !== null && inside !== viewpoint)
    .map(({ text }) => text);
}

function plain(text: string): string {
  return text
    .replace(/[’'"”“]/g, "'")
    .replace(/[.,]$/, "")
    .trim();
}

import type { Entry, Transcript } from "../performance/transcript.js";
import type { Story, Who } from "../story/story.js";
import { digest } from "./english/hash.js";
import { possessive } from "./english/realise.js";
import { Mirror } from "./mirror.js";
import { actMoments } from "./prose/moments/acts.js";
import { beatsOf, isAct, type Beat } from "./prose/plan/beats.js";
import { History } from "./prose/plan/history.js";
import { innerMoments, powerMoment } from "./prose/moments/inner.js";
import type { Moment, Scene } from "./prose/plan/moment.js";
import { aftermath } from "./prose/moments/bodies.js";
import { outerMoments } from "./prose/moments/outer.js";
import { note, passOver, sumMoment, tellsOf } from "./prose/plan/pace.js";
import { joined, paragraphs, type Told } from "./prose/words/paragraphs.js";
import { passages } from "./prose/plan/passages.js";
import { rested, select } from "./prose/plan/select.js";
import { settingMoments } from "./prose/moments/place/setting.js";
import { closingMoments, openingMoments, stageMoments } from "./prose/moments/place/stage.js";
import { Teller } from "./prose/words/teller.js";
import { isTouch, touchMoments } from "./prose/moments/touches.js";
import { wantMoment } from "./prose/moments/wants.js";
import { viewpoints } from "./prose/plan/viewpoint.js";

/** The play as prose: close third person, past tense, through the eyes of one at a time. The same play gives the same words. */
export function narrate(story: Story, transcript: Transcript): string {
  return tell(story, transcript)
    .map((scene) =>
      paragraphs(scene)
        .map((row) => typeset(joined(row)))
        .join("\n\n"),
    )
    .filter((scene) => scene !== "")
    .join("\n\n* * *\n\n")
    .concat("\n");
}

/** What is told, scene by scene, with whose inside each sentence tells. */
export function tell(story: Story, transcript: Transcript): readonly (readonly Told[])[] {
  const beats = passages(story, beatsOf(transcript.entries));
  const eyes = viewpoints(story, beats);
  const known = new Mirror(story);
  const teller = new Teller(story, transcript.seed ^ digest(transcript.story));
  const scenes: Told[][] = [];
  let history = new History();
  for (const [i, beat] of beats.entries()) {
    if (beat.entries.some(({ type }) => type === "open")) {
      scenes.push([]);
      history = new History(history);
      teller.open();
    }
    history.beat += 1;
    const after = beats[i + 1]?.acts[0];
    const coming = { next: after?.by ?? null, bursts: after?.outburst ?? false };
    const { entries } = transcript;
    const scene = {
      story,
      entries,
      beat,
      viewpoint: eyes[i]!,
      known,
      history,
      heat: heatOf(known),
      ...coming,
    };
    scenes[scenes.length - 1]?.push(...teller.tell(scene, chosen(scene, teller.pace)));
  }
  return scenes.map((scene, i) => clear(story, i, scene));
}

// Where two of one pronoun are on stage, a paragraph that names nobody names whom it is about.
function clear(story: Story, scene: number, told: readonly Told[]): readonly Told[] {
  const subjects = story.scenes[scene]?.cast.map(({ who }) => story.people[who]!.pronouns.subject) ?? [];
  const shared = subjects.filter((subject, i) => subjects.indexOf(subject) !== i);
  if (shared.length === 0) return told;
  return paragraphs(told).flatMap((row) => {
    const text = row.map((one) => one.text).join(" ");
    if (story.people.some(({ name }) => text.includes(name))) return row;
    const first = row.findIndex((one) => renamed(story, one) !== one.text);
    return row.map((one, i) =>
      i === first
        ? {
            ...one,
            text: renamed(story, one),
            subject: one.subject === null ? null : story.people[one.focus!]!.name,
            first: one.first === null ? null : { ...one.first, named: true },
          }
        : one,
    );
  });
}

// By name where it begins with whom it is about, or says who spoke; else as it was.
function renamed({ people }: Story, { focus, text }: Told): string {
  if (focus === null || people[focus]!.pronouns.plural) return text;
  const { name, pronouns } = people[focus]!;
  const capital = (word: string): string => `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`;
  const [he, his] = [capital(pronouns.subject), capital(pronouns.possessive)];
  if (text.startsWith(`${he} `)) return `${name}${text.slice(he.length)}`;
  if (text.startsWith(`${his} `)) return `${possessive(name)}${text.slice(his.length)}`;
  const quoted = text.includes("“");
  if (!quoted) return text.replace(new RegExp(`\\b${pronouns.subject}\\b`), name);
  return text.replace(new RegExp(`(["”]) ${pronouns.subject} (?=[a-z])`), `$1 ${name} `);
}

function chosen(scene: Scene, pace: number): readonly Moment[] {
  const tells = tellsOf(scene);
  const opens = scene.beat.entries.some(({ type }) => type === "open");
  const ends = scene.beat.entries.some(({ type }) => type === "end");
  const moments = scene.beat.entries.flatMap((entry) => momentsOf(scene, entry));
  if (!tells) {
    passOver(scene);
    return [];
  }
  const all = [
    ...(opens ? openingMoments(scene) : []),
    ...sumMoment(scene, ends ? 2 : undefined),
    ...moments,
    ...(opens || ends ? [] : settingMoments(scene)),
    ...powers(scene),
    ...aftermath(scene),
    ...(opens || ends ? [] : wantMoment(scene)),
    ...(ends ? closingMoments(scene) : []),
  ];
  note(scene);
  return select(rested(all, scene.history), pace);
}

// A posture is told by how it was before; everything else by how it is now.
function momentsOf(scene: Scene, entry: Entry): Moment[] {
  const before = entry.type === "posture" ? outerMoments(scene, entry) : [];
  scene.known.take(entry);
  if (isAct(entry)) return acted(scene, entry);
  return [
    ...before,
    ...stageMoments(scene, entry),
    ...innerMoments(scene, entry),
    ...(before.length > 0 || entry.type === "posture" ? [] : outerMoments(scene, entry)),
  ];
}

function acted(scene: Scene, entry: Beat["acts"][number]): Moment[] {
  const { consent } = scene.story.acts[entry.act]!;
  // A hand that the scene never saw held out is not seen taken back.
  if (consent === "withdraws" && !isTouch(scene.beat) && !scene.history.has("touch")) return [];
  if (!isTouch(scene.beat)) return actMoments(scene, entry);
  return entry === scene.beat.acts[0] ? touchMoments(scene) : [];
}

function powers(scene: Scene): Moment[] {
  return [...scene.known.present].flatMap((who: Who) => powerMoment(scene, who));
}

/** How heated it is between those who are there. */
function heatOf(known: Mirror): number {
  const hot = [...known.present].map((who) =>
    Math.max(
      known.felt(who, "anger"),
      known.felt(who, "hate"),
      known.felt(who, "fear"),
      known.number("body", who, "arousal") * AROUSED,
    ),
  );
  return Math.min(1, Math.max(0, ...hot) / 1000);
}

/** How much of a body's stir is heat. */
const AROUSED = 0.5;

function typeset(paragraph: string): string {
  return paragraph
    .replaceAll("'", "’")
    .replace(/(^|\s)"/g, "$1“")
    .replaceAll('"', "”");
}

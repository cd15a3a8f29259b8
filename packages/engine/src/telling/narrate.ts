import type { Entry, Transcript } from "../performance/transcript.js";
import type { Story, Who } from "../story/story.js";
import { digest } from "./english/hash.js";
import { Mirror } from "./mirror.js";
import { actMoments } from "./prose/acts.js";
import { beatsOf, isAct, type Beat } from "./prose/beats.js";
import { History } from "./prose/history.js";
import { innerMoments, powerMoment } from "./prose/inner.js";
import type { Moment, Scene } from "./prose/moment.js";
import { outerMoments } from "./prose/outer.js";
import { joined, paragraphs, type Told } from "./prose/paragraphs.js";
import { select } from "./prose/select.js";
import { openingMoments, settingMoments, silenceMoment, stageMoments } from "./prose/stage.js";
import { Teller } from "./prose/teller.js";
import { viewpoints } from "./prose/viewpoint.js";

/** The play as prose: close third person, past tense, through the eyes of one at a time. The same play gives the same words. */
export function narrate(story: Story, transcript: Transcript): string {
  const names = story.people.map(({ name }) => name);
  return tell(story, transcript)
    .map((scene) =>
      paragraphs(scene)
        .map((row) => typeset(joined(row, names)))
        .join("\n\n"),
    )
    .filter((scene) => scene !== "")
    .join("\n\n* * *\n\n")
    .concat("\n");
}

/** What is told, scene by scene, with whose inside each sentence tells. */
export function tell(story: Story, transcript: Transcript): readonly (readonly Told[])[] {
  const beats = beatsOf(transcript.entries);
  const eyes = viewpoints(story, beats);
  const known = new Mirror(story);
  const teller = new Teller(story, transcript.seed ^ digest(transcript.story));
  const scenes: Told[][] = [];
  let history = new History();
  for (const [i, beat] of beats.entries()) {
    if (beat.entries.some(({ type }) => type === "open")) {
      scenes.push([]);
      history = new History();
      teller.open();
    }
    history.beat += 1;
    const scene: Scene = { story, entries: transcript.entries, beat, viewpoint: eyes[i]!, known, history };
    scenes[scenes.length - 1]?.push(...teller.tell(scene, chosen(scene, teller.pace)));
  }
  return scenes;
}

function chosen(scene: Scene, pace: number): readonly Moment[] {
  const moments = scene.beat.entries.flatMap((entry) => momentsOf(scene, entry));
  const opens = scene.beat.entries.some(({ type }) => type === "open");
  const all = [
    ...(opens ? openingMoments(scene) : []),
    ...moments,
    ...(opens ? [] : settingMoments(scene)),
    ...powers(scene),
  ];
  const told = select(all, pace);
  return told.length === 0 && quiet(scene.beat) ? select([silenceMoment(scene)], pace) : told;
}

// A posture is told by how it was before; everything else by how it is now.
function momentsOf(scene: Scene, entry: Entry): Moment[] {
  const before = entry.type === "posture" ? outerMoments(scene, entry) : [];
  scene.known.take(entry);
  if (isAct(entry)) return actMoments(scene, entry);
  return [
    ...before,
    ...stageMoments(scene, entry),
    ...innerMoments(scene, entry),
    ...(before.length > 0 || entry.type === "posture" ? [] : outerMoments(scene, entry)),
  ];
}

function powers(scene: Scene): Moment[] {
  return [...scene.known.present].flatMap((who: Who) => powerMoment(scene, who));
}

function quiet({ acts }: Beat): boolean {
  return acts.length > 0;
}

function typeset(paragraph: string): string {
  return paragraph
    .replaceAll("'", "’")
    .replace(/(^|\s)"/g, "$1“")
    .replaceAll('"', "”");
}

import type { Entry, Show, Transcript } from "../performance/transcript.js";
import type { Story, Who } from "../story/story.js";
import { hash } from "./english/hash.js";
import { deedIn } from "./english/joint.js";
import { inThePresent } from "./english/present.js";
import { capitalised, realise } from "./english/realise.js";
import { Mirror } from "./mirror.js";
import { beatsOf, isAct, type ActEntry, type Beat } from "./prose/plan/beats.js";
import { sentencesOf } from "./prose/words/register.js";
import { voiceBand } from "./prose/words/tags.js";
import {
  PARENTHETICAL,
  SCREEN,
  SCREEN_POSTURE,
  SCREEN_SILENCE,
  SCREEN_TEARS,
  SCREEN_TOUCH,
} from "./stock/screen.js";
import { FAMILY } from "./stock/tells/index.js";

/** The play as a screenplay in Fountain: a title page, scene headings, what is seen, and who says what. */
export function screenplay(story: Story, transcript: Transcript): string {
  const page = new Page(story, transcript.seed);
  for (const beat of beatsOf(transcript.entries)) page.beat(beat);
  return [titlePage(story, transcript), ...page.blocks(), "> THE END <"].join("\n\n").concat("\n");
}

function titlePage({ title }: Story, { seed }: Transcript): string {
  return [`Title: ${title}`, "Credit: performed by", "Author: Firelight", `Notes: seed ${seed}`].join("\n");
}

/** Beats between two changes of how somebody sits or stands. */
const RESTLESS = 5;
/** Acts that say themselves how the body is held. */
const SAYS_SO = ["stand_up", "sit_down", "kneel_before", "sit_next_to"];

/** A touch seen so often need not be written again. */
const OFTEN = 2;
const SILENT = /(Silence|A pause|Nobody speaks|Nothing is said|It is quiet)\.$/;

// A script being written. Mutable: it knows what the reader has seen.
class Page {
  readonly #blocks: { readonly action: boolean; text: string }[] = [];
  readonly #known: Mirror;
  readonly #seen = new Map<string, string>();
  readonly #used = new Map<string, number>();
  #speaker: Who | null = null;
  #offered: ActEntry | null = null;
  /** Whose posture the beat's acts say. */
  #says: readonly Who[] = [];

  constructor(
    private readonly story: Story,
    private readonly seed: number,
  ) {
    this.#known = new Mirror(story);
  }

  /** What stands between two empty lines each. */
  blocks(): readonly string[] {
    return this.#blocks.map(({ text }) => text);
  }

  beat({ entries, acts }: Beat): void {
    this.#says = acts.filter(({ act }) => SAYS_SO.includes(this.story.acts[act]!.name)).map(({ by }) => by);
    for (const entry of entries) {
      if (entry.type === "posture") this.#posture(entry);
      this.#known.take(entry);
      this.#entry(entry);
    }
  }

  #entry(entry: Entry): void {
    if (entry.type === "open") this.#heading(entry.scene);
    if (entry.type === "enter") this.#action(`${this.#name(entry.who).toUpperCase()} comes in.`);
    if (entry.type === "exit") this.#action(`${this.#name(entry.who)} goes out.`);
    if (entry.type === "happen")
      this.#action(inThePresent(this.story.scenes[entry.scene]!.happenings[entry.happening]!.text));
    if (entry.type === "show") this.#show(entry);
    if (isAct(entry)) this.#act(entry);
  }

  #heading(scene: number): void {
    const row = this.story.scenes[scene]!;
    const place = this.story.places[row.place]!;
    this.#speaker = null;
    if (this.#blocks.length > 0) this.#push("CUT TO:");
    this.#push(`.${place.name.toUpperCase()} - ${place.night ? "NIGHT" : "DAY"}`);
    const light = place.source === null ? "" : `Light from ${place.source}. `;
    const there = [...this.#known.present].map(
      (who) => `${this.#name(who).toUpperCase()}, ${this.#known.posture(who)}`,
    );
    this.#action(`${light}${there.join("; ")}.`);
  }

  #act(entry: ActEntry): void {
    const line = entry.said === null ? undefined : this.story.lines[entry.said];
    const text = line?.texts[entry.variant];
    const { mode } = this.story.acts[entry.act]!;
    if (text === undefined || mode !== "speech") this.#deed(entry);
    if (line !== undefined && text !== undefined) this.#dialogue(entry, text, line.manner);
  }

  // A touch that is let is one thing to see; silences that follow each other are one silence.
  #deed(entry: ActEntry): void {
    const { mode } = this.story.acts[entry.act]!;
    const offered = this.#offered;
    this.#offered = entry.touch === "offered" ? entry : null;
    if (entry.touch === "offered") return;
    if (offered !== null && entry.touch === "accepted") return;
    if (offered !== null)
      this.#action(this.#pick(SCREEN_TOUCH.offered, offered.by, offered.to, offered.id), true);
    if (mode === "silence") return this.#silence();
    const does = this.#does(entry);
    const times = this.#used.get(does) ?? 0;
    this.#used.set(does, times + 1);
    if (entry.touch === "carried" && times >= OFTEN) return;
    this.#action(does, offered === null);
  }

  #silence(): void {
    const last = this.#blocks[this.#blocks.length - 1];
    if (last?.action === true && SILENT.test(last.text)) return;
    this.#action(this.#pick(SCREEN_SILENCE, 0, null, this.#blocks.length), true);
  }

  #dialogue(entry: ActEntry, text: string, manner: string | null): void {
    const name = this.#name(entry.by).toUpperCase();
    const cue = /[A-Z]/.test(name) ? name : `@${name}`;
    const voice = entry.outburst
      ? 950
      : (this.#known.shows.get(entry.by)?.voice ?? this.story.acts[entry.act]!.loud * 1000);
    const how = manner ?? PARENTHETICAL[voiceBand(voice)];
    const again = this.#speaker === entry.by ? " (CONT'D)" : "";
    this.#push(
      [cue + again, ...(how === null ? [] : [`(${how})`]), text.replace(/\s*\n\s*/g, " ")].join("\n"),
    );
    this.#speaker = entry.by;
  }

  #does(entry: ActEntry): string {
    const [present] = this.story.acts[entry.act]!.forms;
    return `${this.#name(entry.by)} ${deedIn(this.story, present, entry)}.`;
  }

  #show(show: Show): void {
    const { who, kind, amount, controlled } = show;
    const wet = [120, 300, 600].filter((least) => show.tears >= least).length;
    if (wet > Number(this.#seen.get(`tears ${who}`) ?? 0)) {
      this.#seen.set(`tears ${who}`, `${wet}`);
      return this.#action(this.#pick([SCREEN_TEARS[wet - 1]!], who, null, wet));
    }
    if (kind === null || amount < 250) return;
    const depth = controlled ? 2 : amount > 520 ? 1 : 0;
    const look = `${FAMILY[kind]} ${depth}`;
    if (this.#seen.get(`look ${who}`) === look) return;
    this.#seen.set(`look ${who}`, look);
    this.#action(this.#pick(SCREEN[FAMILY[kind]][depth], who, show.toward, amount));
  }

  // Who is up for a moment only need not be seen to be up.
  #posture({ who, posture, beat }: Extract<Entry, { type: "posture" }>): void {
    const key = `posture ${who}`;
    const seen = this.#seen.get(key) ?? this.#known.posture(who);
    const since = beat - (this.#used.get(key) ?? -RESTLESS);
    if (seen === posture || since < RESTLESS) return;
    this.#seen.set(key, posture);
    this.#used.set(key, beat);
    if (!this.#says.includes(who))
      this.#action(this.#pick(SCREEN_POSTURE[posture], who, null, this.#blocks.length));
  }

  // The least used of the ways to say it, and among those by hash.
  #pick(phrases: readonly string[], s: Who, o: Who | null, key: number): string {
    const least = Math.min(...phrases.map((phrase) => this.#used.get(phrase) ?? 0));
    const rows = phrases.filter((phrase) => (this.#used.get(phrase) ?? 0) === least);
    const phrase = rows[Math.floor(hash(this.seed, this.#blocks.length, key) * rows.length)]!;
    this.#used.set(phrase, least + 1);
    return (
      realise(this.story, phrase, { s, o, words: {} }, new Map())?.text ??
      realise(this.story, "{name} waits.", { s, o, words: {} }, new Map())!.text
    );
  }

  // What could be taken for a heading, a cue or a transition is forced to be action. What follows from an act stands with it.
  #action(text: string, begins = false): void {
    const forced =
      /^[.@!>~]/.test(text) ||
      (text === text.toUpperCase() && /[A-Z]/.test(text)) ||
      /^(INT|EXT|EST|I\/E)[ .]/i.test(text);
    const last = this.#blocks[this.#blocks.length - 1];
    const room = last?.action === true && sentencesOf(last.text).length < (begins ? 1 : 4);
    if (room && !forced) last.text += ` ${this.#again(last.text, text)}`;
    else this.#blocks.push({ action: true, text: forced ? `!${text}` : text });
    this.#speaker = null;
  }

  // "Ada rises. Ada looks away." is "Ada rises. She looks away."
  #again(before: string, text: string): string {
    const last = sentencesOf(before).pop() ?? "";
    const who = this.story.people.findIndex(
      ({ name }) => text.startsWith(`${name} `) || text.startsWith(`${name}'s `),
    );
    if (who < 0 || !last.startsWith(this.#name(who))) return text;
    const { name, pronouns } = this.story.people[who]!;
    const rival = this.story.people.some(
      (row) => row.name !== name && row.pronouns.subject === pronouns.subject && last.includes(row.name),
    );
    if (rival || pronouns.plural) return text;
    return capitalised(
      text.replace(`${name}'s `, `${pronouns.possessive} `).replace(`${name} `, `${pronouns.subject} `),
    );
  }

  #push(text: string): void {
    this.#blocks.push({ action: false, text });
  }

  #name(who: Who): string {
    return this.story.people[who]!.name;
  }
}

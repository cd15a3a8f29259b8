// A notation for stories and plays made by hand. A story is a few lines; a play is one line, its beats parted by " / ":
//
//   Rey accuse Kylo about the killing "How could you?" / Kylo feel anger 700 Rey, show anger 700 held
//
// Each beat is one act and then what it brings, parted by commas; whoever is named first is meant until another is.
import type { Change, Entry, Show, Transcript } from "../../src/performance/transcript.js";
import { ACTS } from "../../src/story/library/index.js";
import type { Line, Mark, Person, Place, Pronouns, Story, StoryEvent, Topic } from "../../src/story/story.js";
import {
  DUES,
  FEELINGS,
  NEEDS,
  PARTS,
  POSTURES,
  type Due,
  type FeelingKind,
  type Part,
  type Posture,
} from "../../src/story/words.js";

const PRONOUNS: Record<string, Pronouns> = {
  he: { subject: "he", object: "him", possessive: "his", reflexive: "himself", plural: false },
  she: { subject: "she", object: "her", possessive: "her", reflexive: "herself", plural: false },
  they: { subject: "they", object: "them", possessive: "their", reflexive: "themself", plural: true },
  it: { subject: "it", object: "it", possessive: "its", reflexive: "itself", plural: false },
};

export function person(name: string, pronoun = "he", more: Partial<Person> = {}): Person {
  const nature = { openness: 0, conscientiousness: 0, extraversion: 0, agreeableness: 0, neuroticism: 0 };
  const needs = Object.fromEntries(NEEDS.map((need) => [need, { weight: 0.5, met: 0 }])) as Person["needs"];
  return {
    name,
    pronouns: PRONOUNS[pronoun]!,
    adult: true,
    kin: [],
    nature,
    temper: 0.5,
    empathy: 0.5,
    expressiveness: 0.5,
    control: 0.6,
    needs,
    wants: [],
    standards: [],
    beliefs: [],
    relations: [],
    sentiments: [],
    memories: [],
    prospects: [],
    identity: null,
    adjectives: [],
    channels: [],
    hidden: [],
    facts: {},
    ...more,
  };
}

/** "the killing: Kylo kill Han" */
export function event(people: readonly Person[], text: string): StoryEvent {
  const [name = "", deed = ""] = text.split(": ");
  const [by, act, to] = deed.split(" ");
  const who = (word: string | undefined): number | null => {
    const index = people.findIndex((row) => row.name === word);
    return index < 0 ? null : index;
  };
  const none = { about: null, part: null, thing: null, orderedBy: null, witnesses: [], place: null, fact: 0 };
  return {
    name,
    ago: 100,
    by: who(by),
    act: ACTS.findIndex((row) => row.name === act),
    to: who(to),
    ...none,
  };
}

export const HUT: Place = {
  owner: null,
  name: "the hut",
  light: 0.4,
  flicker: true,
  source: "the hearth fire",
  warmth: 0.6,
  night: true,
  details: ["a kettle nobody had filled"],
};

export interface Sketch {
  readonly people: readonly Person[];
  readonly events?: readonly string[];
  readonly marks?: readonly Mark[];
  readonly lines?: readonly Line[];
  readonly place?: Place;
  readonly more?: Partial<Story>;
  /** How many of the people are on stage, from the first. */
  readonly there?: number;
}

/** A whole story from a sketch. */
export function story({
  people,
  events = [],
  marks = [],
  lines = [],
  place = HUT,
  more = {},
  there = 2,
}: Sketch): Story {
  const rows = events.map((text) => event(people, text));
  const topics: Topic[] = [
    ...people.map(({ name }, index) => ({ kind: "person" as const, index, name })),
    ...rows.map(({ name }, index) => ({ kind: "event" as const, index, name })),
    ...marks.map(({ name }, index) => ({ kind: "mark" as const, index, name })),
    ...(more.things ?? []).map(({ name }, index) => ({ kind: "thing" as const, index, name })),
    ...(more.powers ?? []).map(({ name }, index) => ({ kind: "power" as const, index, name })),
    ...(more.propositions ?? []).map(({ name }, index) => ({ kind: "proposition" as const, index, name })),
  ];
  const cast = people.slice(0, there).map((_, who) => ({ who, posture: "sitting" as const, enters: null }));
  return {
    firelight: 1,
    name: "sketch",
    title: "A Sketch",
    people,
    places: [place],
    things: [],
    events: rows,
    powers: [],
    marks,
    identities: [],
    propositions: [],
    topics,
    acts: ACTS,
    scenes: [
      {
        name: "The Scene",
        place: 0,
        cast,
        distance: 2,
        opening: [{ by: 0, act: actNamed("stare_at"), to: 1, about: null }],
        happenings: [],
        after: 0,
        length: 60,
      },
    ],
    patterns: [],
    endings: [],
    expectations: [],
    lines,
    tells: [],
    motifs: [],
    facts: [{ text: "They have met.", file: "sketch.fire", line: 1 }],
    ...more,
  };
}

export function actNamed(name: string): number {
  const index = ACTS.findIndex((row) => row.name === name);
  if (index < 0) throw new RangeError(`No act ${name}`);
  return index;
}

/** A play from its one line. */
export function play(of: Story, script: string, seed = 1): { story: Story; transcript: Transcript } {
  const lines: Line[] = [...of.lines];
  const maker = new Maker({ ...of, lines });
  maker.happen({ type: "open", scene: 0 }, "open");
  of.facts.forEach((_, fact) => maker.happen({ type: "given", who: null, fact }, "the story says so"));
  for (const text of script.split(" / ")) maker.beatOf(text, lines);
  maker.happen({ type: "end", ending: null }, "the play rests");
  const transcript = { firelight: 1, story: of.name, storyHash: "0", seed, entries: maker.entries } as const;
  return { story: { ...of, lines }, transcript };
}

class Maker {
  readonly entries: Entry[] = [];
  #beat = 0;
  #who = 0;
  #cause = 0;
  #offer = -1;

  constructor(private readonly of: Story) {}

  happen(change: Change, rule: string): number {
    const id = this.entries.length;
    const because = id === 0 ? [] : [this.#cause];
    this.entries.push({ ...change, id, beat: this.#beat, at: this.#beat * 4, because, rule });
    return id;
  }

  beatOf(text: string, lines: Line[]): void {
    this.#beat += 1;
    const said = /"([^"]*)"/.exec(text)?.[1];
    const [deed = "", ...effects] = text.replace(/ ?"[^"]*"/, "").split(/, ?/);
    this.#act(deed.trim(), said, lines);
    for (const effect of effects) this.#effect(effect.trim());
  }

  #act(deed: string, said: string | undefined, lines: Line[]): void {
    const [head = "", about] = deed.split(" about ");
    const [by = "", verb = "", ...rest] = head.split(" ");
    if (verb === "enters" || verb === "leaves") {
      this.#cause = this.happen(
        { type: verb === "enters" ? "enter" : "exit", who: this.#person(by)! },
        "the stage",
      );
      return;
    }
    const who = this.#person(by)!;
    const to = this.#person(rest[0]);
    const step =
      rest.find((word): word is "offered" | "carried" => word === "offered" || word === "carried") ?? null;
    const act = actNamed(verb);
    if (said !== undefined) {
      lines.push({
        id: `l${lines.length}`,
        by: null,
        act,
        to: null,
        about: null,
        when: null,
        manner: null,
        texts: [said],
        fact: 0,
      });
    }
    const id = this.happen(
      {
        type: "act",
        by: who,
        act,
        to,
        about: about === undefined ? null : this.#topic(about),
        said: said === undefined ? null : lines.length - 1,
        variant: 0,
        touch: step,
        part:
          rest.find((word): word is Part => PARTS.some((part) => part === word)) ??
          (step === null ? null : ACTS[act]!.part),
        offer: step === "carried" ? this.#offer : null,
        outburst: verb === "yell_at",
      },
      "want",
    );
    if (step === "offered") this.#offer = id;
    this.#cause = id;
    this.#who = who;
  }

  #effect(effect: string): void {
    const words = effect.split(" ");
    const named = this.#person(words[0]);
    if (named !== null) {
      this.#who = named;
      words.shift();
    }
    const [verb = "", what = "", ...rest] = words;
    const change = this.#change(verb, what, rest);
    if (change !== null) this.happen(change, `test: ${verb}`);
  }

  #change(verb: string, what: string, rest: readonly string[]): Change | null {
    const who = this.#who;
    const toward = this.#person(rest[1]);
    const amount = Number(rest[0] ?? 0);
    switch (verb) {
      case "feel":
        return {
          type: "feel",
          who,
          kind: kindNamed(what),
          toward,
          about: null,
          by: Math.min(amount, 300),
          now: amount,
        };
      case "show":
        return {
          ...this.#show(who),
          kind: kindNamed(what),
          toward,
          amount,
          controlled: rest.includes("held"),
        };
      case "tears":
        return { ...this.#show(who), tears: Number(what), kind: "distress", amount: 500 };
      case "voice":
        return { ...this.#show(who), voice: Number(what) };
      case "hold":
      case "break":
        return {
          type: "regulate",
          who,
          how: "suppress",
          kind: kindNamed(what),
          toward,
          impulse: 700,
          capacity: verb === "hold" ? 720 : 400,
          held: verb === "hold",
        };
      case "posture":
        return {
          type: "posture",
          who,
          posture: POSTURES.find((row): row is Posture => row === what) ?? "standing",
          slumped: false,
          turned: false,
        };
      case "recall": {
        const topic = this.#topic([what, ...rest].join(" "));
        return {
          type: "recall",
          who,
          event: this.of.topics[topic]!.index,
          topic,
          cue: { type: "topic", topic },
          vividness: 700,
          activation: 700,
          habituation: 0,
        };
      }
      case "believe":
        return {
          type: "believe",
          who,
          proposition: Number(what),
          from: Number(rest[0]),
          to: Number(rest[1]),
          source: "own body",
        };
      case "closer":
        return { type: "relate", who, to: this.#person(what) ?? 0, quantity: "closeness", by: 200, now: 500 };
      case "settle":
        return {
          type: "due",
          from: who,
          to: this.#person(rest[0]) ?? 0,
          due: dueNamed(what),
          about: null,
          now: 0,
        };
      case "distance":
        return { type: "distance", who, to: this.#person(what) ?? 0, now: Number(rest[0]) };
      default:
        throw new RangeError(`No effect ${verb}`);
    }
  }

  #show(who: number): Show {
    return {
      type: "show",
      who,
      posture: "sitting",
      slumped: false,
      turned: false,
      voice: 500,
      breath: 200,
      tears: 0,
      tension: 200,
      gaze: "at",
      distance: 2000,
      units: [],
      kind: null,
      toward: null,
      amount: 0,
      controlled: false,
    };
  }

  #person(word: string | undefined): number | null {
    const index = this.of.people.findIndex(({ name }) => name === word);
    return index < 0 ? null : index;
  }

  #topic(name: string): number {
    const index = this.of.topics.findIndex((row) => row.name === name);
    if (index < 0) throw new RangeError(`No topic ${name}`);
    return index;
  }
}

function dueNamed(word: string): Due {
  const due = DUES.find((row) => row === word);
  if (due === undefined) throw new RangeError(`No due ${word}`);
  return due;
}

function kindNamed(word: string): FeelingKind {
  const kind = FEELINGS.find((row) => row === word);
  if (kind === undefined) throw new RangeError(`No feeling ${word}`);
  return kind;
}

// Stories at random, within what the language can say: everything refers to something that is there.
import fc from "fast-check";
import { ACTS } from "../../src/story/library/index.js";
import type { Condition, Pattern } from "../../src/story/condition.js";
import type {
  Ending,
  Goal,
  Happening,
  Identity,
  Line,
  Motif,
  Person,
  Proposition,
  Scene,
  Standard,
  Story,
  StoryEvent,
  Tell,
  Topic,
  TopicKind,
  Trigger,
} from "../../src/story/story.js";
import { BODY, FEELINGS, MOOD, NEEDS, PARTS, POSTURES, RELATION, type Need } from "../../src/story/words.js";

export const NAMES: readonly string[] = ["Ada", "Ben", "Cleo", "Dan", "Eva", "Finn", "Gus", "Hope"];

/** A story of one to `most` people whose scenes last at most `beats`. */
export function randomStory({ most = 8, beats = 10 } = {}): fc.Arbitrary<Story> {
  return fc.gen().map((gen) => new Author(gen).story(most, beats));
}

const PERFORMABLE = ACTS.flatMap(({ performable }, act) => (performable ? [act] : []));
const DEEDS = ACTS.flatMap(({ performable, mode }, act) => (performable && mode !== "deed" ? [] : [act]));
// What the checker lets an author open a scene with: whatever is no answer, no romance and no outburst.
const OPENINGS = ACTS.flatMap(({ performable, needs }, act) =>
  performable && needs.every((need) => need === "near" || need === "seated" || need === "standing")
    ? [act]
    : [],
);
const IDENTITIES: readonly Identity[] = [
  { name: "enemy", epa: [-2.4, 0.6, 0.9] },
  { name: "friend", epa: [2.75, 1.88, 1.38] },
  { name: "stranger", epa: [-0.2, 0, 0.1] },
];

// One author at work: what is drawn first is what later rows refer to.
class Author {
  #people = 0;
  #events: StoryEvent[] = [];
  #propositions: Proposition[] = [];
  #topics: Topic[] = [];
  #patterns: Pattern[] = [];
  #facts = 0;

  constructor(private readonly gen: fc.GeneratorValue) {}

  story(most: number, beats: number): Story {
    this.#people = this.whole(1, most);
    const marks = this.some(1, () => ({ on: this.who(), part: this.of(PARTS), event: null, visible: true }));
    const powers = this.#people > 1 && this.chance(0.3) ? [this.#power()] : [];
    this.#events = this.some(3, () => ({ ...this.#event(), name: "" })).map((row, e) => ({
      ...row,
      name: `event ${e}`,
    }));
    const propositions = this.whole(0, 3);
    this.#topics = [
      ...this.#rows("person", this.#people),
      ...this.#rows("event", this.#events.length),
      ...this.#rows("mark", marks.length),
      ...this.#rows("thing", 1),
      ...this.#rows("power", powers.length),
      ...this.#rows("proposition", propositions),
    ];
    this.#propositions = this.times(propositions, (index) => this.#proposition(index));
    const people = this.times(this.#people, (who) => this.#person(who));
    this.#patterns = this.some(2, () => this.#pattern());
    const scenes = this.times(this.whole(1, 3), (index) => this.#scene(index, beats));
    const story: Omit<Story, "facts"> = {
      firelight: 1,
      name: "random",
      title: "Random",
      people: this.#related(people),
      places: [PLACE],
      things: [{ name: "the ring", owner: this.chance(0.5) ? this.who() : null, present: true }],
      events: this.#events,
      powers,
      marks: marks.map((mark, m) => ({ ...mark, name: `mark ${m}`, fact: this.fact() })),
      identities: IDENTITIES,
      propositions: this.#propositions,
      topics: this.#topics,
      acts: ACTS,
      scenes,
      patterns: this.#patterns,
      endings: this.some(2, () => this.#ending()).map((row, e) => ({ ...row, name: `ending ${e}` })),
      expectations: [],
      lines: this.some(4, () => this.#line()).map((row, l) => ({ ...row, id: `line ${l}` })),
      tells: this.some(2, () => this.#tell()),
      motifs: this.some(1, () => this.#motif()),
    };
    const facts = this.times(this.#facts, (line) => ({
      text: `Fact ${line}.`,
      file: "random.fire",
      line: line + 1,
    }));
    return { ...story, facts };
  }

  // Kin is kin both ways.
  #related(people: readonly Person[]): Person[] {
    const pairs = this.some(2, (): readonly [number, number] => [this.who(), this.who()]);
    return people.map((person, who) => ({
      ...person,
      kin: [
        ...new Set(
          pairs.filter(([a, b]) => a !== b && (a === who || b === who)).map(([a, b]) => (a === who ? b : a)),
        ),
      ],
    }));
  }

  #person(who: number): Person {
    const others = this.#others(who);
    return {
      name: NAMES[who]!,
      pronouns: { subject: "she", object: "her", possessive: "her", reflexive: "herself", plural: false },
      adult: this.chance(0.8),
      kin: [],
      nature: {
        openness: this.#trait(),
        conscientiousness: this.#trait(),
        extraversion: this.#trait(),
        agreeableness: this.#trait(),
        // No two are alike, or nothing would tell in which order they stand.
        neuroticism: this.#trait() + who / 1000,
      },
      temper: this.unit(),
      empathy: this.unit(),
      expressiveness: this.unit(),
      control: this.unit(),
      needs: this.#needs(),
      wants: this.some(3, () => ({
        goal: this.#goal(who),
        utility: this.signed(),
        likelihood: this.unit(),
        when: null,
        topic: this.maybe(() => this.topic()),
        fact: this.fact(),
      })),
      standards: this.some(2, () => this.#standard()),
      beliefs: this.#distinct(this.#propositions.length, () => ({
        logOdds: this.whole(-40, 40) / 10,
        source: this.maybe(() => this.who()),
        when: null,
        fact: this.fact(),
      })).map(({ index, ...row }) => ({ proposition: index, ...row })),
      relations: others
        .filter(() => this.chance(0.7))
        .map((to) => ({
          to,
          quantities: this.#quantities(),
          identities: this.some(1, () => this.whole(0, IDENTITIES.length - 1)),
          facts: { like: this.fact() },
        })),
      sentiments: this.some(2, () => ({
        kind: this.of(FEELINGS),
        toward: others.length === 0 ? null : this.maybe(() => this.of(others)),
        about: this.maybe(() => this.topic()),
        strength: this.unit(),
        fact: this.fact(),
      })),
      memories: this.#distinct(this.#events.length, () => ({
        logOdds: this.whole(-20, 60) / 10,
        charges: this.some(2, () => ({
          kind: this.of(FEELINGS),
          toward: this.maybe(() => this.who()),
          strength: this.unit(),
          fact: this.fact(),
        })),
        cues: this.some(1, () => ({ type: "part" as const, part: this.of(PARTS) })),
        fact: this.fact(),
      })).map(({ index, ...row }) => ({ event: index, ...row })),
      prospects: this.some(this.#events.length > 0 ? 1 : 0, () => ({
        event: this.event(),
        topic: this.maybe(() => this.topic()),
        need: this.maybe(() => this.of(NEEDS)),
        strength: this.unit(),
        cameTrue: this.chance(0.5),
        fact: this.fact(),
      })),
      identity: this.maybe(() => this.whole(0, IDENTITIES.length - 1)),
      adjectives: [],
      channels: [],
      hidden: this.some(1, () => this.of(FEELINGS)),
      facts: { control: this.fact() },
    };
  }

  // As far as the adjectives of the language go.
  #trait(): number {
    return this.whole(-7, 7) / 10;
  }

  #needs(): Person["needs"] {
    const need = (): { weight: number; met: number } => ({ weight: this.unit(), met: this.signed() });
    return {
      safety: need(),
      belonging: need(),
      esteem: need(),
      autonomy: need(),
      understanding: need(),
      justice: need(),
      peace: need(),
    };
  }

  #quantities(): Person["relations"][number]["quantities"] {
    return {
      like: this.signed(),
      trust: this.signed(),
      standing: this.signed(),
      ...(this.chance(0.5) ? { closeness: this.unit(), bond: this.unit() } : {}),
      ...(this.chance(0.4) ? { attraction: this.unit() } : {}),
    };
  }

  #goal(who: number): Goal {
    const other = this.maybe(() => this.of(this.#others(who).length > 0 ? this.#others(who) : [who]));
    const event = this.#events.length > 0 ? this.event() : null;
    return this.of<Goal>([
      { type: "have", topic: this.topic(), of: other },
      { type: "act", by: other ?? who, act: this.of(PERFORMABLE), to: who, about: null },
      { type: "good", whom: other ?? who },
      { type: "harm", whom: other ?? who },
      { type: "quality", need: this.of(NEEDS), topic: null },
      { type: "leave" },
      ...(event === null
        ? []
        : [
            { type: "know" as const, event },
            { type: "hide" as const, event, from: other },
          ]),
    ]);
  }

  #standard(): Standard {
    return {
      weight: this.signed(),
      never: this.chance(0.2),
      on: this.chance(0.5)
        ? { type: "act", acts: this.some(4, () => this.of(PERFORMABLE)) }
        : { type: "feeling", kind: this.of(FEELINGS) },
      toward: this.maybe(() => ({
        type: "identity" as const,
        identity: this.whole(0, IDENTITIES.length - 1),
      })),
      fact: this.fact(),
    };
  }

  #event(): StoryEvent {
    return {
      name: "",
      ago: this.whole(0, 10000),
      by: this.maybe(() => this.who()),
      act: this.of(DEEDS),
      to: this.maybe(() => this.who()),
      about: null,
      part: this.maybe(() => this.of(PARTS)),
      thing: null,
      orderedBy: this.chance(0.2) ? this.who() : null,
      witnesses: this.some(1, () => this.who()),
      place: null,
      fact: this.fact(),
    };
  }

  #power(): Story["powers"][number] {
    const [bearer, sensitive] = [this.who(), this.who()];
    return {
      name: "the gift",
      bearers: [{ who: bearer, strength: this.unit(), taught: false, used: true, fact: this.fact() }],
      sensitive: [{ who: sensitive, strength: this.unit() }],
      feltAs: "warmth",
      effects: [{ quantity: this.of(NEEDS), amount: this.signed() }],
    };
  }

  #proposition(index: number): Proposition {
    const named = { name: `proposition ${index}`, topic: this.whole(0, this.#people - 1) };
    const triggers: readonly Trigger[] = [
      { type: "act", acts: this.some(5, () => this.of(PERFORMABLE)) },
      { type: "feeling", kind: this.of(FEELINGS) },
      { type: "near", topic: named.topic, of: this.maybe(() => this.who()) },
    ];
    const effects = this.some(2, () => ({
      quantity: this.of<Need | "pain" | "strength">([...NEEDS, "pain", "strength"]),
      amount: this.signed(),
    }));
    return this.of<Proposition>([
      {
        ...named,
        type: "prediction",
        trigger: this.of(triggers),
        effects,
        whom: this.maybe(() => this.who()),
      },
      { ...named, type: "habit", by: this.who(), act: this.of(PERFORMABLE), to: this.who() },
      { ...named, type: "trait", who: this.who(), identity: this.whole(0, IDENTITIES.length - 1) },
      ...(this.#events.length > 0 ? [{ ...named, type: "fact" as const, event: this.event() }] : []),
    ]);
  }

  #pattern(): Pattern {
    const touch = this.chance(0.3) ? this.of(["offered", "refused", "carried"] as const) : null;
    return {
      by: this.maybe(() => this.who()),
      acts: touch === null ? this.some(3, () => this.of(PERFORMABLE)) : [],
      to: this.maybe(() => this.who()),
      about: null,
      touch,
    };
  }

  #scene(index: number, beats: number): Scene {
    const cast = this.times(this.#people, (who) => who).filter((who) => who === 0 || this.chance(0.8));
    const others = cast.slice(1);
    return {
      name: `scene ${index}`,
      place: 0,
      cast: cast.map((who) => ({
        who,
        posture: this.of(POSTURES),
        enters: who > 1 && this.chance(0.2) ? this.condition() : null,
      })),
      distance: this.whole(5, 50) / 10,
      opening: this.times(this.whole(1, 2), () => ({
        by: 0,
        act: this.of(OPENINGS),
        to: others.includes(1) ? 1 : null,
        about: null,
      })),
      happenings: this.some(2, () => this.#happening(cast)),
      after: index === 0 ? 0 : this.whole(0, 200),
      length: this.whole(1, beats),
    };
  }

  #happening(cast: readonly number[]): Happening {
    // Whoever opens a scene, and with whom, stays for it.
    const leaves = cast.filter((who) => who > 1);
    const timed = this.chance(0.5);
    return {
      at: timed ? this.whole(0, 60) : null,
      when: timed ? null : this.condition(),
      text: "Something falls.",
      bears: this.chance(0.5) ? { safety: this.signed() } : {},
      enters: this.chance(0.3) ? this.of(cast) : null,
      exits: leaves.length > 0 && this.chance(0.4) ? this.of(leaves) : null,
      fact: this.fact(),
    };
  }

  condition(): Condition {
    const most = { least: null, most: this.signed() };
    const least = { least: this.unit(), most: null };
    return this.of<Condition>([
      { type: "time", range: { least: this.whole(0, 60), most: null } },
      { type: "feels", who: this.who(), kind: this.of(FEELINGS), toward: null, range: least },
      { type: "mood", who: this.who(), quantity: this.of(MOOD), range: most },
      { type: "body", who: this.who(), quantity: this.of(BODY), range: least },
      { type: "need", who: this.who(), need: this.of(NEEDS), range: most },
      { type: "relation", who: this.who(), to: this.who(), quantity: this.of(RELATION), range: least },
      { type: "not", of: { type: "present", who: this.who() } },
      ...(this.#patterns.length > 0
        ? [
            {
              type: "done" as const,
              pattern: this.whole(0, this.#patterns.length - 1),
              range: { least: 1, most: null },
            },
          ]
        : []),
    ]);
  }

  #ending(): Ending {
    return {
      name: "",
      when: { type: "all", of: [this.condition(), this.condition()] },
      scene: null,
      fact: this.fact(),
    };
  }

  #line(): Line {
    return {
      id: "",
      by: this.maybe(() => this.who()),
      act: this.of(PERFORMABLE),
      to: null,
      about: null,
      when: null,
      manner: null,
      texts: ["Well?", "So."],
      fact: this.fact(),
    };
  }

  #tell(): Tell {
    return {
      who: this.maybe(() => this.who()),
      feeling: this.of(FEELINGS),
      act: null,
      when: null,
      least: 0.2,
      texts: ["A hand closes."],
      fact: this.fact(),
    };
  }

  #motif(): Motif {
    return {
      name: "the fire",
      who: this.who(),
      states: [{ when: null, texts: ["It burns."] }],
      fact: this.fact(),
    };
  }

  #rows(kind: TopicKind, count: number): Topic[] {
    return this.times(count, (index) => ({
      kind,
      index,
      name: kind === "person" ? NAMES[index]! : `${kind} ${index}`,
    }));
  }

  #others(who: number): number[] {
    return this.times(this.#people, (other) => other).filter((other) => other !== who);
  }

  #distinct<Row extends object>(count: number, row: () => Row): (Row & { readonly index: number })[] {
    return this.times(count, (index) => index)
      .filter(() => this.chance(0.6))
      .map((index) => ({ ...row(), index }));
  }

  fact(): number {
    this.#facts += 1;
    return this.#facts - 1;
  }
  who = (): number => this.whole(0, this.#people - 1);
  event = (): number => this.whole(0, this.#events.length - 1);
  topic = (): number => this.whole(0, this.#topics.length - 1);
  whole = (min: number, max: number): number => this.gen(fc.integer, { min, max });
  unit = (): number => this.whole(0, 1000) / 1000;
  signed = (): number => this.whole(-1000, 1000) / 1000;
  chance = (share: number): boolean => this.whole(0, 99) < share * 100;
  maybe = <Value>(value: () => Value): Value | null => (this.chance(0.5) ? value() : null);
  of = <Value>(values: readonly Value[]): Value => values[this.whole(0, values.length - 1)]!;
  some = <Row>(most: number, row: () => Row): Row[] => this.times(this.whole(0, most), row);
  times = <Row>(count: number, row: (index: number) => Row): Row[] =>
    Array.from({ length: count }, (_, i) => row(i));
}

const PLACE = {
  name: "the hut",
  owner: null,
  light: 0.4,
  flicker: true,
  source: "the hearth fire",
  warmth: 0.6,
  night: true,
  details: [],
} as const;

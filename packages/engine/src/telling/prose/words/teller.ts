import type { Story, Who } from "../../../story/story.js";
import { hash } from "../../english/hash.js";
import { LEADS } from "../../stock/leads.js";
import { MUST, type Moment, type Scene } from "../plan/moment.js";
import { parts, type Told } from "./paragraphs.js";
import { spoken, type Spoken } from "./quote.js";
import { Register, type Chosen } from "./register.js";
import { goesOn, takesTurn } from "./speaker.js";
import { tagsOf } from "./tags.js";

// Puts moments into words. Mutable: it remembers what it has said and how fast it goes.
export class Teller {
  /** Sentences told of late above the usual. */
  pace = 0;
  readonly #register: Register;
  /** In which paragraph each was last named. */
  readonly #named = new Map<Who, number>();
  readonly #lines = new Set<string>();
  #told: Told[] = [];
  #paragraph: Told[] = [];
  #paragraphs = 0;
  #tag = "";
  readonly #tags = new Map<string, number>();
  #speaker: Who | null = null;
  #leads: readonly string[] = LEADS;
  #apart = false;

  constructor(
    private readonly story: Story,
    private readonly seed: number,
  ) {
    this.#register = new Register(story, seed);
  }

  /** A new scene: nobody is named yet. */
  open(): void {
    this.#register.rest();
    this.#named.clear();
    this.#told = [];
    this.#paragraph = [];
    this.#speaker = null;
    this.#leads = LEADS;
  }

  /** Tells moments in their order; what stands apart has a paragraph of its own. */
  tell(scene: Scene, moments: readonly Moment[]): readonly Told[] {
    const before = this.#told.length;
    const burst = scene.beat.acts.some(({ outburst }) => outburst);
    for (const moment of moments) this.#say(scene, moment);
    this.#apart = burst;
    const said = this.#told.slice(before);
    this.pace = Math.max(0, this.pace * 0.6 + said.length - USUAL);
    return said;
  }

  #say(scene: Scene, moment: Moment): void {
    const { kind, focus, inside } = moment;
    const burst = moment.order === 0 && scene.beat.acts[0]?.outburst === true;
    const begins = parts(this.#paragraph, {
      kind,
      quoted: moment.quote !== null,
      focus,
      viewpoint: scene.viewpoint,
      beat: scene.beat.index,
      apart: burst || this.#apart || (moment.apart && this.#paragraph.length > 0),
      heat: scene.heat,
      next: scene.next,
    });
    const salient = this.#register.salient;
    if (begins) this.#nameAgain(moment, scene);
    this.#turn(moment, scene);
    const said =
      (moment.quote === null ? null : this.#quoted(scene, moment, begins)) ?? this.#phrased(scene, moment);
    if (said === null) {
      this.#register.salient = salient;
      return;
    }
    this.#apart = false;
    scene.history.length += 1;
    scene.history.tell(moment.key);
    if (moment.key.startsWith("show ")) scene.history.tell(`channel ${moment.key.split(" ").pop()}`);
    if (begins) {
      this.#paragraph = [];
      this.#paragraphs += 1;
    }
    const quoted = said.text.includes("“");
    const told: Told = {
      kind: quoted ? "speech" : kind,
      quoted,
      text: said.text,
      beat: scene.beat.index,
      focus,
      toward: moment.slots.o,
      inside,
      viewpoint: scene.viewpoint,
      subject: this.#subject(moment, said),
      first: said.first,
      centre: said.centre,
      begins,
    };
    this.#told.push(told);
    this.#paragraph.push(told);
    if (quoted || kind === "speech") this.#speaker = focus;
    this.#count(said.text);
    if (moment.key === "opening people") this.#register.salient = new Map();
  }

  #subject({ slots: { s } }: Moment, { phrase, text }: { phrase: string; text: string }): string | null {
    if (s === null || !phrase.startsWith("{he} ")) return null;
    const { name, pronouns } = this.story.people[s]!;
    const pronoun = pronouns.subject.slice(0, 1).toUpperCase() + pronouns.subject.slice(1);
    return [name, pronoun].find((word) => text.startsWith(`${word} `)) ?? null;
  }

  #phrased(scene: Scene, moment: Moment): Chosen | null {
    const { phrases, otherwise, preferred, slots, key, kind, weight } = moment;
    const tags = tagsOf(scene, slots.s, slots.o);
    for (const tag of moment.tags) tags.add(tag);
    if (scene.history.has(key)) tags.add("again");
    if (slots.words["kind"] === "proposition") tags.add("claim");
    if (scene.beat.acts[0]?.by === slots.s) tags.add("doing");
    if (scene.history.has("charged")) tags.add("charged");
    const site = `${scene.beat.index} ${key}`;
    const choose = (rows: readonly string[], authored = false): Chosen | null =>
      this.#register.choose({ phrases: rows, slots, tags, site, heat: scene.heat, authored });
    const does = weight >= MUST && (kind === "speech" || key.startsWith("refused"));
    const plain =
      choose(
        preferred.filter((row) => !this.#register.used(row)),
        true,
      ) ??
      choose(phrases) ??
      choose(otherwise) ??
      (does
        ? choose(AGAIN.flatMap((lead) => [...phrases, ...otherwise].map((phrase) => led(lead, phrase))))
        : null);
    if (plain === null) return null;
    const lead =
      kind === "speech" && hash(this.seed, scene.beat.index, 7) < LEADING && SAYS.test(plain.phrase);
    const chosen = (lead ? choose(this.#leads.map((row) => led(row, plain.phrase))) : null) ?? plain;
    this.#leads = this.#leads.filter((row) => led(row, plain.phrase) !== chosen.tagged);
    this.#register.note(chosen.text, plain.phrase, chosen.salient);
    return chosen;
  }

  // A line that was said before is told, not quoted again.
  #quoted(
    scene: Scene,
    { quote, slots, kind }: Moment,
    begins: boolean,
  ): (Spoken & { phrase: string }) | null {
    if (quote === null || slots.s === null || kind !== "speech" || this.#lines.has(quote.text)) return null;
    const last = begins ? undefined : this.#told[this.#told.length - 1];
    const said = spoken({
      story: this.story,
      by: slots.s,
      to: slots.o,
      quote,
      salient: this.#register.salient,
      clear: this.#plain(scene, slots.s, begins),
      begins,
      crowd: scene.known.present.size > 2,
      further: this.#speaker === slots.s && this.#told.slice(-LATELY).some(({ quoted }) => quoted),
      adjoins: last?.text.endsWith("”") === true,
      keys: [this.seed, scene.beat.entries[0]!.id],
      last: this.#tag,
      used: this.#tags,
    });
    this.#tag = said.tag === "" ? this.#tag : said.tag;
    this.#tags.set(said.tag, (this.#tags.get(said.tag) ?? 0) + 1);
    this.#lines.add(quote.text);
    this.#register.note(quote.text, quote.text, said.salient);
    return { ...said, phrase: quote.text };
  }

  #plain({ known, beat }: Scene, by: Who, begins: boolean): boolean {
    const page = { told: this.#told, paragraph: this.#paragraph };
    return begins
      ? takesTurn(this.story, page, known, by)
      : goesOn(this.story, page, known, [by, beat.index]);
  }

  // At the head of a paragraph a name comes back when it has been away, or when another could be meant.
  #nameAgain({ focus }: Moment, { known, viewpoint }: Scene): void {
    const salient = new Map(this.#register.salient);
    const last = this.#told[this.#told.length - 1];
    for (const [subject, who] of salient) {
      // Whoever has gone out is still in the reader's mind.
      const cast = this.story.scenes[known.scene]?.cast.map((row) => row.who) ?? [...known.present];
      const rivals = cast.filter((row) => this.story.people[row]!.pronouns.subject === subject);
      const away = this.#paragraphs - (this.#named.get(who) ?? -AWAY);
      if (rivals.length > 1 || away >= AWAY || last?.viewpoint !== viewpoint) salient.delete(subject);
    }
    if (focus !== null || salient.size !== this.#register.salient.size) this.#register.salient = salient;
  }

  // Of several, whoever is told of after somebody else is named.
  #turn({ focus, slots: { s } }: Moment, { known }: Scene): void {
    const who = focus ?? s;
    const last = this.#told[this.#told.length - 1];
    if (who === null || last === undefined) return;
    if (last.focus === who) return;
    const { subject } = this.story.people[who]!.pronouns;
    const rivals = [...known.present].filter((row) => this.story.people[row]!.pronouns.subject === subject);
    if (rivals.length < 2 || known.present.size < 3) return;
    const salient = new Map(this.#register.salient);
    salient.delete(subject);
    salient.delete(`${subject} 2`);
    this.#register.salient = salient;
  }

  #count(text: string): void {
    for (const [who, { name }] of this.story.people.entries())
      if (text.includes(name)) this.#named.set(who, this.#paragraphs);
  }
}

/** How often what is said begins with how. */
const LEADING = 0.15;
/** Only what is plainly said takes a voice before it. */
const SAYS = /^\{he\} (said|told|asked|answered|spoke|admitted|confessed|promised|wondered|denied)\b/;

/** What can go before it when every other way of saying it has been used. */
const AGAIN = ["Again ", "Once more ", "And once again ", "Yet again ", "As before, "];

// A lead and a phrase may each have tags; together they ask for both. A phrase that begins otherwise takes no lead.
function led(lead: string, phrase: string): string {
  const [, tags = "", text = phrase] = /^(?:\[([^\]]*)\] )?(.*)$/.exec(phrase) ?? [];
  const [, more = "", words = lead] = /^(?:\[([^\]]*)\] )?(.*)$/.exec(lead) ?? [];
  return `[${[tags, more, text.startsWith("{he} ") ? "" : "never"].filter((tag) => tag !== "").join(" ")}] ${words}${text}`;
}

/** In so many sentences whoever spoke last goes on speaking. */
const LATELY = 3;
/** Sentences in a usual beat, and how many paragraphs may go by before somebody is named again. */
const USUAL = 2;
const AWAY = 3;

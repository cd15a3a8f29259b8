import type { Story, Who } from "../../story/story.js";
import { hash } from "../english/hash.js";
import { ANYHOW, LEADS } from "../stock/leads.js";
import type { Moment, Scene } from "./moment.js";
import type { Told } from "./paragraphs.js";
import { spoken } from "./quote.js";
import { Register, type Chosen } from "./register.js";
import { tagsOf } from "./tags.js";

// Puts moments into words. Mutable: it remembers what it has said and how fast it goes.
export class Teller {
  /** Sentences told of late above the usual. */
  pace = 0;
  readonly #register: Register;
  readonly #named = new Map<Who, number>();
  #told: Told[] = [];
  #tag = "";
  #speaker: Who | null = null;
  #leads: readonly string[] = LEADS;

  constructor(
    private readonly story: Story,
    private readonly seed: number,
  ) {
    this.#register = new Register(story, seed);
  }

  /** A new scene: nobody is named yet, and everything may be said again. */
  open(): void {
    this.#register.rest();
    this.#named.clear();
    this.#told = [];
    this.#speaker = null;
    this.#leads = LEADS;
  }

  tell(scene: Scene, moments: readonly Moment[]): readonly Told[] {
    const before = this.#told.length;
    for (const moment of moments) this.#say(scene, moment);
    const said = this.#told.slice(before);
    this.pace = Math.max(0, this.pace * 0.6 + said.length - USUAL);
    return said;
  }

  #say(scene: Scene, moment: Moment): void {
    this.#nameAgain(scene, moment);
    const said = (moment.quote === null ? null : this.#quoted(scene, moment)) ?? this.#phrased(scene, moment);
    if (said === null) return;
    scene.history.tell(moment.key);
    if (moment.key.startsWith("show ")) scene.history.tell(`channel ${moment.key.split(" ").pop()}`);
    const { kind, focus, inside } = moment;
    const quoted = said.includes("“");
    this.#told.push({
      kind: quoted ? "speech" : kind,
      quoted,
      text: said,
      beat: scene.beat.index,
      focus,
      inside,
      viewpoint: scene.viewpoint,
    });
    if (quoted || kind === "speech") this.#speaker = focus;
    this.#count(said);
  }

  #phrased(scene: Scene, { phrases, preferred, slots, key, kind }: Moment): string | null {
    const tags = tagsOf(scene, slots.s, slots.o);
    if (scene.history.has(key)) tags.add("again");
    if (slots.words["kind"] === "proposition") tags.add("claim");
    if (scene.beat.acts[0]?.by === slots.s) tags.add("doing");
    const site = `${scene.beat.index} ${key}`;
    const choose = (rows: readonly string[]): Chosen | null =>
      this.#register.choose({ phrases: rows, slots, tags, site });
    const does = kind === "speech" || kind === "act";
    const plain =
      choose(preferred) ??
      choose(phrases) ??
      (does ? choose(ANYHOW.flatMap((lead) => phrases.map((phrase) => led(lead, phrase)))) : null);
    if (plain === null) return null;
    const lead = does && hash(this.seed, scene.beat.index, 7) < LEADING && plain.phrase.startsWith("{he} ");
    const chosen = (lead ? choose(this.#leads.map((row) => led(row, plain.phrase))) : null) ?? plain;
    this.#leads = this.#leads.filter((row) => led(row, plain.phrase) !== chosen.tagged);
    this.#register.note(chosen.text, plain.phrase, chosen.salient);
    return chosen.text;
  }

  // A line that was said before in this scene is told, not quoted again.
  #quoted(scene: Scene, { quote, slots, kind }: Moment): string | null {
    if (quote === null || slots.s === null || kind !== "speech" || this.#register.said(quote.text))
      return null;
    const { text, tag, salient } = spoken({
      story: this.story,
      by: slots.s,
      to: slots.o,
      quote,
      salient: this.#register.salient,
      clear: this.#clear(scene, slots.s),
      keys: [this.seed, scene.beat.entries[0]!.id],
      last: this.#tag,
    });
    this.#tag = tag === "" ? this.#tag : tag;
    this.#register.note(quote.text, quote.text, salient);
    return text;
  }

  // It is clear who speaks right after something else that the same person did, or in turn where there are two.
  #clear({ known, beat }: Scene, by: Who): boolean {
    const last = this.#told[this.#told.length - 1];
    if (last === undefined) return false;
    if (last.focus === by && last.beat >= beat.index - 1 && last.kind !== "speech") return true;
    return (
      known.present.size === 2 && last.kind === "speech" && this.#speaker !== null && this.#speaker !== by
    );
  }

  // A name comes back at the head of a paragraph when it has been away, or when another could be meant.
  #nameAgain({ known, viewpoint }: Scene, { focus, kind }: Moment): void {
    if (focus === null) return;
    const last = this.#told[this.#told.length - 1];
    const { subject } = this.story.people[focus]!.pronouns;
    const rivals = [...known.present].filter(
      (who) => who !== focus && this.story.people[who]!.pronouns.subject === subject,
    );
    const away = this.#told.length - (this.#named.get(focus) ?? -AWAY);
    const turns =
      last === undefined || last.focus !== focus || last.viewpoint !== viewpoint || kind === "speech";
    if (!turns) return;
    if (rivals.length > 0 || away >= AWAY) this.#forget(subject);
  }

  #forget(subject: string): void {
    const salient = new Map(this.#register.salient);
    salient.delete(subject);
    this.#register.salient = salient;
  }

  #count(text: string): void {
    for (const [who, { name }] of this.story.people.entries())
      if (text.includes(name)) this.#named.set(who, this.#told.length);
  }
}

/** How often what is done begins with how. */
const LEADING = 0.3;

// A lead and a phrase may each have tags; together they ask for both. A phrase that begins otherwise takes no lead.
function led(lead: string, phrase: string): string {
  const [, tags = "", text = phrase] = /^(?:\[([^\]]*)\] )?(.*)$/.exec(phrase) ?? [];
  const [, more = "", words = lead] = /^(?:\[([^\]]*)\] )?(.*)$/.exec(lead) ?? [];
  return `[${[tags, more, text.startsWith("{he} ") ? "" : "never"].filter((tag) => tag !== "").join(" ")}] ${words}${text}`;
}

/** Sentences in a usual beat, and how many may go by before somebody is named again. */
const USUAL = 3;
const AWAY = 7;

import type { Entry, EntryId, Reason, Transcript, Weighed } from "../../performance/transcript.js";
import type { Story, Who } from "../../story/story.js";
import { deed, describe, OWED } from "./describe.js";
import { participle } from "../english/tense.js";
import { factsBehind, factsOf } from "./facts.js";
import { looksThrough, rank, worthTelling } from "./rank.js";
import { isSame } from "./shares.js";
import { EITHER, REASONS, RULES } from "./rules.js";

/**
 * Why the act of a beat was done: the reasons for it, what each came from, back to earlier acts and the author's sentences,
 * and why not the next best. @throws RangeError when the play has no such beat.
 */
export function explain(story: Story, { entries }: Transcript, { beat }: { readonly beat: number }): string {
  const there = entries.filter((entry) => entry.beat === beat);
  if (there.length === 0)
    throw new RangeError(`No beat ${beat} in a play of ${entries[entries.length - 1]?.beat ?? 0} beats.`);
  const act =
    there.find(({ type }) => type === "act") ?? there.find(({ type }) => type === "end") ?? there[0]!;
  return [`Beat ${beat}.`, explainEntry(story, { entries }, act.id)].join(" ");
}

/** Why an entry came about, as an indented walk along its causes. @throws RangeError when there is no such entry. */
export function explainEntry(story: Story, { entries }: Pick<Transcript, "entries">, id: EntryId): string {
  const entry = entries[id];
  if (entry === undefined) throw new RangeError(`No entry ${id} in a transcript of ${entries.length}.`);
  const walk = new Walk(story, entries);
  walk.lines.push(`${sentence(describe(story, entry))}`, ...restsOn(story, { entries }, id));
  if (entry.type === "act") walk.act(entry);
  else walk.causes(entry, 1);
  return `${walk.lines.join("\n")}\n`;
}

/** The sentences told first, and the least share of one that is told beside the first. */
const FIRST = 3;
/** The share of a reason from which it rests on one sentence. */
const MOSTLY = 0.5;
const TOLD = 0.08;

// What the author wrote that matters most comes first.
function restsOn(story: Story, transcript: Pick<Transcript, "entries">, id: EntryId): readonly string[] {
  const rests = factsOf(story, transcript, id).slice(0, FIRST);
  return rests
    .filter(({ share }, i) => i === 0 || share >= TOLD)
    .map(({ fact }, i) => {
      const { text, file, line } = story.facts[fact]!;
      return `  ${i === 0 ? "It rests most on" : "then on"}: ${text} (${file}, line ${line})`;
    });
}

/** How far and how wide the walk goes. */
const DEPTH = 4;
const WIDTH = 2;
const REASONS_FOR = 5;
const REASONS_AGAINST = 3;

// Lines being collected, each cause told once. Mutable, but only here.
class Walk {
  readonly lines: string[] = [];
  readonly #told = new Set<EntryId>();

  constructor(
    private readonly story: Story,
    private readonly entries: readonly Entry[],
  ) {}

  act(entry: Extract<Entry, { type: "act" }>): void {
    this.#told.add(entry.id);
    if (entry.rule === "opening") this.#line(1, "The author opens the scene with it.");
    if (entry.rule === "chosen by a player") this.#line(1, "A player chose it.");
    if (entry.rule === "act: chance among near-ties")
      this.#line(1, "Chance chose it among what was wanted most.");
    if (entry.outburst) this.#broke(entry);
    const weigh = entry.because.map((id) => this.entries[id]).find((row) => row?.type === "weigh");
    if (weigh?.type === "weigh") this.#weighed(weigh.chosen, weigh.others);
    else this.causes(entry, 1);
  }

  causes(entry: Entry, depth: number): void {
    // What it had been before says nothing of why it changed.
    const changed = entry.because.filter((id) => !isSame(entry, this.entries[id]!));
    for (const cause of this.#roots(changed).slice(0, WIDTH)) this.#cause(cause, depth);
  }

  // What the causes come to: bookkeeping is looked through, and nothing is told twice.
  #roots(because: readonly EntryId[], far = 0): readonly Entry[] {
    const roots = because.flatMap((id) => {
      const entry = this.entries[id]!;
      const through = looksThrough(entry);
      if (through) return far < FAR ? this.#roots(entry.because, far + 1) : [];
      return worthTelling(entry) && (entry.type === "act" || !this.#told.has(id)) ? [entry] : [];
    });
    return [...new Set(roots)].sort((a, b) => rank(a) - rank(b) || b.id - a.id);
  }

  #cause(entry: Entry, depth: number): void {
    if (this.#told.has(entry.id) && entry.type !== "act") return;
    this.#told.add(entry.id);
    const why = RULES[entry.rule];
    const when = entry.type === "act" ? `, at beat ${entry.beat}` : "";
    this.#line(depth, `because ${describe(this.story, entry)}${when}${why === undefined ? "" : ` (${why})`}`);
    if (entry.type !== "act" && entry.type !== "given" && depth < DEPTH) this.causes(entry, depth + 1);
  }

  #weighed(chosen: Weighed, others: readonly Weighed[]): void {
    this.#line(1, "For it spoke:");
    for (const reason of strongest(chosen.reasons, 1).slice(0, REASONS_FOR)) this.#reason(chosen, reason, 2);
    const against = strongest(chosen.reasons, -1).slice(0, REASONS_AGAINST);
    if (against.length > 0) this.#line(1, "Against it:");
    for (const reason of against) this.#line(2, this.#said(chosen, reason));
    if (others.length > 0) this.#line(1, "Why not:");
    for (const other of others.slice(0, 3)) this.#other(chosen, other);
  }

  #reason(option: Weighed, reason: Reason, depth: number): void {
    this.#line(depth, this.#said(option, reason));
    this.#written(reason, depth + 1);
    for (const cause of this.#roots(reason.because).slice(0, WIDTH)) {
      const same = cause.type === "feel" && reason.rule === `feeling: ${cause.kind}`;
      if (same) this.#felt(cause, depth + 1);
      else this.#cause(cause, depth + 1);
    }
  }

  // The one sentence that a reason rests on for the most part.
  #written({ because }: Reason, depth: number): void {
    const [first] = factsBehind(this.story, { entries: this.entries }, because);
    const given = this.entries.find((entry) => entry.type === "given" && entry.fact === first?.fact);
    if (first !== undefined && first.share >= MOSTLY && given !== undefined) this.#cause(given, depth);
  }

  // The reason has named the feeling already; what it came from is told.
  #felt(entry: Entry, depth: number): void {
    this.#told.add(entry.id);
    this.causes(entry, depth);
  }

  #other(chosen: Weighed, other: Weighed): void {
    const near = chosen.urge - other.urge;
    const how =
      near <= 30
        ? "as good as even"
        : near <= 120
          ? "nearly as strong"
          : near <= 400
            ? "weaker"
            : "much weaker";
    this.#line(
      2,
      `${this.#name(other.by)} could have ${infinitive(deed(this.story, other.act, other.to, other.about))} (${how})`,
    );
    const [best] = strongest(other.reasons, 1);
    const against = strongest(other.reasons, -1).slice(0, 2);
    if (best !== undefined) this.#line(3, `for it: ${this.#said(other, best)}`);
    for (const reason of against) this.#line(3, `against it: ${this.#said(other, reason)}`);
    if (against.length === 0)
      this.#line(
        3,
        other.by === chosen.by ? "nothing against it, only less for it" : "the other had the stronger urge",
      );
  }

  // What the control broke over, and when.
  #broke({ by, id }: Extract<Entry, { type: "act" }>): void {
    const broke = this.entries
      .slice(0, id)
      .reverse()
      .find((row) => row.type === "regulate" && row.who === by && !row.held);
    if (broke !== undefined) this.#cause(broke, 1);
  }

  #said({ by, to }: Weighed, { rule, amount }: Reason): string {
    const other = to === null ? "the others" : this.#name(to);
    const either = EITHER[rule]?.[amount > 0 ? 0 : 1];
    const text = (either ?? REASONS[rule] ?? ruled(rule))
      .replaceAll("{who}", this.#name(by))
      .replaceAll("{to}", other);
    return `${text} (${weight(amount)})`;
  }

  #line(depth: number, text: string): void {
    this.lines.push(`${"  ".repeat(depth)}${text}`);
  }

  #name(who: Who): string {
    return this.story.people[who]!.name;
  }
}

// Reasons of one rule are one reason.
function strongest(reasons: readonly Reason[], sign: 1 | -1): readonly Reason[] {
  const merged = new Map<string, Reason>();
  for (const { rule, amount, because } of reasons) {
    const so = merged.get(rule);
    const ids = [...new Set([...(so?.because ?? []), ...because])];
    merged.set(rule, { rule, amount: (so?.amount ?? 0) + amount, because: ids });
  }
  return [...merged.values()]
    .filter(({ amount }) => amount * sign > 0)
    .sort((a, b) => (b.amount - a.amount) * sign);
}

// "feeling: anger", "need: esteem", "due: answer" say what they are.
function ruled(rule: string): string {
  const [kind = "", what = ""] = rule.split(": ");
  if (kind === "feeling") return `{who} feels ${what}`;
  if (kind === "need") return `{who} is in need of ${what}`;
  const due = Object.entries(OWED).find(([name]) => name === what)?.[1] ?? what;
  if (kind === "due") return `{who} owes {to} ${due}`;
  return kind === "unanswered" ? `{to} still owes {who} ${due}` : rule;
}

function weight(amount: number): string {
  const size = Math.abs(amount);
  return size >= 300 ? "above all" : size >= 150 ? "strongly" : size >= 60 ? "somewhat" : "a little";
}

/** How far bookkeeping is looked through. */
const FAR = 4;

function sentence(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}${/[.!?”]$/.test(text) ? "" : "."}`;
}

// "accused Ben": what could have been done stands in the participle, and most pasts are their own.
function infinitive(past: string): string {
  const [verb = "", ...rest] = past.split(" ");
  return [participle(verb), ...rest].join(" ");
}

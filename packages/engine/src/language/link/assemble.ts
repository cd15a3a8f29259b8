import { RELATION, type RelationQuantity } from "../../story/words.js";
import type { Memory, Person, Relation, Sentiment, Story, StoryEvent } from "../../story/story.js";
import { person as disposed } from "../vocabulary/nature.js";
import type { Context } from "./context.js";
import { memoryOf, relationOf, type Draft, type MemoryDraft } from "./draft.js";
import type { World } from "./link.js";

/** A story from everything that was read; null when there is no scene to perform. */
export function assemble(name: string, context: Context, world: World): Story | null {
  const events = context.events.map((row, index) => row ?? unread(context, index));
  events.forEach((row, event) => remembered(context, row, event));
  if (
    world.scenes.length === 0 ||
    world.scenes.some(({ cast, opening }) => cast.length === 0 || opening.length === 0)
  )
    return null;
  return {
    firelight: 1,
    name,
    title: world.title ?? titled(name),
    people: context.people.map((draft) => person(context, draft)),
    places: world.places,
    things: world.things,
    events,
    powers: world.powers,
    marks: world.marks,
    identities: context.identities,
    propositions: context.propositions,
    topics: context.names.topics(),
    acts: world.acts,
    scenes: world.scenes,
    patterns: context.patterns,
    endings: world.endings,
    expectations: world.expectations,
    lines: world.lines,
    tells: world.tells,
    motifs: world.motifs,
    facts: context.facts,
  };
}

// "supper" is "The Hut"
function titled(name: string): string {
  return name.replace(
    /(^|-)([a-z])/g,
    (_, gap: string, letter: string) => `${gap === "" ? "" : " "}${letter.toUpperCase()}`,
  );
}

// An event that could not be read still holds its place, so that the rest can be checked.
function unread({ names }: Context, index: number): StoryEvent {
  return {
    name: names.nameOf("event", index),
    ago: 0,
    by: null,
    act: 0,
    to: null,
    about: null,
    part: null,
    thing: null,
    orderedBy: null,
    witnesses: [],
    place: null,
    fact: 0,
  };
}

// Whoever was there remembers it.
function remembered(context: Context, { by, to, orderedBy, witnesses }: StoryEvent, event: number): void {
  for (const who of new Set([by, to, orderedBy, ...witnesses])) {
    if (who !== null && who < context.people.length) memoryOf(context.people[who]!, event);
  }
}

/** What nobody did and one only suffered, and wants to know the truth about, one is not sure of unless one is said to be; log-odds. */
const UNTOLD = -0.5;

function held(
  { wants, who }: Draft,
  event: number,
  { logOdds, credited }: MemoryDraft,
  row: StoryEvent | null,
): number {
  const suffered = row !== null && row.by === null && row.to === who && !row.witnesses.includes(who);
  const asks = wants.some(({ goal, utility }) => goal.type === "know" && goal.event === event && utility > 0);
  return suffered && asks && credited === null ? UNTOLD : logOdds;
}

function person(context: Context, draft: Draft): Person {
  const { feelings, ...disposition } = disposed(draft.described);
  const lasting = feelings
    .filter(({ kind }) => !draft.sentiments.some((row) => row.kind === kind && row.toward === null))
    .map((felt): Sentiment => ({ ...felt, toward: null, about: null }));
  return {
    name: draft.name,
    pronouns: draft.pronouns,
    adult: draft.adult,
    kin: [...draft.kin].sort((a, b) => a - b),
    ...disposition,
    wants: draft.wants,
    standards: draft.standards,
    beliefs: draft.beliefs,
    relations: relations(context, draft),
    sentiments: [...draft.sentiments, ...lasting],
    memories: [...draft.memories].map(([event, memory]): Memory => {
      const { charges, cues, fact } = memory;
      return {
        event,
        logOdds: held(draft, event, memory, context.events[event] ?? null),
        charges,
        cues,
        fact,
      };
    }),
    prospects: draft.prospects,
    identity: draft.identity,
    adjectives: draft.adjectives,
    channels: draft.channels,
    hidden: [...draft.hidden],
  };
}

/** What a bond of blood is where nothing else is written, and how kin like each other. */
const KIN_BOND = 0.5;
const KIN_LIKE = 0.2;

/** How close two are who love each other, or are kin and like each other, where nothing else is written. */
const RETURNED = 0.3;
/** So much liking, and so much of a bond, is love at its least: "loves, a little". Liking alone binds nobody. */
const LOVES = { like: 0.4, bond: 0.35 };

function loves(draft: Draft, to: number): boolean {
  const { like = 0, bond = draft.kin.has(to) ? KIN_BOND : 0 } = draft.relations.get(to)?.quantities ?? {};
  return like >= LOVES.like && bond >= LOVES.bond;
}

/**
 * What taking somebody for a kind of person says of liking and trust where nothing else is written: the measured evaluation of
 * the identity, as a share of its scale (4.3), by these factors.
 */
const LIKE_OF_IDENTITY = 0.5;
const TRUST_OF_IDENTITY = 0.6;

function relations(context: Context, draft: Draft): Relation[] {
  for (const to of draft.kin) {
    const { quantities } = relationOf(draft, to);
    quantities.bond ??= KIN_BOND;
    quantities.like ??= KIN_LIKE;
  }
  for (const [to, { quantities, facts }] of draft.relations) {
    if (quantities.closeness !== undefined || !loves(draft, to) || !loves(context.people[to]!, draft.who))
      continue;
    quantities.closeness = RETURNED;
    if (facts.like !== undefined) facts.closeness ??= facts.like;
  }
  return [...draft.relations].map(([to, { quantities, facts, identities }]) => {
    const seen: Partial<Record<RelationQuantity, number>> = { ...quantities };
    const from: Partial<Record<RelationQuantity | "identity", number>> = { ...facts };
    if (identities.length > 0) {
      const evaluation =
        identities.reduce((sum, identity) => sum + context.identities[identity]!.epa[0], 0) /
        identities.length /
        4.3;
      if (seen.like === undefined) Object.assign(seen, { like: evaluation * LIKE_OF_IDENTITY });
      if (seen.trust === undefined) Object.assign(seen, { trust: evaluation * TRUST_OF_IDENTITY });
      for (const quantity of RELATION)
        if (seen[quantity] !== undefined && from[quantity] === undefined && facts.identity !== undefined)
          from[quantity] = facts.identity;
    }
    return { to, quantities: seen, identities, facts: from };
  });
}

import { ACTS } from "../../story/library/index.js";
import type { Story } from "../../story/story.js";
import { mix, ofText } from "./digest.js";
import { TABLES, visit, type Table } from "./references.js";
import { Sum, WIDE, type Colours } from "./sum.js";

/** Rounds of colouring; a chain of so many references is seen through. */
const ROUNDS = 4;

/** Rows are coloured by what they hold, then again by the colours of what they refer to and are used by, until all that differ are told apart. */
export function coloured(story: Story): Colours {
  const seen: Seen = {
    uses: TABLES.flatMap((table) => usesOf(story, table)),
    staged: onStage(story),
    sum: new Sum(),
  };
  let colours = blank(story);
  for (let round = 0; round < ROUNDS; round += 1) colours = again(story, colours, seen);
  return colours;
}

/** One row refers to another, as what its field says. */
interface Use {
  readonly by: Table;
  readonly row: number;
  readonly to: Table;
  readonly index: number;
  readonly as: number;
}

/** What is noted of rows from outside the tables, to be added to their colours. */
type Noted = Readonly<Record<Table, Map<number, number>>>;

interface Seen {
  readonly uses: readonly Use[];
  readonly staged: Noted;
  readonly sum: Sum;
}

function again(story: Story, colours: Colours, { uses, staged, sum }: Seen): Colours {
  const used = notes();
  for (const { by, row, to, index, as } of uses) note(used, to, index, mix(as, colours[by][row]!));
  for (const { when } of story.endings) {
    const as = mix(ofText("ending"), sum.of(when, colours));
    visit(when, (to, index) => note(used, to, index, as));
  }
  return each((table) =>
    story[table].map((row, index) => {
      if (fixed(table, index)) return mix(ofText("fixed"), index);
      const outside = (used[table].get(index) ?? 0) + (staged[table].get(index) ?? 0);
      return mix(mix(ofText(table), sum.of(row, colours)), outside);
    }),
  );
}

/** Whether a row keeps its place: the library's acts do, and what authors wrote is only looked up. */
export function fixed(table: Table, index: number): boolean {
  return table === "facts" || (table === "acts" && index < ACTS.length);
}

function each<Of>(of: (table: Table) => Of): Record<Table, Of> {
  return {
    people: of("people"),
    places: of("places"),
    things: of("things"),
    events: of("events"),
    powers: of("powers"),
    marks: of("marks"),
    identities: of("identities"),
    propositions: of("propositions"),
    topics: of("topics"),
    acts: of("acts"),
    patterns: of("patterns"),
    lines: of("lines"),
    facts: of("facts"),
  };
}

function blank(story: Story): Colours {
  return each((table) => story[table].map((_, index) => (fixed(table, index) ? index : 0)));
}

function notes(): Record<Table, Map<number, number>> {
  return each(() => new Map<number, number>());
}

// A sum, so that it does not matter in which order things are noted.
function note(noted: Noted, table: Table, index: number, how: number): void {
  noted[table].set(index, ((noted[table].get(index) ?? 0) + how) % WIDE);
}

// Lines choose no act, so they tell nothing of those who say them.
function usesOf(story: Story, table: Table): Use[] {
  if (table === "lines" || table === "facts") return [];
  return story[table].flatMap((value, row) => {
    if (fixed(table, row)) return [];
    const found: Use[] = [];
    visit(value, (to, index, field) => found.push({ by: table, row, to, index, as: ofText(field) }));
    return found;
  });
}

// How the scenes, where people act and stand, see each row.
function onStage(story: Story): Noted {
  const staged = notes();
  story.scenes.forEach((scene, at) => {
    for (const { who, posture, enters } of scene.cast)
      note(staged, "people", who, ofText(`${at} ${posture} ${enters?.type ?? ""}`));
    scene.opening.forEach((row, i) => {
      note(staged, "people", row.by, ofText(`${at} opens ${i}`));
      if (row.to !== null) note(staged, "people", row.to, ofText(`${at} opened ${i}`));
    });
    note(staged, "places", scene.place, ofText(`scene ${at}`));
  });
  return staged;
}

import { ACTS } from "../../story/library/index.js";
import type { Story } from "../../story/story.js";
import { mix, ofText, plus } from "./digest.js";
import { made, recipeOf, Words, type Colours, type Recipe } from "./recipe.js";
import { TABLES, type Table } from "./references.js";

/** Tables that only serve what is said and asked. */
const TOLD: readonly Table[] = ["lines", "patterns"];

/** Rounds of colouring at most; a chain of so many references is seen through. */
const ROUNDS = 8;

/** What came of colouring: the colours, and the number of any other value with them. */
export interface Coloured {
  readonly colours: Colours;
  readonly number: (value: unknown) => number;
}

/** Rows are coloured by what they hold, then again by the colours of what they refer to and are used by, until no more are told apart. */
export function coloured(story: Story): Coloured {
  const words = new Words();
  const seen = look(story, words);
  let colours = blank(story);
  for (let [round, before, now] = [0, -1, 0]; round < ROUNDS && now !== before; round += 1) {
    colours = again(story, colours, seen);
    [before, now] = [now, kinds(colours)];
  }
  return {
    colours,
    number: (value) =>
      made(
        recipeOf(value, words, () => undefined),
        colours,
      ),
  };
}

/** Whether a row keeps its place: the library's acts do, and what authors wrote is only looked up. */
export function fixed(table: Table, index: number): boolean {
  return table === "facts" || (table === "acts" && index < ACTS.length);
}

/** One row refers to another, as what its field says. */
interface Use {
  readonly by: Table;
  readonly row: number;
  readonly to: Table;
  readonly index: number;
  readonly as: number;
}

/** A story as it is looked at in every round. */
interface Seen {
  readonly rows: Readonly<Record<Table, readonly (Recipe | null)[]>>;
  readonly uses: readonly Use[];
  readonly staged: Noted;
  readonly endings: readonly {
    readonly recipe: Recipe;
    readonly refers: readonly Pick<Use, "to" | "index">[];
  }[];
}

/** What is noted of rows from outside the tables, to be added to their colours. */
type Noted = Readonly<Record<Table, Map<number, number>>>;

// Lines choose no act, and neither does what is asked for them: they tell nothing of those whom they name.
function look(story: Story, words: Words): Seen {
  const uses: Use[] = [];
  const rows = each((table) =>
    story[table].map((value: unknown, row) =>
      fixed(table, row)
        ? null
        : recipeOf(value, words, (to, index, field) => {
            if (!TOLD.includes(table)) uses.push({ by: table, row, to, index, as: words.of(field) });
          }),
    ),
  );
  const endings = story.endings.map(({ when }) => {
    const refers: Pick<Use, "to" | "index">[] = [];
    return { recipe: recipeOf(when, words, (to, index) => refers.push({ to, index })), refers };
  });
  return { rows, uses, staged: onStage(story), endings };
}

function again(story: Story, colours: Colours, { rows, uses, staged, endings }: Seen): Colours {
  const used = notes();
  for (const { by, row, to, index, as } of uses) note(used, to, index, mix(as, colours[by][row]!));
  for (const { recipe, refers } of endings) {
    const as = mix(ENDING, made(recipe, colours));
    for (const { to, index } of refers) note(used, to, index, as);
  }
  return each((table) =>
    rows[table].map((recipe, index) => {
      if (recipe === null) return index;
      const outside = (used[table].get(index) ?? 0) + (staged[table].get(index) ?? 0);
      return mix(mix(colours[table][index]!, made(recipe, colours)), outside);
    }),
  );
}

const ENDING = ofText("ending");

// How many rows are told apart, beside those that only serve the telling: the number of rounds must not hang on them.
function kinds(colours: Colours): number {
  return TABLES.reduce((sum, table) => sum + (TOLD.includes(table) ? 0 : new Set(colours[table]).size), 0);
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
  noted[table].set(index, plus(noted[table].get(index) ?? 0, how));
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

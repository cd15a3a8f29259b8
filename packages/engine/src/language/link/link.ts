import type { Act } from "../../story/act.js";
import type {
  Ending,
  Expectation,
  Line,
  Mark,
  Motif,
  Place,
  Power,
  Scene,
  Story,
  Tell,
  Thing,
} from "../../story/story.js";
import type { Faults } from "../text/fault.js";
import { nearest } from "../text/nearest.js";
import { placeOf, type Node, type Place as SourcePlace } from "../text/node.js";
import { assemble } from "./assemble.js";
import { blocksOf, type Blocks } from "./blocks.js";
import { Context } from "./context.js";
import { declarePeople } from "./people.js";
import { bar } from "./bar.js";
import { borne, markEvent } from "./person/showing.js";
import { state } from "./person/statements.js";
import { line, motif, tell } from "./play/lines.js";
import { nameConditions } from "./play/named.js";
import { stage } from "./play/scene.js";
import { ownActs } from "./world/act.js";
import { event, eventHeading } from "./world/event.js";
import { identities } from "./world/identity.js";
import { place, SOMEWHERE, thing } from "./world/place.js";
import { power } from "./world/power.js";

/** What the blocks of a story say, beside its people. */
export interface World {
  readonly title: string | null;
  readonly acts: readonly Act[];
  readonly places: readonly Place[];
  readonly things: readonly Thing[];
  readonly powers: readonly Power[];
  readonly marks: readonly Mark[];
  readonly scenes: readonly Scene[];
  readonly endings: readonly Ending[];
  readonly expectations: readonly Expectation[];
  readonly lines: readonly Line[];
  readonly tells: readonly Tell[];
  readonly motifs: readonly Motif[];
}

/** From trees to a story: every name resolved, every sentence read, every fault found. Null when there is nothing to perform. */
export function link(name: string, nodes: readonly Node[], faults: Faults): Story | null {
  const context = new Context(faults);
  const blocks = blocksOf(nodes, faults);
  const declared = declareAll(context, blocks);
  const acts = ownActs(context, blocks.act);
  identities(context, blocks.identity);
  const things = declared.things.map((node, index) => thing(context, node, index));
  const powers = declared.powers.map((node, index) => power(context, node, index));
  const marks = declareMarks(context);
  context.events.push(...declared.events.map((node) => event(context, node)));
  const marked = marks.map(({ from, draft, node, ...mark }) => ({
    ...mark,
    event: markEvent(context, context.people[draft]!, from, node),
  }));
  nameConditions(context, blocks.named);
  for (const draft of context.people)
    for (const statement of draft.statements) state(context, draft, statement);
  const staged = blocks.scene.map((node, index) => stage(context, node, index, declared.places.length));
  if (staged.length === 0)
    faults.add("scene-missing", nodes[0] === undefined ? START : placeOf(nodes[0]), []);
  knowEndings(
    context,
    staged.flatMap(({ endings }) => endings.map((ending) => ending.name)),
  );
  const places = declared.places.map((node) => place(context, node));
  const scenes = staged.map(({ scene }) => scene);
  const world: World = {
    title: blocks.title,
    acts,
    places: scenes.some((scene) => scene.place === places.length) ? [...places, SOMEWHERE] : places,
    things,
    powers,
    marks: marked,
    scenes,
    endings: staged.flatMap(({ endings }) => endings),
    expectations: staged.flatMap(({ expectations }) => expectations),
    lines: under(blocks.lines).flatMap((node) => line(context, node) ?? []),
    tells: under(blocks.tells).flatMap((node) => tell(context, node) ?? []),
    motifs: blocks.motif.flatMap((node) => motif(context, node) ?? []),
  };
  bar(context, world);
  return assemble(name, context, world);
}

// What expectations ask for must be an ending of some scene.
function knowEndings(context: Context, names: readonly string[]): void {
  for (const { name, node } of context.endings)
    if (!names.includes(name))
      context.faults.add("ending-unknown", placeOf(node, name), [name], nearest(name, names));
}

/** Where a story with nothing in it begins. */
const START: SourcePlace = { file: "", line: 1, column: 1, length: 0 };

// Headings under "lines" and "tells".
function under(roots: readonly Node[]): Node[] {
  return roots.flatMap(({ children }) => children);
}

interface Declared {
  readonly places: readonly Node[];
  readonly things: readonly Node[];
  readonly powers: readonly Node[];
  readonly events: readonly Node[];
}

// One that is declared a second time is left out, so that names and rows keep the same places.
function declareAll(context: Context, blocks: Blocks): Declared {
  declarePeople(context, blocks.person);
  const declared = (kind: "place" | "thing" | "power" | "event", nameOf: (node: Node) => string): Node[] =>
    blocks[kind].filter((node) => {
      const name = nameOf(node);
      if (name === "") context.unread(node, node.text);
      return name !== "" && context.names.declare(kind, name, placeOf(node, name)) >= 0;
    });
  return {
    places: declared("place", heading),
    things: declared("thing", heading),
    powers: declared("power", heading),
    events: declared("event", ({ text }) => eventHeading(text).name),
  };
}

// "the mask" of "thing the mask: Ben's"
function heading({ text }: Node): string {
  return text
    .replace(/^\S+ ?/, "")
    .split(":")[0]!
    .trim();
}

interface MarkDraft extends Omit<Mark, "event"> {
  readonly from: string | null;
  readonly draft: number;
  readonly node: Node;
}

function declareMarks(context: Context): MarkDraft[] {
  return context.people.flatMap((draft) =>
    draft.statements.flatMap(({ text, node }): MarkDraft[] => {
      const found = /^bears (.+)$/.exec(text);
      const mark = found === null ? null : borne(found[1]!);
      if (mark === null) return [];
      const taken = context.names.any(mark.name) !== null;
      const name = taken ? `${draft.name}'s ${mark.name.replace(/^the /, "")}` : mark.name;
      const index = context.names.declare("mark", name, placeOf(node));
      if (index < 0) return [];
      context.own({ kind: "mark", index }, draft.who);
      return [
        {
          name,
          on: draft.who,
          part: mark.part,
          visible: true,
          fact: context.fact(node, `${draft.name} ${text}`),
          from: mark.from,
          draft: draft.who,
          node,
        },
      ];
    }),
  );
}

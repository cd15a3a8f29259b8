import type { Act } from "../../story/act.js";
import { ACTS } from "../../story/library/index.js";
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
import { placeOf, type Node } from "../text/tree.js";
import { assemble } from "./assemble.js";
import { Acts } from "./acts.js";
import { blocksOf, type Blocks } from "./blocks.js";
import { Context } from "./context.js";
import { declarePeople } from "./people.js";
import { borne, markEvent } from "./person/showing.js";
import { state } from "./person/statements.js";
import { condition } from "./play/condition.js";
import { line, motif, tell } from "./play/lines.js";
import { nameConditions } from "./play/named.js";
import { stage } from "./play/scene.js";
import { event, eventHeading } from "./world/event.js";
import { identity, ownAct } from "./world/own.js";
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
  const context = new Context(faults, ACTS);
  const blocks = blocksOf(nodes, faults);
  const acts = declareAll(context, blocks);
  blocks.identity.forEach((node) => identity(context, node));
  const things = blocks.thing.map((node, index) => thing(context, node, index));
  const powers = blocks.power.map((node, index) => power(context, node, index));
  const marks = declareMarks(context);
  context.events.push(...blocks.event.map((node) => event(context, node)));
  const marked = marks.map(({ from, draft, node, ...mark }) => ({
    ...mark,
    event: markEvent(context, context.people[draft]!, from, node),
  }));
  nameConditions(context, blocks.named);
  for (const draft of context.people)
    for (const statement of draft.statements) state(context, draft, statement);
  const staged = blocks.scene.map((node, index) => stage(context, node, index));
  if (blocks.scene.length === 0 && nodes.length > 0) faults.add("scene-missing", placeOf(nodes[0]!), []);
  return assemble(name, context, {
    title: blocks.title,
    acts,
    places: blocks.place.length === 0 ? [SOMEWHERE] : blocks.place.map(place),
    things,
    powers,
    marks: marked,
    scenes: staged.map(({ scene }) => scene),
    endings: staged.flatMap(({ endings }) => endings),
    expectations: staged.flatMap(({ expectations }) => expectations),
    lines: under(blocks.lines).flatMap((node) => line(context, node) ?? []),
    tells: under(blocks.tells).flatMap((node) => tell(context, node) ?? []),
    motifs: blocks.motif.flatMap((node) => motif(context, node) ?? []),
  });

  // Headings under "lines" and "tells"; what is still to do is said.
  function under(roots: readonly Node[]): Node[] {
    const all = roots.flatMap(({ children }) => children).filter(({ text }) => text !== "");
    for (const node of all) if (/^TODO\b/.test(node.text)) faults.add("todo", placeOf(node), [node.text]);
    return all.filter(({ text }) => !/^TODO\b/.test(text));
  }
}

function declareAll(context: Context, blocks: Blocks): readonly Act[] {
  declarePeople(context, blocks.person);
  const names = { place: blocks.place, thing: blocks.thing, power: blocks.power } as const;
  for (const kind of ["place", "thing", "power"] as const) {
    for (const node of names[kind]) context.names.declare(kind, heading(node), placeOf(node));
  }
  for (const node of blocks.event)
    context.names.declare("event", eventHeading(node.text).name, placeOf(node));
  const own = blocks.act.flatMap((node) => ownAct(context, node) ?? []);
  const all = [...ACTS, ...own];
  context.acts = new Acts(all);
  return all;
}

// "the mask" of "thing the mask: Kylo's"
function heading({ text }: Node): string {
  return text
    .replace(/^\S+ ?/, "")
    .split(/: ?/)[0]!
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

export { condition };

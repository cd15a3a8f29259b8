import type { Act } from "../../../story/act.js";
import { nearest } from "../../text/nearest.js";
import { placeOf, type Node } from "../../text/node.js";
import { own } from "../../vocabulary/own.js";
import { Acts } from "../acts.js";
import type { Context } from "../context.js";

/** "act pours tea for, like comfort, but quieter": the library and a story's own acts, each with what it is like. */
export function ownActs(context: Context, nodes: readonly Node[]): readonly Act[] {
  let waiting = nodes;
  for (let left = -1; waiting.length > 0 && waiting.length !== left;) {
    left = waiting.length;
    waiting = waiting.filter((node) => !added(context, node, false));
  }
  for (const node of waiting) added(context, node, true);
  return context.acts.rows;
}

// One that is like another of the author's own waits for it; in the end what is still unknown is said.
function added(context: Context, node: Node, last: boolean): boolean {
  const match = /^act (.+?),? like (.+?)(?:, but (.+))?$/.exec(node.text);
  if (match === null) {
    context.unread(node, node.text);
    return true;
  }
  const [, written, model, but = ""] = match;
  const [row] = context.acts.named(model!);
  if (row === undefined) {
    const near = nearest(model!.split(" ")[0]!, context.acts.verbs("base"));
    if (last) context.faults.add("act-unknown", placeOf(node, model!), [model!], near);
    return false;
  }
  const name = base(written!).replaceAll(" ", "_");
  if (context.acts.rows.some((other) => other.name === name))
    context.faults.add("duplicate-name", placeOf(node, written!), [written!]);
  else {
    const act = mannered(context, context.acts.rows[row]!, but, node);
    const rows = [...context.acts.rows, { ...act, name, forms: forms(written!) }];
    context.acts = new Acts(rows, context.acts);
  }
  return true;
}

function mannered(context: Context, model: Act, but: string, node: Node): Act {
  const manners = but.split(/,(?: and)? | and /).filter((word) => word !== "");
  return manners.reduce<Act>((so, word) => {
    const manner = own(MANNERS, word);
    if (manner !== undefined) return { ...so, ...manner(so) };
    context.faults.add("adjective-unknown", placeOf(node, word), [word], nearest(word, Object.keys(MANNERS)));
    return so;
  }, model);
}

/** What an author's own act may be beside its model. */
const MANNERS: Readonly<Record<string, (act: Act) => Partial<Act>>> = {
  gentler: (act) => ({
    epa: [act.epa[0] + 0.6, act.epa[1] - 0.3, act.epa[2] - 0.7],
    press: act.press * 0.6,
    loud: act.loud * 0.7,
  }),
  harsher: (act) => ({
    epa: [act.epa[0] - 0.8, act.epa[1] + 0.3, act.epa[2] + 0.5],
    press: Math.min(1, act.press * 1.4),
    loud: Math.min(1, act.loud + 0.15),
  }),
  louder: (act) => ({ loud: Math.min(1, act.loud + 0.3), epa: [act.epa[0], act.epa[1], act.epa[2] + 0.7] }),
  quieter: (act) => ({ loud: act.loud * 0.5, epa: [act.epa[0], act.epa[1], act.epa[2] - 0.7] }),
  "more intimate": (act) => ({ intimacy: Math.min(1, act.intimacy + 0.15) }),
  "less intimate": (act) => ({ intimacy: Math.max(0, act.intimacy - 0.15) }),
  "more open": (act) => ({ discloses: Math.min(1, act.discloses + 0.25) }),
  "more guarded": (act) => ({ discloses: Math.max(0, act.discloses - 0.25) }),
};

// "hold the stone" or "holds the stone"
function base(written: string): string {
  const [verb = "", ...rest] = written.split(" ");
  const plain = /(?:sh|ch|ss|x|o)es$/.test(verb)
    ? verb.slice(0, -2)
    : verb.endsWith("ies")
      ? `${verb.slice(0, -3)}y`
      : verb.replace(/(?<!s)s$/, "");
  return [plain, ...rest].join(" ");
}

/** Verbs that an author may well use and that are not regular. */
const IRREGULAR: Readonly<Record<string, string>> = {
  hold: "held",
  give: "gave",
  take: "took",
  sing: "sang",
  bring: "brought",
  put: "put",
  set: "set",
  throw: "threw",
  tell: "told",
  write: "wrote",
  read: "read",
  cut: "cut",
  make: "made",
  feed: "fed",
  break: "broke",
  draw: "drew",
  light: "lit",
  lay: "laid",
  shut: "shut",
  hang: "hung",
  send: "sent",
  show: "showed",
  lend: "lent",
  leave: "left",
  fall: "fell",
  sit: "sat",
  stand: "stood",
  spit: "spat",
  hit: "hit",
};

function forms(written: string): Act["forms"] {
  const [verb = "", ...rest] = base(written).split(" ");
  const tail = rest.length === 0 ? "" : ` ${rest.join(" ")}`;
  const third = /(?:sh|ch|ss|x|o)$/.test(verb)
    ? `${verb}es`
    : /[^aeiou]y$/.test(verb)
      ? `${verb.slice(0, -1)}ies`
      : `${verb}s`;
  const past =
    own(IRREGULAR, verb) ??
    (verb.endsWith("e")
      ? `${verb}d`
      : /[^aeiou]y$/.test(verb)
        ? `${verb.slice(0, -1)}ied`
        : `${doubled(verb)}ed`);
  const gerund =
    verb.endsWith("e") && !verb.endsWith("ee") ? `${verb.slice(0, -1)}ing` : `${doubled(verb)}ing`;
  return [`${third}${tail}`, `${past}${tail}`, `${gerund}${tail}`];
}

// "pat" is "patted"; longer verbs are left as they are.
function doubled(verb: string): string {
  return /^[^aeiou]*[aeiou][bdgklmnprt]$/.test(verb) ? `${verb}${verb[verb.length - 1]!}` : verb;
}

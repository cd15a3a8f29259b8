import type { Act } from "../../../story/act.js";
import { nearest } from "../../text/fault.js";
import { placeOf, type Node } from "../../text/tree.js";
import type { Context } from "../context.js";
import { graded } from "../degree.js";

/** What one word says of a kind of person, in evaluation, potency and activity at plain degree. */
const QUALITIES: Readonly<Record<string, readonly [number, number, number]>> = {
  good: [2, 0, 0],
  kind: [2, 0, -0.5],
  bad: [-2, 0, 0],
  cruel: [-2.5, 0.5, 0.5],
  strong: [0, 2, 0],
  powerful: [0, 2.5, 0],
  weak: [0, -2, 0],
  powerless: [0, -2.5, 0],
  lively: [0, 0, 2],
  quick: [0, 0, 1.5],
  slow: [0, 0, -1.5],
  quiet: [0, 0, -2],
};

/** "identity scavenger like a beggar, but strong" or "identity scavenger: bad, weak, quick" */
export function identity(context: Context, node: Node): void {
  const text = node.text.replace(/^identity /, "");
  const like = /^(.+?) like (?:an? )?(.+?)(?:, but (.+))?$/.exec(text);
  const [name = "", said = ""] = like === null ? text.split(/: ?/) : [like[1]!, like[3] ?? ""];
  const model = like === null ? null : context.demandIdentity(like[2]!, placeOf(node, like[2]!));
  const base = model === null ? ([0, 0, 0] as const) : context.identities[model]!.epa;
  const epa = said
    .split(/, | and /)
    .filter((word) => word !== "")
    .reduce<[number, number, number]>(
      (so, word) => {
        const grade = graded(word);
        const quality = QUALITIES[grade.text];
        if (quality === undefined)
          context.faults.add(
            "adjective-unknown",
            placeOf(node, grade.text),
            [grade.text],
            nearest(grade.text, Object.keys(QUALITIES)),
          );
        const moved = (i: 0 | 1 | 2): number => bounded(so[i] + (quality?.[i] ?? 0) * grade.degree);
        return [moved(0), moved(1), moved(2)];
      },
      [base[0], base[1], base[2]],
    );
  const key = name
    .trim()
    .toLowerCase()
    .replace(/^(an?|the) /, "")
    .replace(/[ -]/g, "_");
  context.identities.push({ name: key, epa });
}

/** The published scale ends here. */
const SCALE = 4.3;

function bounded(x: number): number {
  return Math.max(-SCALE, Math.min(SCALE, x));
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

/** "act pours tea for, like comfort, but quieter": an act of the author's own, with what it is like. */
export function ownAct(context: Context, node: Node): Act | null {
  const match = /^act (.+?),? like (.+?)(?:, but (.+))?$/.exec(node.text);
  if (match === null) {
    context.unread(node, node.text);
    return null;
  }
  const [model] = context.acts.named(match[2]!);
  if (model === undefined) {
    context.faults.add(
      "act-unknown",
      placeOf(node, match[2]!),
      [match[2]!],
      nearest(match[2]!, context.acts.verbs("base")),
    );
    return null;
  }
  const manners = (match[3] ?? "").split(/, | and /).filter((word) => word !== "");
  const act = manners.reduce<Act>((so, word) => {
    const manner = MANNERS[word];
    if (manner === undefined)
      context.faults.add(
        "adjective-unknown",
        placeOf(node, word),
        [word],
        nearest(word, Object.keys(MANNERS)),
      );
    return manner === undefined ? so : { ...so, ...manner(so) };
  }, context.acts.rows[model]!);
  return { ...act, name: nameOf(match[1]!), forms: forms(match[1]!) };
}

// "hold the stone" or "holds the stone"
function nameOf(written: string): string {
  return base(written).replaceAll(" ", "_");
}

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
    IRREGULAR[verb] ??
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

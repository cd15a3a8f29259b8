import type { Act } from "../story/act.js";
import { NEEDS, RELATED } from "../story/words.js";
import type { Appraisal } from "./appraise.js";
import type { Stirring } from "./feel.js";
import type { Percept } from "./perceive.js";
import type { Premise } from "./premise.js";
import type { State } from "./state.js";
import { told } from "./told.js";
import { advance } from "./want.js";

/** A touch that is only held out bears on its target this much. */
const PENDING = 0.25;

/** Nobody is blamed much for shrinking from a touch. */
const UNMEANT = { intent: 0.2, foreseen: 0.3 };

/** What one's own act is to oneself, beside what it is to the other. */
const OWN_SHARE = 0.25;

/** How much the mere evaluation of an act counts as praise or blame, beside a person's own standards. */
const MORAL_SHARE = 0.7;

/** The share of a held prospect's weight in what one step toward or away from it is worth. */
const PROSPECT_SHARE = 1;

/** A change of a want's believed likelihood. */
export interface Outlook {
  readonly want: number;
  readonly from: number;
  readonly to: number;
}

/** How an act matters to a witness: the feelings it stirs, and what it does to that person's prospects. */
export function bearings(
  premise: Premise,
  state: State,
  percept: Percept,
): { stirrings: Stirring[]; outlooks: Outlook[] } {
  const outlooks = outlook(premise, state, percept);
  const stirrings = ofNeeds(premise, state, percept);
  stirrings.push(...ofStandards(premise, state, percept));
  for (const change of outlooks) stirrings.push(...ofWant(premise, state, percept, change));
  stirrings.push(...ofThirdPerson(premise, state, percept));
  return { stirrings, outlooks };
}

const NOTHING: Appraisal = {
  congruence: 0,
  utility: 1,
  affected: "self",
  relation: 0,
  new: true,
  likelihood: 1,
  agent: "none",
  adherence: 0,
  attractiveness: 0,
};

function ofNeeds(premise: Premise, state: State, percept: Percept): Stirring[] {
  const { story } = premise;
  const { who, by, to } = percept;
  const act = story.acts[percept.act]!;
  if (who === by) return ofOwnAct(story.people[who]!.empathy, act, state, percept);
  if (who !== to) return [];
  const share = percept.pending ? PENDING : 1;
  const appraisal = {
    ...NOTHING,
    congruence: premise.worth[who]![percept.act]! * share,
    agent: "other" as const,
    adherence: MORAL_SHARE * percept.reading * share,
  };
  return told(
    act.consent === "refuses" ? { ...appraisal, ...UNMEANT } : appraisal,
    { who, agent: by, about: percept.about },
    { rule: "appraise: bearing on needs", slots: percept.slots },
  );
}

// One's own act is felt by its bearing on oneself, and regretted by its hurt to somebody one likes.
function ofOwnAct(empathy: number, act: Act, state: State, { who, to, about, pending }: Percept): Stirring[] {
  const own = told(
    { ...NOTHING, congruence: pending ? 0 : clamp(sum(act.self)) * OWN_SHARE },
    { who, agent: who, about },
    { rule: "appraise: own act", slots: [] },
  );
  if (to === null || to === who || pending) return own;
  const like = state.relation(who, to, RELATED.like) + state.relation(who, to, RELATED.closeness);
  const hurt = Math.min(0, clamp(sum(act.to)));
  const regret = {
    ...NOTHING,
    congruence: hurt,
    affected: "other" as const,
    relation: clamp(like),
    agent: "self" as const,
    adherence: hurt * empathy,
  };
  return like > 0 && hurt < 0
    ? [
        ...own,
        ...told(
          regret,
          { who, agent: to, about },
          { rule: "appraise: hurt to one I like", slots: [state.layout.relation(who, to, RELATED.like)] },
        ),
      ]
    : own;
}

function ofStandards({ story, layout }: Premise, state: State, percept: Percept): Stirring[] {
  const { who, by, to, act, about } = percept;
  const { standards } = story.people[who]!;
  if (percept.pending || standards.length === 0) return [];
  return standards.flatMap((standard, s) => {
    if (standard.on.type !== "act" || !standard.on.acts.includes(act)) return [];
    if (!applies(state, who, standard.toward, to)) return [];
    const appraisal = {
      ...NOTHING,
      utility: 0,
      agent: by === who ? ("self" as const) : ("other" as const),
      adherence: state.at(layout.standard(who, s)),
    };
    return told(
      appraisal,
      { who, agent: by, about },
      { rule: "appraise: a standard", slots: [layout.standard(who, s)] },
    );
  });
}

/** Whether a standard that is limited to a person or a kind of person is about this one. */
export function applies(
  state: State,
  who: number,
  toward: { type: "person"; who: number } | { type: "identity"; identity: number } | null,
  to: number | null,
): boolean {
  if (toward === null) return true;
  if (to === null) return false;
  return toward.type === "person"
    ? toward.who === to
    : state.count(state.layout.identity(who, to)) === toward.identity + 1;
}

function outlook(premise: Premise, state: State, percept: Percept): Outlook[] {
  const { who } = percept;
  const all: Outlook[] = [];
  const { wants } = premise.story.people[who]!;
  for (let want = 0; want < wants.length; want += 1) {
    const step = advance(premise, who, wants[want]!, percept) * (percept.pending ? PENDING : 1);
    if (step === 0) continue;
    const from = state.at(premise.layout.likelihood(who, want));
    all.push({ want, from, to: step > 0 ? from + (1 - from) * step : from * (1 + step) });
  }
  return all;
}

/** A prospect is given up below this likelihood, and taken as won above the other. */
const LOST = 0.08;

const WON = 0.92;

/** What a step nearer or farther is worth, beside its size. */
const NEARER = 1.2;

function ofWant(
  { story, layout }: Premise,
  state: State,
  { who, by, about }: Percept,
  { want, from, to }: Outlook,
): Stirring[] {
  const { utility } = story.people[who]!.wants[want]!;
  const before = Math.max(from, state.at(layout.peak(who, want)));
  const base = { ...NOTHING, utility: utility * PROSPECT_SHARE, congruence: 1 };
  const slots = [layout.likelihood(who, want)];
  if (to > WON && from <= WON)
    return told(
      { ...base, new: false, likelihood: 1, before },
      { who, agent: by, about },
      { rule: "appraise: a prospect comes true", slots },
    );
  if (to < LOST && from >= LOST)
    return told(
      { ...base, new: false, likelihood: 0, before },
      { who, agent: by, about },
      { rule: "appraise: a prospect fails", slots },
    );
  const step = to - from;
  const shift = told(
    { ...base, congruence: clamp(step * NEARER) },
    { who, agent: by, about },
    {
      rule: step > 0 ? "appraise: nearer to what is wanted" : "appraise: farther from what is wanted",
      slots,
    },
  );
  const hope = told(
    { ...base, likelihood: Math.min(0.99, to) * Math.abs(step) * 2 },
    { who, agent: by, about },
    { rule: "appraise: a prospect", slots },
  );
  return [...shift, ...hope];
}

// What is done to a third person is felt by how one likes that person.
function ofThirdPerson({ layout, worth }: Premise, state: State, percept: Percept): Stirring[] {
  const { who, by, to, about } = percept;
  if (to === null || to === who || by === who || percept.pending) return [];
  const like = state.relation(who, to, RELATED.like);
  const appraisal = {
    ...NOTHING,
    congruence: worth[to]![percept.act]!,
    affected: "other" as const,
    relation: like,
    agent: "other" as const,
    adherence: 0.5 * percept.reading,
  };
  return told(
    appraisal,
    { who, agent: by, about, affected: to },
    { rule: "appraise: done to another", slots: [layout.relation(who, to, RELATED.like)] },
  );
}

function sum(bearing: Readonly<Partial<Record<string, number>>>): number {
  return NEEDS.reduce((total, need) => total + (bearing[need] ?? 0), 0);
}

function clamp(x: number): number {
  return Math.max(-1, Math.min(1, x));
}

// What each faculty of a mind costs, asked alone, in this machine's microseconds, and as a multiple of a plain appraisal that
// is measured in the same run:  node bench/faculties.js
//
// The plain one is GAMYGDALA (Popescu, Broekens and van Someren 2014), written afresh from the equations of the paper:
// a belief about what happened, with its likelihood, agent and congruence with goals, gives internal and social emotions.
import { faculty } from "@firelight/engine";
import { Bench } from "tinybench";

const HAPPENING = {
  congruence: -0.7,
  utility: 0.9,
  affected: "self",
  relation: 0,
  new: true,
  likelihood: 1,
  agent: "other",
  adherence: -0.6,
  attractiveness: 0.2,
};
const ASKED = {
  appraise: () => faculty.appraise(HAPPENING),
  mood: () =>
    faculty.mood({
      nature: { neuroticism: 0.4, extraversion: 0.2 },
      feelings: { anger: 0.6, shame: 0.3 },
    }),
  recall: () =>
    faculty.recall({ ago: [60, 3600, 86400], cue: "gesture", pleasure: -0.4, charge: { distress: 0.7 } }),
  revise: () =>
    faculty.revise({ credence: 0.8, evidence: [{ source: "told", trust: 0.4, for: false, weight: 1 }] }),
  regulate: () => faculty.regulate({ feelings: { anger: 0.6, shame: 0.2 }, control: 0.6, arousal: 0.6 }),
  express: () => faculty.express({ feelings: { anger: 0.6, shame: 0.3 }, control: 0.5, arousal: 0.7 }),
  impression: () => faculty.impression({ actor: "enemy", act: "taunt", object: "enemy" }),
};

const bench = new Bench({ time: 600, warmupTime: 200 });
const plain = gamygdala();
bench.add("gamygdala", () => plain({ likelihood: 1, agent: "ben", congruences: { peace: -0.7 } }));
for (const [name, ask] of Object.entries(ASKED)) bench.add(name, ask);
await bench.run();

const times = Object.fromEntries(bench.tasks.map(({ name, result }) => [name, result.latency.mean * 1000]));
for (const [name, time] of Object.entries(times)) {
  const against =
    name === "gamygdala" ? "a plain appraisal, by its equations" : `${(time / times.gamygdala).toFixed(1)} x`;
  console.log(`${name.padEnd(14)}${time.toFixed(2).padStart(9)} µs   ${against}`);
}

/** Two people, a goal each, and what they think of each other; gives the appraisal of a belief. */
function gamygdala() {
  const goals = {
    peace: { utility: 0.9, likelihood: 0.5, owner: "ada" },
    pride: { utility: 0.6, likelihood: 0.5, owner: "ben" },
  };
  const likes = { ada: { ben: -0.2 }, ben: { ada: 0.3 } };
  return ({ likelihood, agent, congruences }) => {
    const felt = [];
    for (const [name, congruence] of Object.entries(congruences)) {
      const goal = goals[name];
      const before = goal.likelihood;
      // How likely the goal is now: a congruent belief makes it likelier, an incongruent one less likely.
      const after = (congruence * likelihood + 1) / 2;
      const delta = after - before;
      // The trial goes on: the goal is put back, so that each round appraises the same.
      const desirability = delta * goal.utility;
      for (const who of Object.keys(likes))
        felt.push(...emotions({ who, goal, before, after, delta, desirability, agent }));
    }
    return felt;
  };

  function emotions({ who, goal, before, after, delta, desirability, agent }) {
    const felt = [];
    const strength = Math.abs(desirability);
    if (goal.owner === who) {
      if (after > 0 && after < 1)
        felt.push({ kind: delta > 0 === goal.utility > 0 ? "hope" : "fear", strength });
      if (after === 1 || after === 0) felt.push(...decided(goal, before, after, strength));
      felt.push({ kind: desirability > 0 ? "joy" : "distress", strength });
    } else {
      const like = likes[who][goal.owner] ?? 0;
      const kind =
        like > 0 ? (desirability > 0 ? "happy-for" : "pity") : desirability > 0 ? "resentment" : "gloating";
      if (like !== 0) felt.push({ kind, strength: Math.abs(desirability * like), toward: goal.owner });
    }
    if (agent !== who && goal.owner === who)
      felt.push({ kind: desirability > 0 ? "gratitude" : "anger", strength, toward: agent });
    if (agent === who && goal.owner !== who && (likes[who][goal.owner] ?? 0) > 0)
      felt.push({ kind: desirability > 0 ? "gratification" : "remorse", strength, toward: goal.owner });
    return felt;
  }

  function decided({ utility }, before, after, strength) {
    if (utility > 0 === (after === 1)) return [{ kind: before >= 0.5 ? "satisfaction" : "relief", strength }];
    return [{ kind: before >= 0.5 ? "disappointment" : "fear-confirmed", strength }];
  }
}

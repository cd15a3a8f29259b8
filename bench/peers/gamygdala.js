// GAMYGDALA (Popescu, Broekens and van Someren 2014), written afresh from the equations of the paper: a belief about what
// happened, with its likelihood, its agent and its congruence with goals, gives internal and social emotions. Every agent is
// asked about every belief, so that it costs what the whole cast costs.

/** So many agents, each with one goal and two relations; gives the appraisal of a harm that the first does to the second. */
export function gamygdala(people) {
  const agents = Array.from({ length: people }, (_, i) => ({
    name: `agent${i}`,
    goals: new Set([`goal${i}`]),
    likes: { [`agent${(i + 1) % people}`]: 0.4, [`agent${(i + 2) % people}`]: -0.3 },
    felt: {},
  }));
  const goals = Object.fromEntries(agents.map((_, i) => [`goal${i}`, { utility: 0.9, likelihood: 0.5 }]));
  return () => {
    const belief = { likelihood: 1, agent: "agent0", congruences: { goal1: -0.7 } };
    let sum = 0;
    for (const [name, congruence] of Object.entries(belief.congruences)) {
      const goal = goals[name];
      const delta = (congruence * belief.likelihood + 1) / 2 - goal.likelihood;
      const desirable = delta * goal.utility;
      const owners = agents.filter((agent) => agent.goals.has(name));
      for (const owner of owners) {
        feel(owner, desirable > 0 ? "joy" : "distress", Math.abs(desirable));
        for (const agent of agents) sum += social(agent, owner, belief.agent, desirable);
      }
    }
    return sum;
  };
}

function social(agent, owner, doer, desirable) {
  const like = agent === owner ? 0 : (agent.likes[owner.name] ?? 0);
  if (agent === owner && owner.name !== doer) {
    const strength = feel(agent, desirable > 0 ? "gratitude" : "anger", Math.abs(desirable));
    agent.likes[doer] = Math.max(-1, Math.min(1, (agent.likes[doer] ?? 0) + 0.01 * desirable));
    return strength;
  }
  if (like === 0) return 0;
  const kind = like > 0 ? (desirable > 0 ? "happy-for" : "pity") : desirable > 0 ? "resentment" : "gloating";
  return feel(agent, kind, Math.abs(like * desirable));
}

function feel(agent, kind, strength) {
  const before = agent.felt[kind] ?? 0;
  agent.felt[kind] = Math.min(1, Math.sqrt(before * before * 0.5 + strength * strength * 0.5));
  return strength;
}

// The floor: what a beat of this shape costs when it is nothing but arithmetic on typed arrays. Two people appraise five goals
// each, sixteen feelings of each decay, the relation moves, what strains is held or not, what shows is worked out, and twelve
// acts are scored for the next. Nothing is told, and nobody could say why.

const GOALS = 5;
const FEELINGS = 16;
const ACTS = 12;
const WIDTH = FEELINGS + GOALS + 4;

export function kernel(chance) {
  const state = Float64Array.from({ length: 2 * WIDTH }, () => chance());
  const bearing = Float64Array.from({ length: ACTS * GOALS }, () => chance() * 2 - 1);
  const pull = Float64Array.from({ length: ACTS * FEELINGS }, () => chance() * 2 - 1);
  let act = 0;
  let by = 0;
  return () => {
    for (let who = 0; who < 2; who += 1) feel(state, who * WIDTH, bearing, act, who === by);
    by = 1 - by;
    act = choose(state, by * WIDTH, pull);
    return act;
  };
}

function feel(state, at, bearing, act, own) {
  let worth = 0;
  for (let goal = 0; goal < GOALS; goal += 1) {
    const step = bearing[act * GOALS + goal] * (own ? 0.2 : 1);
    worth += step * state[at + FEELINGS + goal];
    state[at + FEELINGS + goal] = Math.max(0, Math.min(1, state[at + FEELINGS + goal] + 0.05 * step));
  }
  let strongest = 0;
  for (let kind = 0; kind < FEELINGS; kind += 1) {
    const left = state[at + kind] * 0.93;
    const stirred = kind === (act + (worth > 0 ? 0 : 8)) % FEELINGS ? Math.abs(worth) * 0.5 : 0;
    state[at + kind] = Math.min(1, Math.sqrt(left * left + stirred * stirred));
    strongest = Math.max(strongest, state[at + kind]);
  }
  const rest = at + FEELINGS + GOALS;
  state[rest] = Math.max(-1, Math.min(1, state[rest] + 0.03 * worth));
  const held = strongest <= state[rest + 1] + 0.05;
  state[rest + 1] = held ? Math.max(0, state[rest + 1] - 0.02) : 0.9;
  state[rest + 2] = held ? strongest * 0.4 : strongest;
  state[rest + 3] += (strongest - state[rest + 3]) * 0.3;
}

function choose(state, at, pull) {
  let best = 0;
  let most = -Infinity;
  for (let act = 0; act < ACTS; act += 1) {
    let urge = 0;
    for (let kind = 0; kind < FEELINGS; kind += 1) urge += pull[act * FEELINGS + kind] * state[at + kind];
    if (urge > most) [most, best] = [urge, act];
  }
  return best;
}

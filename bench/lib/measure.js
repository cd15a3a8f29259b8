// How long works take, side by side: they take turns, so that whatever slows this machine slows them all.

/** Microseconds for one call of each work, once it is warm: the least disturbed of so many turns of about so many milliseconds each. */
export function race(works, { turns = 40, milliseconds = 10 } = {}) {
  const names = Object.keys(works);
  const calls = Object.fromEntries(names.map((name) => [name, often(works[name], milliseconds)]));
  const times = Object.fromEntries(names.map((name) => [name, []]));
  for (let turn = 0; turn < turns; turn += 1)
    for (const name of names) times[name].push(timed(works[name], calls[name]) / calls[name]);
  return Object.fromEntries(names.map((name) => [name, Math.min(...times[name]) * 1000]));
}

/** Milliseconds of its own in which a work is compiled as far as it will be. */
const WARM = 400;

// How many calls fill a turn, once the work is warm.
function often(work, milliseconds) {
  const { user } = process.cpuUsage();
  while (process.cpuUsage().user - user < WARM * 1000) work();
  let calls = 1;
  for (;;) {
    const time = timed(work, calls);
    if (time >= milliseconds) return calls;
    calls = Math.ceil(calls * Math.min(10, Math.max(1.5, (1.1 * milliseconds) / Math.max(time, 0.01))));
  }
}

function timed(work, calls) {
  const start = performance.now();
  for (let i = 0; i < calls; i += 1) work();
  return performance.now() - start;
}

/** Numbers from 0 to 1, the same for the same seed (Marsaglia's xorshift, 32 bits). */
export function chance(seed) {
  let state = Math.imul(seed, 2654435761) || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 4294967296;
  };
}

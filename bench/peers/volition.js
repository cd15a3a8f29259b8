// Volition in the manner of Comme il Faut (McCoy et al. 2014), written afresh from its description: every exchange of
// everybody with everybody is weighed by all its rules, and many rules ask about a third person.

const EXCHANGES = 12;
const RULES = 8;

/** A cast with relations, traits and statuses; gives one turn: the volitions of all pairs, and the best of each person. */
export function volition(people, chance) {
  const cast = Array.from({ length: people }, (_, i) => ({
    name: i,
    traits: new Set([["shy", "proud", "kind", "cold"][i % 4], ["tall", "witty", "dull"][i % 3]]),
    likes: Array.from({ length: people }, () => Math.floor(chance() * 101)),
    dating: (i + 1) % people,
  }));
  const exchanges = Array.from({ length: EXCHANGES }, (_, e) =>
    Array.from({ length: RULES }, (__, r) => rule(e * RULES + r)),
  );
  return () => cast.map((one) => best(cast, exchanges, one));
}

function best(cast, exchanges, one) {
  let most = -Infinity;
  for (const other of cast) {
    if (other === one) continue;
    for (const rules of exchanges) most = Math.max(most, volitionOf(cast, rules, one, other));
  }
  return most;
}

function volitionOf(cast, rules, one, other) {
  let sum = 0;
  for (const { third, weight, holds } of rules) {
    if (!third) sum += holds(one, other, one) ? weight : 0;
    else sum += weight * cast.filter((somebody) => holds(one, other, somebody)).length;
  }
  return sum;
}

// Half of the rules ask about a third person.
function rule(index) {
  const bar = 20 + ((index * 7) % 60);
  const weight = (index % 7) - 3;
  if (index % 2 === 0)
    return {
      third: false,
      weight,
      holds: (one, other) => one.likes[other.name] > bar && one.traits.has("kind"),
    };
  return {
    third: true,
    weight,
    holds: (one, other, third) =>
      third !== one && third !== other && one.likes[third.name] > bar && third.likes[other.name] < bar,
  };
}

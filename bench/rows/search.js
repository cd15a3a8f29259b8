// The rows of search, as far as there is one to measure.

export function rows() {
  return [
    "search: transitions a second",
    "the same with clone, JSON and Set",
    "two workers",
    "an ending met once in 10,000",
  ].map((what) => ({ what, ours: null, against: null, goal: null, note: "not measured yet" }));
}

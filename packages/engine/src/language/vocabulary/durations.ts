/** Hours in the units that authors count time by. */
const UNITS: Readonly<Record<string, number>> = {
  second: 1 / 3600,
  minute: 1 / 60,
  hour: 1,
  day: 24,
  night: 24,
  week: 168,
  month: 730,
  year: 8766,
  decade: 87660,
};

const NUMBERS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  "a couple of": 2,
  three: 3,
  "a few": 3,
  some: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  half: 0.5,
  "half a": 0.5,
  "half an": 0.5,
  many: 10,
  several: 4,
};

const FIXED: Readonly<Record<string, number>> = {
  "just now": 0.05,
  "last night": 16,
  yesterday: 24,
  today: 6,
  "this morning": 8,
  "this evening": 3,
  tonight: 2,
  "last week": 168,
  "last month": 730,
  "last year": 8766,
  "the next day": 24,
  "the next morning": 12,
  "long ago": 87660,
  "in childhood": 150000,
  "as children": 150000,
  "at school": 130000,
  "in youth": 100000,
  "the other day": 72,
  "a moment ago": 0.02,
  ...seasons(),
};

// "last winter", "in summer": half a year ago, more or less.
function seasons(): Readonly<Record<string, number>> {
  const names = ["spring", "summer", "autumn", "fall", "winter"];
  const half = UNITS["year"]! / 2;
  return Object.fromEntries(
    names.flatMap((name) =>
      [`last ${name}`, `in ${name}`, `in the ${name}`, `this ${name}`].map((words) => [words, half]),
    ),
  );
}

/** "three weeks", "weeks", "last night": a length of time in hours; null when it is none. */
export function hours(text: string): number | null {
  const words = text
    .trim()
    .toLowerCase()
    .replace(/ (ago|later|earlier|before|after)$/, "");
  const fixed = FIXED[words] ?? FIXED[`${words} ago`];
  if (fixed !== undefined) return fixed;
  const match = /^(?:(.+) )?(\S+?)s?$/.exec(words);
  const unit = UNITS[match?.[2] ?? ""];
  if (unit === undefined) return null;
  // "weeks ago", without a number, is a few of them.
  const count = match![1] === undefined ? 3 : number(match![1]);
  return count === null ? null : count * unit;
}

/** "three", "3"; null when it is no number. */
export function number(text: string): number | null {
  const known = NUMBERS[text.trim().toLowerCase()];
  if (known !== undefined) return known;
  return /^\d+(\.\d+)?$/.test(text.trim()) ? Number(text) : null;
}

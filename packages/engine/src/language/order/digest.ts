/** A short name for a text: twelve or so letters and digits that change with it (FNV-1a beside a second mixing). */
export function digest(of: string): string {
  const [one, other] = lanes(of);
  return one.toString(36).padStart(7, "0") + other.toString(36).padStart(7, "0");
}

/** A whole number of 52 bits for a text. */
export function ofText(of: string): number {
  const [one, other] = lanes(of);
  return (one & 0xfffff) * 4294967296 + other;
}

/** A whole number of 52 bits for two such numbers in this order. */
export function mix(a: number, b: number): number {
  // Part by part, and no list of them: it is asked hundreds of thousands of times for a story.
  const [aLow, aHigh] = [a >>> 0, Math.floor(a / 4294967296)];
  const [bLow, bHigh] = [b >>> 0, Math.floor(b / 4294967296)];
  const one = first(first(first(first(0x811c9dc5, aLow), aHigh), bLow), bHigh);
  const other = second(second(second(second(0x1b873593, aLow), aHigh), bLow), bHigh);
  return ((one >>> 0) & 0xfffff) * 4294967296 + (other >>> 0);
}

/** The sum of two such numbers, as one more. */
export function plus(a: number, b: number): number {
  const sum = a + b;
  return sum < WIDE ? sum : sum - WIDE;
}

/** 2 to the 52nd. */
const WIDE = 4503599627370496;

function first(lane: number, part: number): number {
  const mixed = Math.imul(lane ^ part, 0x01000193);
  return mixed ^ (mixed >>> 15);
}

function second(lane: number, part: number): number {
  const mixed = Math.imul(lane + part, 0x85ebca6b);
  return mixed ^ (mixed >>> 13);
}

function lanes(of: string): readonly [number, number] {
  let one = 0x811c9dc5;
  let other = 0x1b873593;
  for (let i = 0; i < of.length; i += 1) {
    one = Math.imul(one ^ of.charCodeAt(i), 0x01000193);
    other = Math.imul(other + of.charCodeAt(i), 0x85ebca6b) ^ (other >>> 13);
  }
  return [one >>> 0, other >>> 0];
}

/** A number from 0 (in) to 1 (out), the same for the same numbers: the telling's only chance. */
export function hash(...keys: readonly number[]): number {
  return (keys.reduce(stirred, 0x9e3779b9) >>> 0) / 4294967296;
}

/** A whole number for a text, to be hashed with others. */
export function digest(text: string): number {
  let sum = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193);
  return sum | 0;
}

// The finisher of MurmurHash3 (Appleby, public domain), once a key.
function stirred(sum: number, key: number): number {
  let h = Math.imul(sum ^ (key | 0), 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/**
 * A draw from 0 (in) to 1 (out), the same for the same seed, beat and site whatever was drawn before: a counter-based
 * hash with the finisher of MurmurHash3 (Appleby, public domain). A site is a whole number that names what is drawn for.
 */
export function draw(seed: number, beat: number, site: number): number {
  let h = mix(seed ^ 0x9e3779b9);
  h = mix(h ^ Math.imul(beat + 1, 0x85ebca6b));
  h = mix(h ^ Math.imul(site + 1, 0xc2b2ae35));
  return (h >>> 0) / 4294967296;
}

function mix(x: number): number {
  let h = x ^ (x >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return h ^ (h >>> 16);
}

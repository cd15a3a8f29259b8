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
  let one = 0x811c9dc5;
  let other = 0x1b873593;
  for (const part of [a >>> 0, Math.floor(a / 4294967296), b >>> 0, Math.floor(b / 4294967296)]) {
    one = Math.imul(one ^ part, 0x01000193);
    one ^= one >>> 15;
    other = Math.imul(other + part, 0x85ebca6b);
    other ^= other >>> 13;
  }
  return ((one >>> 0) & 0xfffff) * 4294967296 + (other >>> 0);
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

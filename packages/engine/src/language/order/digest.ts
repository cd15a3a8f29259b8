/** A short name for a text: twelve or so letters and digits that change with it (FNV-1a beside a second mixing). */
export function digest(of: string): string {
  let one = 0x811c9dc5;
  let other = 0x1b873593;
  for (let i = 0; i < of.length; i += 1) {
    one = Math.imul(one ^ of.charCodeAt(i), 0x01000193);
    other = Math.imul(other + of.charCodeAt(i), 0x85ebca6b) ^ (other >>> 13);
  }
  return (one >>> 0).toString(36) + (other >>> 0).toString(36);
}

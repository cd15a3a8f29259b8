import type { Story } from "./story.js";

/** A number that changes whenever anything in a story does, as eight hexadecimal digits. */
export function storyHash(story: Story): string {
  return textHash(JSON.stringify(story));
}

/** A number that changes with a text, as eight hexadecimal digits (FNV-1a, 32 bits). */
export function textHash(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, "0");
}

/** A text as a terminal prints it: its tabs as spaces to the next stop, what cannot be seen as a space, and how many columns it takes. */
export function printed(written: string, from: number): { readonly text: string; readonly width: number } {
  let text = "";
  let width = 0;
  for (const letter of written) {
    const columns = letter === "\t" ? STOP - ((from + width) % STOP) : widthOf(letter);
    text += letter === "\t" ? " ".repeat(columns) : UNSEEN.test(letter) ? " " : letter;
    width += columns;
  }
  return { text, width };
}

/** Columns from one tab stop to the next. */
const STOP = 2;

const UNSEEN = /[\p{Cc}\u2028\u2029]/u;
/** Marks that sit on the letter before them, and joiners. */
const NONE = /[\p{Mn}\p{Me}\u200B-\u200D\u2060\uFEFF]/u;
/** East Asian letters and pictures take two columns (Unicode Standard Annex 11, the wide blocks). */
const TWO =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97F\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1F64F}\u{1F680}-\u{1F6FF}\u{1F900}-\u{1F9FF}\u{20000}-\u{3FFFD}]/u;

function widthOf(letter: string): number {
  if (NONE.test(letter)) return 0;
  return TWO.test(letter) ? 2 : 1;
}

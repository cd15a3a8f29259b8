/** The widest line that is pleasant to read. */
const MEASURE = 78;

/** Prose broken into lines for a screen of so many columns, each under the beginning of its first; as it is where nobody looks. */
export function wrap(prose: string, width: number | null): string {
  if (width === null) return prose;
  const most = Math.max(20, Math.min(width, MEASURE));
  return prose
    .split("\n")
    .map((paragraph) => broken(paragraph, most))
    .join("\n");
}

function broken(paragraph: string, most: number): string {
  const lead = /^ */.exec(paragraph)![0];
  const hang = lead === "" ? "" : `${lead}  `;
  const lines: string[] = [];
  let line = "";
  for (const word of paragraph.trim().split(/ +/)) {
    const start = lines.length === 0 ? lead : hang;
    if (line === "") line = start + word;
    else if (line.length + 1 + word.length <= most) line += ` ${word}`;
    else {
      lines.push(line);
      line = hang + word;
    }
  }
  return [...lines, line].join("\n");
}

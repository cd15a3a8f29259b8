/** The widest line that is pleasant to read. */
const MEASURE = 78;

/** Prose broken into lines for a screen of so many columns; as it is where nobody looks. */
export function wrap(prose: string, width: number | null): string {
  if (width === null) return prose;
  const most = Math.max(20, Math.min(width, MEASURE));
  return prose
    .split("\n")
    .map((paragraph) => broken(paragraph, most))
    .join("\n");
}

function broken(paragraph: string, most: number): string {
  const lines: string[] = [];
  let line = "";
  for (const word of paragraph.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > most) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line].join("\n");
}

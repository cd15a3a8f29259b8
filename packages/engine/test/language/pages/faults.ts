import { FAULTS, type FaultRow } from "../../../src/language/faults/catalogue.js";
import { CAST } from "../../../src/language/faults/row.js";
import { read } from "../../../src/language/read.js";
import { showFault } from "../../../src/language/text/show.js";

/** The page of all faults, from the catalogue: what each is called, what is said, and a story that has it. */
export function faultsPage(): string {
  const rows = Object.entries(FAULTS).sort(([a], [b]) => (a < b ? -1 : 1));
  return `# What can be wrong with a story

This page is printed from the catalogue of faults (\`npm run docs\`); do not edit it by hand. Each has a code that never changes, a
title, and a message that says what was found and what to do. All faults of a story are found, not only the first. A story with
faults is not performed; one with warnings is. \`firelight check\` says them all.

The examples are added to this story, or change a line of it:

\`\`\`fire
${CAST.trimEnd()}
\`\`\`

${rows.map(([code, row]) => section(code, row)).join("\n\n")}
`;
}

function section(code: string, row: FaultRow): string {
  const shown = row.examples.slice(0, 1).map((text) => `\`\`\`text\n${example(code, text)}\n\`\`\``);
  return [`## ${code}`, `${row.warning ? "A warning. " : ""}${said(row.message)}`, ...shown].join("\n\n");
}

// The places of what was found, as dots; what would be read as markup, as it is.
function said(message: string): string {
  return message.replace(/\{\d\}/g, "…").replaceAll("*", "\\*");
}

function example(code: string, text: string): string {
  const files = [{ name: "story.fire", text }];
  const { faults, warnings } = read(files);
  const fault = [...faults, ...warnings].find((row) => row.code === code)!;
  return showFault(fault, files).trimEnd();
}

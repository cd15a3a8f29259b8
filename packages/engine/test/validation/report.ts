import type { Claim, Family } from "./claim.js";
import { FAMILIES } from "./families.js";
import { COMPOUNDS, THEORY, type When } from "./occ/theory.js";
import { UNCLAIMED } from "./unclaimed.js";

/** So many failures of one claim are told; the rest are counted. */
const TOLD = 3;

/** What holds and what fails, by family, for a terminal. */
export function report(): string {
  const rows = FAMILIES.flatMap((family) => [line(family), ...family.claims.filter(broken).flatMap(failure)]);
  return [
    ...rows,
    "",
    `${total()} ${UNCLAIMED.length} published findings are not claimed: docs/validation.md`,
    "",
  ].join("\n");
}

function line({ name, claims }: Family): string {
  const bad = claims.filter(broken).length;
  const verdict = bad === 0 ? "holds" : `FAILS ${bad}`;
  return `${name.padEnd(46)}${String(claims.length - bad).padStart(4)} of ${String(claims.length).padStart(3)} claims ${String(cases(claims)).padStart(8)} cases   ${verdict}`;
}

function failure({ says, fails, cases: all }: Claim): readonly string[] {
  const more = fails.length > TOLD ? [`      … and ${fails.length - TOLD} more`] : [];
  return [
    `  FAILS ${says}: ${fails.length} of ${all}`,
    ...fails.slice(0, TOLD).map((one) => `      ${one}`),
    ...more,
  ];
}

function total(): string {
  const claims = FAMILIES.flatMap((family) => family.claims);
  const bad = claims.filter(broken).length;
  return `${claims.length - bad} of ${claims.length} claims hold, in ${cases(claims)} cases; ${bad} fail.`;
}

function broken({ fails }: Claim): boolean {
  return fails.length > 0;
}

function cases(claims: readonly Claim[]): number {
  return claims.reduce((sum, claim) => sum + claim.cases, 0);
}

/** The page of all that is claimed, with what fails told like what holds. */
export function page(): string {
  return `# What is held to the literature, and how it does

This page is made by \`npm run validate\`; do not edit it by hand. It holds each faculty of a mind, asked alone (see
[faculties.md](faculties.md)), to what is published. The figures are copied into \`packages/engine/test/validation/figures.json\`,
with their sources; the table of OCC below is what the first cases are derived from, and is not read from the engine.

A case is one happening, act or figure held to one claim. Orders that come out of plays are means over several seeds.

**${total()}** What is published and not claimed is listed last.

| family | claims | cases | result | how far a figure may be off |
| --- | --- | --- | --- | --- |
${FAMILIES.map(summary).join("\n")}

${FAMILIES.map(section).join("\n\n")}

## The table of OCC

A word that a row does not have may be anything. Likelihood, where something was expected, is how likely it was held to be before.
A fortune of one I like counts as my own in the compounds.

| feeling | whose | wanted | how | act | thing | grows with | implies |
| --- | --- | --- | --- | --- | --- | --- | --- |
${THEORY.map(({ kind, when, grows, implies }) => `| ${[kind, ...columns(when), grows.join(", "), implies.join(", ")].join(" | ")} |`).join("\n")}
${COMPOUNDS.map(({ kind, of: [some, act] }) => `| ${kind} | | | | | | as its parts | ${some.join(" or ")}, and ${act} |`).join("\n")}

## Not claimed

| published | source | why not |
| --- | --- | --- |
${UNCLAIMED.map(({ what, source, why }) => `| ${what} | ${source} | ${why} |`).join("\n")}
`;
}

function summary({ name, claims, tolerance }: Family): string {
  const bad = claims.filter(broken).length;
  return `| ${name} | ${claims.length} | ${cases(claims)} | ${bad === 0 ? "holds" : `**${bad} fail**`} | ${tolerance} |`;
}

function section({ name, source, claims }: Family): string {
  return `## ${name}

Source: ${source}.

| claim | cases | result |
| --- | --- | --- |
${claims.map((claim) => `| ${claim.says.replaceAll("|", "\\|")} | ${claim.cases} | ${result(claim)} |`).join("\n")}`;
}

function result({ fails, cases: all }: Claim): string {
  if (fails.length === 0) return "holds";
  return `**fails in ${fails.length} of ${all}**: ${fails[0]!.replaceAll("|", "\\|")}`;
}

function columns({ whose, wanted, how, act, thing }: When): readonly string[] {
  return [whose, wanted, how, act, thing].map((word) => word ?? "");
}

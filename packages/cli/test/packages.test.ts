import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { answers, folderOf, hear } from "./stage.js";

const HOUSE = fileURLToPath(new URL("../../../", import.meta.url));
const at = (path: string): string => join(HOUSE, path);
const run = async (program: string, ...words: readonly string[]): Promise<string> =>
  (await promisify(execFile)(program, words, { cwd: at("packages/cli"), maxBuffer: 2 ** 26 })).stdout;

interface Packed {
  readonly files: readonly { readonly path: string }[];
}
interface Manifest {
  readonly version: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly exports?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly bin?: Readonly<Record<string, string>>;
}

for (const name of ["engine", "plots", "cli"])
  describe(`packages/${name} as it would be published`, async () => {
    const folder = at(`packages/${name}`);
    const manifest: Manifest = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
    const [packed]: readonly Packed[] = JSON.parse(
      await run("npm", "pack", folder, "--dry-run", "--json", "--ignore-scripts"),
    );
    const paths = packed!.files.map(({ path }) => path);

    test("has what its manifest promises", () => {
      const promised = [
        ...Object.values(manifest.exports ?? {}).flatMap(Object.values<string>),
        ...Object.values(manifest.bin ?? {}),
      ];
      expect(promised.length).toBeGreaterThan(0);
      for (const path of promised) expect(paths).toContain(path.replace(/^\.\//, ""));
      for (const path of ["README.md", "LICENSE"]) expect(paths).toContain(path);
    });
    test("has no test, no story and nothing of the house", () =>
      expect(
        paths.filter((path) => /(^|\/)(test|stories|node_modules)\/|tsbuildinfo|the-hut/.test(path)),
      ).toEqual([]));
    test("has the version of the others", async () =>
      await answers("--version", HOUSE, 0, new RegExp(`^${manifest.version.replaceAll(".", "\\.")}\n$`)));
  });

test("the engine has no dependency", async () => {
  const manifest: Manifest = JSON.parse(await readFile(at("packages/engine/package.json"), "utf8"));
  expect(manifest.dependencies ?? {}).toEqual({});
});

// What is printed to be copied works when it is copied.
const block = (text: string, kind: string): string =>
  new RegExp(`\`\`\`${kind}\n([^]*?)\n\`\`\``).exec(text)![1]!;

test("the story of the README performs, and otherwise with every seed", async () => {
  const story = block(await readFile(at("README.md"), "utf8"), "fire");
  const folder = await folderOf({ "the-boat.fire": `${story}\n` });
  await answers("check the-boat.fire", folder, 0, "The Boat: no faults, no warnings.");
  await answers("explain the-boat.fire --seed 2 --beat 4", folder, 0, /^Beat 4\./);
  const { out } = await hear("perform the-boat.fire --seeds 1..5", folder);
  expect(new Set(out.split(/\[seed \d\]/)).size).toBe(6);
});

test("the example of the engine's README performs", async () => {
  const code = block(await readFile(at("packages/engine/README.md"), "utf8"), "js");
  expect(await run(process.execPath, "--input-type=module", "--eval", code)).toMatch(/Joan|Ben/);
});

test("every command that the READMEs name is there", async () => {
  for (const readme of ["README.md", "packages/cli/README.md"])
    for (const [, command] of (await readFile(at(readme), "utf8")).matchAll(/^(?:npx )?firelight ([a-z]+)/gm))
      await answers(`${command} --help`, HOUSE, 0);
});

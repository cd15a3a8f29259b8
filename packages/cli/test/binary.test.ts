import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdir } from "node:fs/promises";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { expect, test, vi } from "vitest";
import { folderOf, house, plain, textOf, TWO } from "./stage.js";

const BINARY = fileURLToPath(new URL("../bin/firelight.js", import.meta.url));
const folder = await house();

/** Runs a line of shell in which `firelight` is the real one. */
async function shell(line: string): Promise<{ code: number | null; out: string; said: string }> {
  const script = `set -o pipefail; firelight() { "${process.execPath}" "${BINARY}" "$@"; }; ${line}`;
  const running = spawn("bash", ["-c", script], { cwd: folder, stdio: ["ignore", "pipe", "pipe"] });
  const ended = once(running, "close");
  const [out, said] = await Promise.all([text(running.stdout), text(running.stderr)]);
  await ended;
  return { code: running.exitCode, out, said };
}

test("0 fine, 1 faults in the story, 2 wrong use", async () => {
  const lines = ["firelight check two", "firelight check faulty", "firelight chekc two"];
  expect(await Promise.all(lines.map(async (line) => (await shell(line)).code))).toEqual([0, 1, 2]);
});
test("a reader that leaves early ends it quietly", async () => {
  const { code, out, said } = await shell(
    "firelight perform two --seeds 1..100000 --format jsonl | head -n 1",
  );
  expect({ code, said, out: out.slice(0, 13) }).toEqual({ code: 0, said: "", out: `{"firelight":` });
});
test("what is asked for goes out, what is said beside it goes beside", async () => {
  const { out, said } = await shell("firelight perform faulty");
  expect([out, said.includes("2 faults")]).toEqual(["", true]);
});
test("no colour in a pipe", async () => {
  const { out, said } = await shell("firelight check faulty; firelight check nothing");
  expect(out + said).toBe(plain(out + said));
});

// `script` gives the program a terminal of its own.
const looked = (env: string): Promise<{ out: string }> =>
  shell(`${env} script -qec '"${process.execPath}" "${BINARY}" check faulty' /dev/null`);
test("colour on a terminal", async () => {
  const { out } = await looked("env -u NO_COLOR TERM=xterm");
  expect(out).not.toBe(plain(out));
});
test("NO_COLOR is respected, and so is a terminal that has none", async () => {
  for (const env of ["NO_COLOR=1 TERM=xterm", "env -u NO_COLOR TERM=dumb"]) {
    const { out } = await looked(env);
    expect(out).toMatch("2 faults");
    expect(out).toBe(plain(out));
  }
});

test("Ctrl+C ends a long range, and leaves no half file", async () => {
  const own = await folderOf({ "two.fire": TWO, "all.txt": "old" });
  const words = ["perform", "two.fire", "--seeds", "1..1000000", "--out", "all.txt"];
  const running = spawn(process.execPath, [BINARY, ...words], { cwd: own, stdio: "ignore" });
  const ended = once(running, "close");
  await vi.waitUntil(async () => (await readdir(own)).length > 2, { timeout: 60_000 });
  running.kill("SIGINT");
  await ended;
  expect([running.exitCode, await textOf(own, "all.txt"), (await readdir(own)).length]).toEqual([
    130,
    "old",
    2,
  ]);
});

import { constants } from "node:fs";
import { access, chmod, mkdir, readFile, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, extname, join, resolve } from "node:path";
import { text, WrongUse, type Asked } from "./command.js";
import type { Terminal } from "./terminal.js";

/** What can be written: at once, or piece by piece as it is made. */
export type Content = string | Uint8Array | AsyncIterable<string>;

/** The text of a file. A file that is no UTF-8 is refused: read and written again, it would lose its letters. */
export async function open(path: string): Promise<string> {
  const bytes = await readFile(path).catch(refuse("read", path));
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new WrongUse(`I cannot read "${path}": it is no UTF-8 text.`);
  }
}

/** Writes a file of the user's choice and says so beside the output. What was there stays until all is written. */
export async function put(terminal: Terminal, path: string, content: Content): Promise<void> {
  const full = resolve(terminal.folder, path);
  if (!(await exists(dirname(full))))
    throw new WrongUse(`There is no folder "${dirname(path)}" to write to.`);
  await replace(full, content).catch(refuse("write", path));
  terminal.say(`Wrote ${path}\n`);
}

/** Writes a file beside the output, and says nothing of it. */
export async function keep(path: string, content: Content): Promise<void> {
  await replace(path, content).catch(refuse("write", path));
}

/** The file that --out asks for, which must be none that a story lies in; null where none is asked. */
export function outFile(asked: Asked, { folder }: Terminal): string | null {
  const out = text(asked, "out");
  if (out === null) return null;
  const taken = extname(out) === ".fire" || resolve(folder, out) === resolve(folder, asked.words[0] ?? "");
  if (taken) throw new WrongUse(`I do not write over a story: "${out}".`, "Give --out another name.");
  return out;
}

/** Makes a folder that is not there yet. */
export async function make(path: string): Promise<void> {
  await mkdir(path, { recursive: true }).catch(refuse("make", path));
}

export async function exists(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null)) !== null;
}

export async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isDirectory() ?? false;
}

// A file is written beside the old one and takes its place when it is whole; what is no file is written to as it is.
async function replace(path: string, content: Content): Promise<void> {
  const target = await realpath(path).catch(() => path);
  const old = await stat(target).catch(() => null);
  if (old !== null && !old.isFile()) return await writeFile(target, content);
  if (old !== null) await access(target, constants.W_OK);
  const draft = join(dirname(target), `.firelight-${process.pid}.part`);
  try {
    await writeFile(draft, content);
    if (old !== null) await chmod(draft, old.mode);
    await rename(draft, target);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "it is not there",
  EACCES: "it is not allowed",
  EPERM: "it is not allowed",
  EISDIR: "it is a folder",
  ENOTDIR: "a part of the path is a file",
  ENAMETOOLONG: "the name is too long",
  ENOSPC: "the disk is full",
  EROFS: "the disk cannot be written to",
  EMFILE: "too many files are open",
};

/** Says in the user's words why the disk refused; whatever else went wrong is passed on. */
export function refuse(verb: string, path: string): (error: NodeJS.ErrnoException) => never {
  return (error) => {
    if (error.code === undefined) throw error;
    throw new WrongUse(`I cannot ${verb} "${path}": ${REASONS[error.code] ?? error.message}.`);
  };
}

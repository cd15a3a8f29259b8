import { mkdir, readFile, stat, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { WrongUse } from "./command.js";
import type { Terminal } from "./terminal.js";

/** The text of a file. */
export async function open(path: string): Promise<string> {
  return await readFile(path, "utf8").catch(refuse("read", path));
}

/** Writes a file of the user's choice and says so beside the output. */
export async function put(terminal: Terminal, path: string, content: string | Uint8Array): Promise<void> {
  const full = resolve(terminal.folder, path);
  if (!(await exists(dirname(full))))
    throw new WrongUse(`There is no folder "${dirname(path)}" to write to.`);
  await writeFile(full, content).catch(refuse("write", path));
  terminal.say(`Wrote ${path}\n`);
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

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "it is not there",
  EACCES: "it is not allowed",
  EPERM: "it is not allowed",
  EISDIR: "it is a folder",
  ENOTDIR: "a part of the path is a file",
  ENOSPC: "the disk is full",
  EROFS: "the disk cannot be written to",
};

function refuse(verb: string, path: string): (error: NodeJS.ErrnoException) => never {
  return ({ code, message }) => {
    throw new WrongUse(`I cannot ${verb} "${path}": ${REASONS[code ?? ""] ?? message}.`);
  };
}

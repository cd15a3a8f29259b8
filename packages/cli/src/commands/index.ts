import type { Command } from "../command.js";
import { check } from "./check.js";
import { compare } from "./compare.js";
import { compile } from "./compile.js";
import { explain } from "./explain.js";
import { explore } from "./explore.js";
import { faculty } from "./faculty.js";
import { fmt } from "./fmt.js";
import { create } from "./new.js";
import { ids } from "./ids.js";
import { perform } from "./perform.js";
import { plot } from "./plot.js";
import { test } from "./test.js";
import { words } from "./words.js";

/** All commands, in the order of the help. */
export const COMMANDS: readonly Command[] = [
  perform,
  check,
  explain,
  plot,
  explore,
  test,
  compare,
  compile,
  fmt,
  ids,
  words,
  faculty,
  create,
];

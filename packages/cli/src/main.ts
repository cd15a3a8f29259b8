import { Command as Program } from "commander";
import type { Command, ExitCode } from "./command.js";
import { COMMANDS } from "./commands/index.js";
import { told, type Outcome } from "./mistakes.js";
import type { Terminal } from "./terminal.js";

/** Does what the words ask for, and gives the exit code. Never throws. */
export async function main(words: readonly string[], terminal: Terminal): Promise<Outcome> {
  let code: ExitCode = 0;
  try {
    await program(terminal, (done) => (code = done)).parseAsync(words, { from: "user" });
    return code;
  } catch (error) {
    return told(error, terminal);
  }
}

function program(terminal: Terminal, done: (code: ExitCode) => void): Program {
  const all = base(new Program("firelight"), terminal)
    .description("Write the people, not the branches: the scene plays itself.")
    .usage("<command> [options]")
    .helpCommand("help [command]", "say more of a command")
    .version("0.1.0", "-V, --version", "say the version")
    .addHelpText("after", examples(COMMANDS.slice(0, 3).map((command) => command.examples[0]!)));
  for (const command of COMMANDS) all.addCommand(spoken(command, terminal, done));
  return all;
}

function spoken(command: Command, terminal: Terminal, done: (code: ExitCode) => void): Program {
  const one = base(new Program(command.name), terminal)
    .summary(command.summary)
    .description(sentence(command.summary));
  for (const word of command.words.split(" ")) one.argument(word, ABOUT[word.replace(/[^a-z]/g, "")]);
  for (const [flags, about] of command.options) one.option(flags, about);
  one.addHelpText("after", examples(command.examples));
  return one.action(async () =>
    done(await command.perform({ words: one.args, options: one.opts() }, terminal)),
  );
}

const ABOUT: Readonly<Record<string, string>> = {
  story: "a folder, a .fire file or a compiled .json",
  name: "the folder to make",
  faculty: "appraise, mood, recall, revise, regulate, express or impression",
  file: "JSON Lines to answer; what is piped in where none is named",
  part: "only the lines with this in them",
};

function base(program: Program, terminal: Terminal): Program {
  return program
    .exitOverride()
    .allowExcessArguments(false)
    .showSuggestionAfterError(true)
    .helpOption("-h, --help", "say this")
    .configureOutput({
      writeOut: (text) => terminal.out(text),
      writeErr: (text) => terminal.say(text),
      getOutHelpWidth: () => terminal.width ?? 100,
      getErrHelpWidth: () => terminal.width ?? 100,
      outputError: (text, write) =>
        write(terminal.paint.red(text.replace(/^error: (.)/, (_, first: string) => first.toUpperCase()))),
    });
}

function sentence(summary: string): string {
  return `${summary[0]!.toUpperCase()}${summary.slice(1)}.`;
}

function examples(lines: readonly string[]): string {
  return `\nExamples:\n${lines.map((line) => `  ${line}\n`).join("")}`;
}

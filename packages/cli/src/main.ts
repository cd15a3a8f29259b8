/** Runs the command that the words name, and gives the exit code: 0 fine, 1 faults in the story, 2 wrong use. */
export async function main(words: readonly string[]): Promise<number> {
  process.stderr.write(`firelight: no command "${words[0] ?? ""}" yet\n`);
  return 2;
}

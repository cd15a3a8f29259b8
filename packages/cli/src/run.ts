import { main } from "./main.js";
import { terminal } from "./terminal.js";

/** Runs `firelight` in this process. Ctrl+C ends a watch in peace; a reader that leaves early is no mistake. */
export async function run(): Promise<void> {
  const enough = new AbortController();
  process.once("SIGINT", () => enough.abort());
  process.stdout.on("error", ({ code }: NodeJS.ErrnoException) => process.exit(code === "EPIPE" ? 0 : 2));
  process.exitCode = await main(process.argv.slice(2), terminal(process, enough.signal));
}

import { existsSync } from "node:fs";
import { chromium, type Browser } from "playwright-core";

/** A path, or "packed" for the one among the packages even where another is installed. */
const WANTED = process.env["FIRELIGHT_CHROMIUM"] ?? "";

const INSTALLED = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
];

/** Alone with the page: it asks nothing of the network by itself. */
const ALONE = [
  "--no-sandbox",
  "--disable-gpu",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** The Chromium that is installed, or else the one that lies packed among the packages. */
export async function browser(): Promise<Browser> {
  const installed = WANTED === "packed" ? undefined : [WANTED, ...INSTALLED].find((path) => existsSync(path));
  if (installed !== undefined) return await chromium.launch({ executablePath: installed, args: ALONE });
  // It unpacks the libraries that it needs only where it believes itself to be on Amazon's machines.
  process.env["AWS_LAMBDA_JS_RUNTIME"] ??= "nodejs22.x";
  const { default: packed } = await import("@sparticuz/chromium");
  return await chromium.launch({
    executablePath: await packed.executablePath(),
    args: [...packed.args, ...ALONE],
  });
}

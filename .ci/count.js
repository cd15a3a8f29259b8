import { existsSync, readFileSync } from "node:fs";

// Prints "N passed, N failed" from the report of the test runner; a file that could not be run counts as one failure.
const report = process.argv[2];
if (!report || !existsSync(report)) {
  console.log("The tests did not run.\n0 passed, 0 failed");
  process.exit(1);
}
const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, "utf8"));
const unrun = testResults.filter((file) => file.status === "failed" && file.assertionResults.length === 0);
const failed = numFailedTests + unrun.length;
console.log(`${numPassedTests} passed, ${failed} failed`);
process.exitCode = failed === 0 && numPassedTests > 0 ? 0 : 1;

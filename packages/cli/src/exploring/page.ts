import type { explore } from "@firelight/engine";
export function page(report: explore.Report): string {
  return JSON.stringify(report);
}

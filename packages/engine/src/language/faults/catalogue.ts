import { FORM } from "./form.js";
import { NAMES } from "./names.js";
import { SENSE } from "./sense.js";
import { STAGE } from "./stage.js";

export type { FaultRow } from "./row.js";

/** What can be wrong with a story, in one place. The page docs/faults.md is printed from this table. */
export const FAULTS = { ...FORM, ...NAMES, ...SENSE, ...STAGE };

export type FaultCode = keyof typeof FAULTS;

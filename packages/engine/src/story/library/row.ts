import type { Act, Mode } from "../act.js";
import { MEASURED, type MeasuredVerb } from "./measured.js";

/** What is particular to one act; whatever it leaves out is nothing, or as is usual for its mode. */
export type Particular = Partial<Omit<Act, "name" | "mode" | "epa" | "measured" | "forms">>;

type Row = (name: string, measured: MeasuredVerb, forms: Act["forms"], particular: Particular) => Act;

/** Gives the maker of rows of one mode: speech is as loud as talk, deeds are not performed. */
export function rows(mode: Mode): Row {
  const usual = { ...PLAIN, loud: mode === "speech" ? 0.5 : 0, performable: mode !== "deed" };
  return (name, measured, forms, particular) => ({
    name,
    mode,
    epa: MEASURED[measured],
    measured,
    forms,
    ...usual,
    ...particular,
  });
}

const PLAIN = {
  to: {},
  self: {},
  does: {},
  press: 0,
  discloses: 0,
  due: {},
  settles: {},
  about: "nothing",
  intimacy: 0,
  part: null,
  consent: null,
  needs: [],
} as const;

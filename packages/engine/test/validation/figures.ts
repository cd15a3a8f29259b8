import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

type Three = readonly [number, number, number];
interface Sourced {
  readonly source: string;
}

/** The published figures, as `figures.json` has them. */
export interface Figures {
  readonly alma_pad: Sourced & { readonly pad: Readonly<Record<string, Three>> };
  readonly alma_tags: Sourced & { readonly map: Readonly<Record<string, string>> };
  readonly big_five_to_pad: Sourced & Readonly<Record<"P" | "A" | "D", string>>;
  readonly actr_base_level: Sourced & { readonly cases: readonly (readonly [readonly number[], number])[] };
  readonly durations_hours: Sourced & Readonly<Record<string, number | string>>;
  readonly mary_prosody: Sourced & {
    readonly vectors: readonly Readonly<Record<string, number | string>>[];
  };
  readonly occ_monotonicity: Sourced & { readonly rules: readonly string[] };
  readonly affect_control: {
    readonly events_nc1978: Sourced & {
      readonly events: readonly {
        readonly event: string;
        readonly deflection: number;
        readonly actor: Three;
        readonly object: Three;
      }[];
    };
  };
  readonly act_equations_nc1978: Sourced & { readonly terms: Readonly<Record<string, readonly number[]>> };
  readonly touch_suvilehto_2015: Sourced & { readonly order: readonly string[] };
  readonly proxemics_hall_m: Sourced & { readonly intimate: readonly [number, number] };
  readonly face_action_units: Sourced & Readonly<Record<string, readonly number[]>>;
  readonly smith_ellsworth_1985: Sourced & { readonly rows: Readonly<Record<string, readonly number[]>> };
  readonly isear: Sourced & {
    readonly emotions: readonly string[];
    readonly cry_share: readonly number[];
  };
  readonly regulation_effects_webb_2012: Sourced & Readonly<Record<string, number>>;
}

export const PUBLISHED: Figures = JSON.parse(
  readFileSync(fileURLToPath(new URL("figures.json", import.meta.url)), "utf8"),
);

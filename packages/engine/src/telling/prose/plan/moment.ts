import type { Story, Who } from "../../../story/story.js";
import type { Slots } from "../../english/realise.js";
import type { Mirror } from "../../mirror.js";
import type { Beat } from "./beats.js";
import type { History } from "./history.js";
import type { Entry } from "../../../performance/transcript.js";

export type MomentKind = "speech" | "act" | "tell" | "inner" | "place" | "event" | "motif";

/** Something that could be told, with every way of telling it. */
export interface Moment {
  readonly kind: MomentKind;
  /** Whom it is about; null for the place and what happens in it. */
  readonly focus: Who | null;
  /** Whose inside it tells, if anybody's. */
  readonly inside: Who | null;
  /** How much it matters; from `MUST` on it is always told. */
  readonly weight: number;
  /** Where in the beat it belongs: before the act (below 0), the act (0), after. */
  readonly order: number;
  readonly phrases: readonly string[];
  /** Lesser ways, where those are used up. */
  readonly otherwise: readonly string[];
  /** The author's own ways of telling it, which come first. */
  readonly preferred: readonly string[];
  readonly slots: Slots;
  /** The author's words, said aloud. */
  readonly quote: Quote | null;
  /** What has been told when this has been. */
  readonly key: string;
  /** True where it begins a paragraph of its own. */
  readonly apart: boolean;
  /** What is so besides, as the phrases ask for it. */
  readonly tags: readonly string[];
}

export interface Quote {
  readonly text: string;
  /** 0 whisper … 1000 roar. */
  readonly voice: number;
  readonly manner: string | null;
  readonly act: string;
  /** True where it is meant to go in: then a raised voice is sharp. */
  readonly sharp: boolean;
}

/** What must be told whatever else there is to tell. */
export const MUST = 10;

/** What moments are made from: the play so far, as known, and through whose eyes. */
export interface Scene {
  readonly story: Story;
  readonly entries: readonly Entry[];
  readonly beat: Beat;
  readonly viewpoint: Who;
  readonly known: Mirror;
  readonly history: History;
  /** How heated it is, 0..1. */
  readonly heat: number;
  /** Who does something next, and whether it bursts out. */
  readonly next: Who | null;
  readonly bursts: boolean;
}

type Sparse = Pick<Moment, "kind" | "weight" | "phrases" | "key"> & Partial<Moment>;

/** A moment, with what is usual where nothing is said. */
export function moment(sparse: Sparse): Moment {
  return {
    focus: null,
    inside: null,
    order: 1,
    otherwise: [],
    preferred: [],
    slots: { s: null, o: null, words: {} },
    quote: null,
    apart: false,
    tags: [],
    ...sparse,
  };
}

/** The slots of something that one does, feels or shows toward another. */
export function between(s: Who | null, o: Who | null, words: Slots["words"] = {}): Slots {
  return { s, o: o === s ? null : o, words };
}

/** Where in a body it shows. */
export type Channel = "jaw" | "eyes" | "voice" | "hands" | "breath" | "shoulders" | "body";

/** How it shows there: a little, strongly, or held in. */
export interface Signs {
  readonly faint: readonly string[];
  readonly strong: readonly string[];
  readonly held: readonly string[];
}

/** The signs of one family of feelings, by channel. */
export type Family = Readonly<Record<Channel, Signs>>;

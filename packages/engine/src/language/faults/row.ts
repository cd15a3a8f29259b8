/** A kind of fault: what is said of it, and stories that have it. */
export interface FaultRow {
  /** In capitals above the fault. */
  readonly title: string;
  /** `{0}`, `{1}` stand for what was found. */
  readonly message: string;
  readonly warning: boolean;
  /** Three stories that have it, each shortened to what matters; the tests read them. */
  readonly examples: readonly [string, string, string];
}

/** Two people in a room, for examples: a story without a fault. */
export const CAST = `person Ada (she): proud
person Ben (he): guilty
place the room: lit by a lamp
scene One
  ends at rest: "Truce"
  at the room
  with Ada, Ben
  opening: Ada stares at Ben
`;

export function fault(title: string, message: string, ...examples: FaultRow["examples"]): FaultRow {
  return { title, message, warning: false, examples };
}

export function warning(title: string, message: string, ...examples: FaultRow["examples"]): FaultRow {
  return { title, message, warning: true, examples };
}

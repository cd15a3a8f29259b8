/** A constant, what it makes so, and two figures of which the second is the greater because of its sign. */
export type Row = readonly [constant: string, says: string, less: () => number, more: () => number];

export const nothing = (): number => 0;

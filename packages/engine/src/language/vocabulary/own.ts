/** The row of a table under a word that an author wrote; undefined when there is none, whatever objects inherit. */
export function own<Row>(table: Readonly<Record<string, Row>>, word: string): Row | undefined {
  return Object.hasOwn(table, word) ? table[word] : undefined;
}

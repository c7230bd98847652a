import type { CypherQuery } from './query.ts'
import { noRow, readQuery } from './query.ts'

/** Splits schema/constraints.cypher into its statements, without comments. */
export function schemaStatements(text: string): readonly CypherQuery<undefined>[] {
  return text
    .replaceAll(/^\s*\/\/.*$/gm, '')
    .split(';')
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '')
    .map((statement) =>
      Object.freeze({ access: 'WRITE', text: statement, parameters: {}, row: noRow }),
    )
}

/** Waits until every index is populated. */
export function awaitIndexes(): CypherQuery<undefined> {
  return readQuery({ text: 'CALL db.awaitIndexes(300)', parameters: {}, row: noRow })
}

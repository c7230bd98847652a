import type { CypherQuery } from './query.ts'
import { noRow, readQuery } from './query.ts'

/**
 * Splits schema/constraints.cypher into its statements, without comments. Of statements that make or drop something by
 * name, only those that change what is known are given: planning each costs the start some 40 ms.
 */
export function schemaStatements(
  text: string,
  known: ReadonlySet<string> = new Set(),
): readonly CypherQuery<undefined>[] {
  return text
    .replaceAll(/^\s*\/\/.*$/gm, '')
    .split(';')
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '' && changes(statement, known))
    .map((statement) =>
      Object.freeze({ access: 'WRITE', text: statement, parameters: {}, row: noRow }),
    )
}

function changes(statement: string, known: ReadonlySet<string>): boolean {
  const made = /(\w+) IF NOT EXISTS/.exec(statement)?.[1]
  if (made !== undefined) return !known.has(made)
  const dropped = /(\w+) IF EXISTS/.exec(statement)?.[1]
  return dropped === undefined || known.has(dropped)
}

/** A key or an index; a key has an index of its name. */
export interface StoredIndex {
  readonly name: string
  /** Whether it does not serve yet. */
  readonly isUnderWay: boolean
}

/** The keys and indexes that there are. */
export function storedIndexes(): CypherQuery<StoredIndex> {
  return readQuery({
    text: 'SHOW INDEXES YIELD name, state',
    parameters: {},
    row: ({ name, state }) => ({ name: name as string, isUnderWay: state === 'POPULATING' }),
  })
}

/** Waits until every index serves; fails where one cannot. */
export function awaitIndexes(): CypherQuery<undefined> {
  return readQuery({ text: 'CALL db.awaitIndexes(300)', parameters: {}, row: noRow })
}

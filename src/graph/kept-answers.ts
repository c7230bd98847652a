import { LRUCache } from 'lru-cache'
import type { CypherQuery, CypherRecord } from './query.ts'
import { readQuery } from './query.ts'

/** What a read found, and the state of the database after it. */
export interface Found<Row> {
  readonly rows: readonly Row[]
  /** A bookmark; undefined where the database gives none, or several. */
  readonly state: string | undefined
}

/** Asks the database. What is read is no older than any state that was known before. */
export type Ask = <Row>(query: CypherQuery<Row>) => Promise<Found<Row>>

interface Answer {
  readonly state: string
  readonly records: readonly CypherRecord[]
}

/**
 * Answers that took long to find, kept for as long as nothing is written. The state of a database is a bookmark of it,
 * which names the last transaction, whoever wrote it. An answer is kept under a state that was known before it was
 * asked for, so that all of that state is in it; where the database is found in another, it is asked anew.
 */
export class KeptAnswers {
  readonly #answers: LRUCache<string, Answer>

  /** Keeps answers of so many characters of JSON together, those that were used last. */
  constructor(characters: number) {
    this.#answers = new LRUCache({
      maxSize: characters,
      sizeCalculation: ({ records }, key) => key.length + JSON.stringify(records).length,
    })
  }

  /** Gives the kept answer where it still holds, else asks; `known` is a state that the database has come to already. */
  async read<Row>(
    query: CypherQuery<Row>,
    known: string | undefined,
    ask: Ask,
  ): Promise<readonly Row[]> {
    const key = `${query.text}\n${JSON.stringify(query.parameters)}`
    const kept = this.#answers.get(key)
    const state = kept === undefined ? known : (await ask(nothing)).state
    if (kept !== undefined && kept.state === state) return kept.records.map(query.row)

    const begun = performance.now()
    const { rows: records } = await ask({ ...query, row: asItIs })
    const tookLong = performance.now() - begun >= dear
    if (tookLong && state !== undefined) this.#answers.set(key, { state, records })
    else this.#answers.delete(key)
    return records.map(query.row)
  }
}

/** Milliseconds. To ask for the state of the database takes one or two. */
const dear = 100

const nothing = readQuery({ text: 'RETURN 0 AS nothing', parameters: {}, row: asItIs })

function asItIs(record: CypherRecord): CypherRecord {
  return record
}

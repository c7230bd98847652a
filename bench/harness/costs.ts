import { setTimeout as delay } from 'node:timers/promises'
import neo4j from 'neo4j-driver'
import type { Driver } from 'neo4j-driver'
import type { WorkloadQuery } from '../queries/workload-query.ts'
import type { Sample } from '../queries/sample.ts'
import { askOnce } from './ask-once.ts'
import { askPatiently } from './ask-patiently.ts'
import { boltTap } from './bolt-tap.ts'
import type { Statement } from './bolt-reader.ts'
import type { BoltTap } from './bolt-tap.ts'
import { withPeers } from './running-peer.ts'
import type { Database, Peer } from './peers.ts'

/** What one question costs the database, as the database itself counts it. */
export interface Cost {
  readonly peer: string
  readonly query: string
  /** Statements for one question. */
  readonly statements: number
  /** Database hits of all of them together. */
  readonly hits: number
  /** Operators that look at every node of a label or every relationship of a type. */
  readonly scans: readonly string[]
  /** Different statements, by text, that the question was seen to send. */
  readonly texts: readonly string[]
}

/**
 * Asks every peer every question through a tap, and profiles the statements that it sent: first so that what is planned
 * or cached once is, then so that it counts. The first variables of each question stand for all.
 */
export async function costs(
  peers: readonly Peer[],
  queries: readonly WorkloadQuery[],
  { database, sample }: { readonly database: Database; readonly sample: Sample },
): Promise<readonly Cost[]> {
  const { uri, username, password } = database
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), {
    disableLosslessIntegers: true,
  })
  const tap = await boltTap(uri)
  try {
    return await withPeers(peers, { ...database, uri: tap.uri }, async (running) => {
      const found: Cost[] = []
      // Ours reads how large lists are once it listens: that belongs to no question.
      await quiet(tap)
      for (const { peer, server } of running) {
        for (const query of queries) {
          const body = peer.ask(query).body(query.variables(sample)[0] ?? {})
          await askPatiently(server.url, body)
          tap.taken()
          await askOnce(server.url, body)
          const statements = tap.taken()
          // Nothing that was seen is nothing that was counted.
          if (statements.length === 0)
            throw new Error(`${peer.name} sent no statement for ${query.name}.`)
          found.push(await costOf(driver, peer.name, query.name, statements))
        }
      }
      return found
    })
  } finally {
    tap.close()
    await driver.close()
  }
}

async function costOf(
  driver: Driver,
  peer: string,
  query: string,
  statements: readonly Statement[],
): Promise<Cost> {
  const plans: Operator[] = []
  for (const statement of statements) plans.push(await planOf(driver, statement))
  const operators = plans.flatMap(withChildren)
  return {
    ...{ peer, query, statements: statements.length },
    hits: operators.reduce((sum, { dbHits }) => sum + dbHits, 0),
    scans: operators.map(({ operatorType }) => operatorType).filter((type) => SCAN.test(type)),
    texts: [...new Set(statements.map(({ text }) => text))],
  }
}

/** Waits until no server has sent a statement for a second. */
async function quiet(tap: BoltTap): Promise<void> {
  do await delay(1000)
  while (tap.taken().length > 0)
}

const SCAN = /AllNodesScan|NodeByLabelScan|RelationshipTypeScan/

interface Operator {
  readonly operatorType: string
  readonly dbHits: number
  readonly children: readonly Operator[]
}

async function planOf(driver: Driver, { text, parameters }: Statement): Promise<Operator> {
  const session = driver.session({ defaultAccessMode: neo4j.session.READ })
  try {
    const { summary } = await session.run(`PROFILE ${text}`, parameters)
    if (summary.profile === false) throw new Error('The database gave no profile.')
    return summary.profile
  } finally {
    await session.close()
  }
}

function withChildren(operator: Operator): readonly Operator[] {
  return [operator, ...operator.children.flatMap(withChildren)]
}

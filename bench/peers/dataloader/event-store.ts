import DataLoader from 'dataloader'
import neo4j from 'neo4j-driver'
import type { Driver } from 'neo4j-driver'
import type { Variables } from '../../queries/workload-query.ts'
import { runExpert, runRead } from '../run-expert.ts'
import { READS } from './reads.queries.ts'

/** A row of scalars, or of lists of them. */
export type Row = readonly unknown[]

/** Loads the rows that belong to the nodes of one request, many at once. */
type Loader = DataLoader<string, readonly Row[]>

/** What the resolvers of one request read from. */
export interface EventStore {
  readonly event: (id: string) => Promise<Row | null>
  readonly page: (filter: Filter) => Promise<readonly Row[]>
  readonly count: (filter: Filter) => Promise<number>
  readonly expert: (name: string, variables: Variables) => Promise<readonly unknown[]>
  readonly of: Readonly<Record<Nested, Loader>>
}

/** Which events. */
export interface Filter {
  readonly actor: string
  readonly from: string
  readonly to: string
  readonly first: number
}

const NESTED = [
  ...(['perpetrators', 'targets', 'places', 'casualties', 'weapons', 'claims'] as const),
  'passages',
] as const
type Nested = (typeof NESTED)[number]

/** Makes the store of one request; each list is loaded once for all events or claims that ask for it. */
export function eventStore(driver: Driver): EventStore {
  const rows = async (text: string, parameters: object): Promise<readonly unknown[]> =>
    (await runRead(driver, text, parameters)).map(({ row }) => row)
  const loaders = NESTED.map((name) => [
    name,
    new DataLoader<string, readonly Row[]>(async (ids) => {
      const found = await runRead(driver, READS[name], { ids: [...ids] })
      // The statements give an id and its rows.
      const byId = new Map(found.map((one) => [one.id, one.rows as readonly Row[]]))
      return ids.map((id) => byId.get(id) ?? [])
    }),
  ])
  return {
    // The statements give rows.
    event: async (id) => ((await rows(READS.event, { id }))[0] as Row | undefined) ?? null,
    page: async (filter) => {
      const parameters = { ...filter, first: neo4j.int(filter.first) }
      return (await rows(READS.page, parameters)) as readonly Row[]
    },
    count: async (filter) => Number((await rows(READS.count, filter))[0]),
    expert: (name, variables) => runExpert(driver, name, variables),
    // One for each name; Object.fromEntries has lost them.
    of: Object.fromEntries(loaders) as EventStore['of'],
  }
}

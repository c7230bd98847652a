/** Fastify and mercurius with graphql-jit and DataLoader: resolvers by hand, lists loaded for all events at once. */
import { fastify } from 'fastify'
import { GraphQLJSON } from 'graphql-scalars'
import mercurius from 'mercurius'
import type { MercuriusContext } from 'mercurius'
import type { Variables } from '../../queries/workload-query.ts'
import { eventStore } from '../dataloader/event-store.ts'
import type { EventStore, Filter, Row } from '../dataloader/event-store.ts'
import { environment } from '../environment.ts'
import { SCHEMA } from './schema.ts'

declare module 'mercurius' {
  interface MercuriusContext {
    readonly store: EventStore
  }
}

interface Where {
  readonly actors: readonly string[]
  readonly from: string
  readonly to: string
}

/** Gives a resolver that picks one value of a row. */
const at = (place: number) => (row: Row) => row[place]
const idOf = (row: Row) => String(row[0])
const filterOf = ({ actors: [actor = ''], from, to }: Where, first: number): Filter => ({
  ...{ actor, from, to, first },
})
const nested =
  (name: keyof EventStore['of']) =>
  (row: Row, _: unknown, { store }: MercuriusContext) =>
    store.of[name].load(idOf(row))

const resolvers = {
  JSON: GraphQLJSON,
  Query: {
    event: (_: unknown, { id }: { readonly id: string }, { store }: MercuriusContext) =>
      store.event(id),
    events: (_: unknown, { where, first }: { readonly where: Where; readonly first: number }) =>
      filterOf(where, first),
    rows: (
      _: unknown,
      { name, variables }: { readonly name: string; readonly variables: Variables },
      { store }: MercuriusContext,
    ) => store.expert(name, variables),
  },
  EventConnection: {
    nodes: (filter: Filter, _: unknown, { store }: MercuriusContext) => store.page(filter),
    totalCount: (filter: Filter, _: unknown, { store }: MercuriusContext) => store.count(filter),
  },
  Event: {
    ...{ id: at(0), title: at(1), type: at(2), extent: at(3), attributionStatus: at(4) },
    when: (row: Row) => row.slice(5, 8),
    killed: (row: Row) => row.slice(8, 11),
    perpetrators: nested('perpetrators'),
    targets: nested('targets'),
    places: nested('places'),
    casualties: nested('casualties'),
    weapons: nested('weapons'),
    claims: (row: Row) => row,
  },
  DateSpan: { earliest: at(0), latest: at(1), precision: at(2) },
  Estimate: { low: at(0), best: at(1), high: at(2) },
  Entity: { id: at(0), name: at(1), kind: at(2) },
  Perpetrator: { actor: (row: Row) => row, stances: at(2), disputed: at(3) },
  EventTarget: {
    description: at(0),
    entity: (row: Row) => (row[1] === null ? null : row.slice(1)),
  },
  EventPlace: { place: (row: Row) => row, precision: at(3) },
  Casualty: {
    ...{ harm: at(0), group: at(1) },
    actor: (row: Row) => (row[2] === null ? null : [row[2]]),
    estimate: (row: Row) => row.slice(3),
  },
  WeaponUse: { use: at(0), weapon: (row: Row) => row.slice(1) },
  ClaimConnection: { nodes: nested('claims') },
  Claim: {
    ...{ id: at(0), kind: at(1), stance: at(2), basis: at(3) },
    estimate: (row: Row) => (row.slice(4).every((value) => value === null) ? null : row.slice(4)),
    passages: nested('passages'),
  },
  Passage: { id: at(0), index: at(1), gloss: at(2) },
}

const { driver, port } = environment()
const server = fastify()
await server.register(mercurius, {
  schema: SCHEMA,
  resolvers,
  context: () => ({ store: eventStore(driver) }),
  jit: 1,
})
console.log(`listening ${await server.listen({ host: '127.0.0.1', port })}/graphql`)

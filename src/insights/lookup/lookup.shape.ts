import { ID, Int } from 'type-graphql'
import { Actor, ActorConnection } from '../../entities/actor/actor.type.ts'
import { ActorOrder } from '../../entities/actor/actor-order.ts'
import { ActorWhere } from '../../entities/actor/actor.where.ts'
import { CandidateConnection } from '../../entities/candidate/candidate.type.ts'
import { CandidateWhere } from '../../entities/candidate/candidate.where.ts'
import { ClaimConnection } from '../../entities/claim/claim.type.ts'
import { ClaimWhere } from '../../entities/claim/claim.where.ts'
import { standing } from '../../entities/claim/standing.where.ts'
import { Document, DocumentConnection } from '../../entities/document/document.type.ts'
import { DocumentWhere } from '../../entities/document/document.where.ts'
import { eventArguments } from '../../entities/event/event-arguments.ts'
import { eventList } from '../../entities/event/event-list.shape.ts'
import { Event, EventConnection } from '../../entities/event/event.type.ts'
import { lensChoice } from '../../entities/event/lens-choice.ts'
import { Lens } from '../../entities/event/lens.type.ts'
import { ImportRun, ImportRunConnection } from '../../entities/import-run/import-run.type.ts'
import { Place, PlaceConnection } from '../../entities/place/place.type.ts'
import { PlaceWhere } from '../../entities/place/place.where.ts'
import { SourceConnection } from '../../entities/source/source.type.ts'
import { WeaponConnection } from '../../entities/weapon/weapon.type.ts'
import { ConflictConnection } from '../../entities/conflict/conflict.type.ts'
import { entityWithId } from '../graph/entity-with-id.shape.ts'
import { connection } from '../../reading/connection.ts'
import { root } from '../../reading/declare.ts'
import type { ArgumentDeclaration, RootDeclaration, TypeClass } from '../../reading/declare.ts'
import { one } from '../../reading/fields.ts'
import { indexedList } from '../../reading/indexed-list.ts'
import type { IndexedList } from '../../reading/indexed-list.ts'
import { Node } from '../../reading/types/node.type.ts'
import { pagingArguments } from '../../reading/types/paging-arguments.ts'

const idArgument: Readonly<Record<'id', ArgumentDeclaration>> = {
  id: { type: () => ID, description: 'The id.' },
}

const answersFor =
  ' For an id of an entity that was judged to be the same as another, the one that both are kept as answers.'

const labels = ['Event', 'Entity', 'Claim', 'Document', 'Passage', 'Source', 'Mention']

/** The orders of the lists: a property with an index, then the id. */
const name = { property: 'nameEn', kind: 'text', descending: false } as const
const published = { property: 'publishedKey', kind: 'date', descending: true } as const
const recorded = { property: 'recordedAt', kind: 'instant', descending: true } as const

/** Single things by id, and plain lists. */
export const lookups: readonly RootDeclaration[] = [
  root({
    field: 'node',
    type: () => Node,
    nullable: true,
    description: `Anything by its id; null where there is no such thing.${answersFor}`,
    arguments: idArgument,
    read: one((planned) => {
      const [n, id] = [planned.variable('n'), planned.arguments.get('id')?.parameter() ?? 'null']
      const branches = labels.map((label) =>
        label === 'Entity'
          ? `  ${entityWithId(planned, n, id)} RETURN ${n}`
          : `  MATCH (${n}:${label} {id: ${id}})${withFacts(label, n)} RETURN ${n}`,
      )
      return { clauses: `CALL () {\n${branches.join('\n  UNION ALL\n')}\n}`, site: { it: n } }
    }),
  }),
  root({
    field: 'event',
    type: () => Event,
    nullable: true,
    description:
      'An event by its id. Null where there is none, or a lens does not show it. Other events that are read from it show what follows from all claims.',
    arguments: {
      ...idArgument,
      accordingTo: {
        type: () => Lens,
        nullable: true,
        description: 'Work out its facts from these claims alone.',
      },
    },
    read: one((planned) => {
      const [n, id] = [planned.variable('n'), planned.arguments.get('id')?.parameter() ?? 'null']
      const event = `MATCH (${n}:Event {id: ${id}})`
      const lens = planned.arguments.get('accordingTo')
      if (lens === undefined)
        return { clauses: `${event}${withFacts('Event', n)}`, site: { it: n } }
      const { clauses, facts } = planned.lens(n, lensChoice(planned, lens))
      return { clauses: `${event}\n${clauses}`, site: { it: n, facts } }
    }),
  }),
  single('actor', Actor, 'Actor', `An actor by its id.${answersFor}`),
  single('place', Place, 'Place', `A place by its id.${answersFor}`),
  single('document', Document, 'Document', 'A document by its id.'),
  root({
    field: 'events',
    type: () => EventConnection,
    description: 'Events that fit a filter, page by page.',
    arguments: {
      ...eventArguments,
      last: {
        type: () => Int,
        nullable: true,
        description: 'The last rows instead of the first; `first` is then ignored.',
      },
      before: {
        type: () => String,
        nullable: true,
        description: 'With `last`: the `startCursor` of the page after this one.',
      },
    },
    read: connection((field) => eventList(field)),
  }),
  root({
    field: 'actors',
    type: () => ActorConnection,
    description: 'Actors by English name.',
    arguments: {
      where: { type: () => ActorWhere, nullable: true, description: 'Which ones.' },
      orderBy: {
        type: () => ActorOrder,
        nullable: true,
        description: 'In which order; from A to Z where nothing is said.',
      },
      ...pagingArguments(),
    },
    read: connection((planned) => {
      const descending = planned.arguments.get('orderBy')?.value === 'NAME_DESC'
      return indexedList(planned, {
        label: 'Actor',
        by: { ...name, descending },
        where: 'ActorWhere',
      })
    }),
  }),
  list('places', PlaceConnection, 'Places by English name.', {
    label: 'Place',
    by: name,
    where: PlaceWhere,
  }),
  list('weapons', WeaponConnection, 'Weapons and weapon systems by English name.', {
    label: 'Weapon',
    by: name,
  }),
  list('conflicts', ConflictConnection, 'Conflicts by English name.', {
    label: 'Conflict',
    by: name,
  }),
  list('sources', SourceConnection, 'Sources by English name.', { label: 'Source', by: name }),
  list(
    'documents',
    DocumentConnection,
    'Documents, latest first by the last day on which they can have been published; those for which that is open come last.',
    { label: 'Document', by: published, where: DocumentWhere },
  ),
  single('importRun', ImportRun, 'Run', 'A run by its id.'),
  list('importRuns', ImportRunConnection, 'Runs in which something was brought in, last first.', {
    label: 'Run',
    by: { property: 'startedAt', kind: 'instant', descending: true },
  }),
  list(
    'candidates',
    CandidateConnection,
    'Pairs of things that may be one, with what was judged of them; the likeliest first.',
    {
      label: 'Pair',
      by: { property: 'score', kind: 'number', descending: true },
      where: CandidateWhere,
    },
  ),
  list(
    'claims',
    ClaimConnection,
    'Claims that stand, last recorded first: none that is superseded, and none that is rejected or retracted unless `statuses` asks for it.',
    {
      label: 'Claim',
      by: recorded,
      where: ClaimWhere,
      predicate: standing,
    },
  ),
]

function single(
  field: string,
  type: TypeClass,
  label: string,
  description: string,
): RootDeclaration {
  return root({
    field,
    type: () => type,
    nullable: true,
    description: `${description} Null where there is none.`,
    arguments: idArgument,
    read: one((planned) => {
      const [n, id] = [planned.variable('n'), planned.arguments.get('id')?.parameter() ?? 'null']
      // Entities share one key.
      const clauses = ['Actor', 'Place'].includes(label)
        ? `${entityWithId(planned, n, id)}\nWHERE ${n}:${label}`
        : `MATCH (${n}:${label} {id: ${id}})${withFacts(label, n)}`
      return { clauses, site: { it: n } }
    }),
  })
}

function list(
  field: string,
  type: TypeClass,
  description: string,
  { where, ...ordered }: Omit<IndexedList, 'where'> & { readonly where?: TypeClass },
): RootDeclaration {
  const filtered: Readonly<Record<string, ArgumentDeclaration>> =
    where === undefined
      ? {}
      : { where: { type: () => where, nullable: true, description: 'Which ones.' } }
  return root({
    field,
    type: () => type,
    description,
    arguments: { ...filtered, ...pagingArguments() },
    read: connection((planned) =>
      indexedList(planned, { ...ordered, ...(where === undefined ? {} : { where: where.name }) }),
    ),
  })
}

/** An event whose claims are all closed or rejected stays for them, without facts, and is shown nowhere. */
function withFacts(label: string, n: string): string {
  return label === 'Event' ? ` WHERE ${n}.type IS NOT NULL` : ''
}

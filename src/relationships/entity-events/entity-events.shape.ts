import { ID } from 'type-graphql'
import { Actor } from '../../entities/actor/actor.type.ts'
import { ClaimConnection } from '../../entities/claim/claim.type.ts'
import { ClaimWhere } from '../../entities/claim/claim.where.ts'
import { Conflict } from '../../entities/conflict/conflict.type.ts'
import { eventArguments } from '../../entities/event/event-arguments.ts'
import { eventList } from '../../entities/event/event-list.shape.ts'
import { EventConnection } from '../../entities/event/event.type.ts'
import { EventWhere } from '../../entities/event/event.where.ts'
import { MentionConnection } from '../../entities/mention/mention.type.ts'
import { Place } from '../../entities/place/place.type.ts'
import { Weapon } from '../../entities/weapon/weapon.type.ts'
import { connection } from '../../reading/connection.ts'
import { filter, relationship } from '../../reading/declare.ts'
import { hasEdge } from '../../reading/facts-of.ts'
import { nodeOf } from '../../reading/plan-field.ts'
import type { LeadBranches, LeadCells, Site } from '../../reading/shape.ts'
import { EventRole } from '../../reading/types/enums.ts'
import { pagingArguments } from '../../reading/types/paging-arguments.ts'
import { claimList } from '../claims/claim-list.shape.ts'
import { mentionList } from '../evidence/evidence.shape.ts'
import { aboutWeapon } from '../weapons/weapons.shape.ts'

/** The relationship by which an event holds an actor in each role. */
const roleRelationships: Readonly<Record<string, string>> = {
  PERPETRATOR: 'PERPETRATED_BY',
  TARGET: 'TARGETED',
  HARMED: 'HARMED',
  PARTICIPANT: 'INVOLVED',
}
const anyRole = Object.values(roleRelationships)

/** What an entity has to do with events, statements and mentions. */
export const entityEvents = [
  relationship({
    on: Actor,
    field: 'events',
    type: () => EventConnection,
    description: 'The events it has to do with, in one role or any.',
    arguments: {
      role: { type: () => EventRole, nullable: true, description: 'Only in this role.' },
      ...eventArguments,
    },
    read: connection((field, site) => {
      const role = roleRelationships[String(field.arguments.get('role')?.value)]
      const relationships = role === undefined ? anyRole : [role]
      return eventList(field, along(site, relationships))
    }),
  }),
  relationship({
    on: Place,
    field: 'events',
    type: () => EventConnection,
    description: 'The events there and at places within it.',
    arguments: eventArguments,
    read: connection((field, site) => eventList(field, along(site, ['LOCATED_IN']))),
  }),
  relationship({
    on: Weapon,
    field: 'events',
    type: () => EventConnection,
    description:
      'The events in which it, or a kind of it, was used, found, intercepted or deployed, or intercepted something.',
    arguments: eventArguments,
    read: connection((field, site) => {
      const kind = field.variable('w')
      return eventList(field, {
        pattern: {
          keys: `[${nodeOf(site)}]`,
          clauses: (event, key) =>
            `MATCH (${key})<-[:KIND_OF*0..8]-(${kind})<-[:${aboutWeapon.join('|')}]-(${event})`,
        },
        exact: true,
      })
    }),
  }),
  relationship({
    on: Conflict,
    field: 'events',
    type: () => EventConnection,
    description: 'The events that are counted to it.',
    arguments: eventArguments,
    read: connection((field, site) =>
      eventList(field, {
        pattern: {
          keys: `[${nodeOf(site)}]`,
          clauses: (event, key) => `MATCH (${event}:Event)-[:PART_OF*1..8]->(${key})`,
        },
        exact: true,
      }),
    ),
  }),
  relationship({
    on: Actor,
    field: 'statements',
    scans: { along: ['SAID_BY'], of: 'Actor' },
    type: () => ClaimConnection,
    description: 'What it says: the claims it makes.',
    arguments: {
      where: { type: () => ClaimWhere, nullable: true, description: 'Which claims.' },
      ...pagingArguments(),
    },
    read: connection((field, site) =>
      claimList(field, (claim) => ({
        clauses: `MATCH (${nodeOf(site)})<-[:SAID_BY]-(${claim}:Claim)`,
      })),
    ),
  }),
  relationship({
    on: Actor,
    field: 'mentions',
    scans: { along: ['REFERS_TO'], of: 'Actor' },
    type: () => MentionConnection,
    description: 'Where it is named.',
    arguments: pagingArguments(),
    read: connection((field, site) =>
      mentionList(
        field.variable('m'),
        (mention) => `MATCH (${nodeOf(site)})<-[:REFERS_TO]-(${mention})`,
      ),
    ),
  }),
  filter({
    on: EventWhere,
    field: 'actors',
    type: () => [ID],
    description:
      'With one of these actors in any role: perpetrator, target, harmed or participant.',
    predicate: (input, { site, variable }) => {
      const r = variable('r')
      return hasEdge(site, anyRole, r, (id) => `${id} IN ${input.keptIds()}`)
    },
    lead: {
      rank: 11,
      branches: (input) => ({
        walks: [{ keys: input.keptIds(), relationships: anyRole }],
        exact: true,
        cells: () => cellsOfActors(input.keptIds()),
      }),
    },
  }),
]

/** A cell has room for two actors; whoever is no actor in the sense of the graph stands in neither. */
function cellsOfActors(ids: string): LeadCells {
  return {
    keys: `CASE WHEN all(id IN ${ids} WHERE id STARTS WITH 'actor:') THEN ${ids} END`,
    properties: ['actor1', 'actor2'],
    relationships: anyRole,
  }
}

/** The events that one entity is tied to by these relationships. */
function along(site: Site, relationships: readonly string[]): LeadBranches {
  return { walks: [{ keys: `[${nodeOf(site)}.id]`, relationships }], exact: true }
}

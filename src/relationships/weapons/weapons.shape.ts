import { ID } from 'type-graphql'
import { Event } from '../../entities/event/event.type.ts'
import { EventWhere } from '../../entities/event/event.where.ts'
import { Weapon } from '../../entities/weapon/weapon.type.ts'
import { filter, relationship } from '../../reading/declare.ts'
import { edgesOf, importsOf } from '../../reading/facts-of.ts'
import type { EdgeEnds } from '../../reading/facts-of.ts'
import { embedded, many, one } from '../../reading/fields.ts'
import { nodeOf } from '../../reading/plan-field.ts'
import { call } from '../../reading/row.ts'
import type { Site } from '../../reading/shape.ts'
import { Estimate, estimateOf } from '../../reading/types/estimate.ts'
import { Support, supportOf } from '../../reading/types/support.ts'
import { WeaponUse } from './weapon-use.type.ts'

const edge = (site: Site): string => site.edge ?? 'null'

/** The relationships from an event to a weapon. */
export const weaponRelationships = [
  'USED_WEAPON',
  'FOUND_WEAPON',
  'INTERCEPTED_WEAPON',
  'DEPLOYED_WEAPON',
]

/** The relationships from an event to a weapon that it is about in any way: a system that intercepts takes part itself. */
export const aboutWeapon = [...weaponRelationships, 'INVOLVED']

/** Weapons of an event, and kinds of weapons. */
export const weapons = [
  relationship({
    on: Event,
    field: 'weapons',
    type: () => [WeaponUse],
    description: 'Weapons that were used, found, intercepted or deployed in it.',
    read: many((field, site) => {
      const [weapon, r] = [field.variable('w'), field.variable('r')]
      const use = field.variable('use')
      return {
        clauses: `${usedWeapons(site, { edge: r, end: weapon }, use)}
WITH ${weapon}, ${r}, ${use} ORDER BY ${use} DESC, ${weapon}.id`,
        site: { weapon, edge: r, use },
      }
    }),
  }),
  relationship({
    on: WeaponUse,
    field: 'weapon',
    type: () => Weapon,
    description: 'The weapon.',
    read: embedded((site) => ({ it: site.weapon ?? 'null' })),
  }),
  relationship({
    on: WeaponUse,
    field: 'count',
    type: () => Estimate,
    nullable: true,
    description: 'How many; null: not said.',
    read: estimateOf('count', edge),
  }),
  relationship({
    on: WeaponUse,
    field: 'support',
    type: () => Support,
    description: 'How much stands behind it.',
    read: supportOf(edge),
  }),
  relationship({
    on: Weapon,
    field: 'kindOf',
    type: () => Weapon,
    nullable: true,
    description: 'The wider kind it belongs to.',
    read: one((field, site) => {
      const kind = field.variable('w')
      return {
        clauses: `MATCH (${nodeOf(site)})-[:KIND_OF]->(${kind})\nWITH ${kind} ORDER BY ${kind}.id LIMIT 1`,
        site: { it: kind },
      }
    }),
  }),
  filter({
    on: EventWhere,
    field: 'weapons',
    type: () => [ID],
    description:
      'With one of these weapons, or a kind of it: used, found, intercepted, deployed, or intercepting.',
    predicate: (input, { site, variable }) => {
      const [r, held, kind] = [variable('r'), variable('v'), variable('w')]
      return `EXISTS { ${edgesOf(site, aboutWeapon, { edge: r, end: held })} MATCH (${held})-[:KIND_OF*0..8]->(${kind}) WITH ${r}, ${kind} WHERE ${kind}.id IN ${input.keptIds()} AND ${isWeapons(r)} RETURN 1 AS one }`
    },
    lead: {
      rank: 9,
      branches: (input, { variable }) => ({
        pattern: {
          keys: input.keptIds(),
          clauses: (event, key) => {
            const [weapon, r] = [variable('w'), variable('r')]
            return `MATCH (:Entity {id: ${key}})<-[:KIND_OF*0..8]-(${weapon})<-[${r}:${aboutWeapon.join('|')} WHERE ${isWeapons(r)}]-(${event})`
          },
        },
        exact: true,
      }),
    },
  }),
]

/** Of those who take part, whatever the role, only what intercepts is meant; relationships to weapons have no role. */
function isWeapons(edge: string): string {
  return `coalesce(${edge}.role, 'INTERCEPTOR') = 'INTERCEPTOR'`
}

/** Clauses that bind each weapon of an event and what happened with it. */
function usedWeapons(site: Site, names: EdgeEnds, use: string) {
  const { edge, end } = names
  if (site.facts === undefined) {
    return `${edgesOf(site, weaponRelationships, names)}
WITH ${end}, ${edge}, replace(type(${edge}), '_WEAPON', '') AS ${use}`
  }
  // Under a lens relationships are maps, which know no type.
  const branches = weaponRelationships.map(
    (type) =>
      `${edgesOf(site, [type], names)}\nRETURN ${end}, ${edge}, '${type.replace('_WEAPON', '')}' AS ${use}`,
  )
  return call(importsOf(site), branches)
}

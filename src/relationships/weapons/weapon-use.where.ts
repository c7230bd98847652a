import { Field, ID, InputType } from 'type-graphql'
import { EventWhere } from '../../entities/event/event.where.ts'
import { filter } from '../../reading/declare.ts'
import { edgesOf, hasEdge } from '../../reading/facts-of.ts'
import type { Input } from '../../reading/input.ts'
import type { LeadBranches, WherePlan } from '../../reading/shape.ts'
import { WeaponUseKind } from '../../reading/types/enums.ts'
import { weaponRelationships } from './weapons.shape.ts'

/** Which weapons, and what happened with them. */
@InputType({
  description:
    'Some weapon of the event fits all that is given. Negated, as `not: { weaponUses: { uses: [USED] } }`, it finds events of which no source says what was used.',
})
class WeaponUseWhere {
  @Field(() => [ID], {
    nullable: true,
    description: 'It is one of these weapons, or a kind of it unless `orKinds` is false.',
  })
  readonly weapons?: readonly string[]

  @Field(() => Boolean, {
    defaultValue: true,
    description:
      'Whether kinds of the weapons fit, too. Groups by WEAPON hold each event at the weapons as they are given: such a group is `{ weapons: [<its value>], orKinds: false, uses: [USED] }`.',
  })
  readonly orKinds: boolean

  @Field(() => [WeaponUseKind], {
    nullable: true,
    description: 'One of these happened with it. Where nothing is said: any of them.',
  })
  readonly uses?: readonly string[]
}

/** The filter on weapons by what happened with them. */
export const weaponUseFilter = filter({
  on: EventWhere,
  field: 'weaponUses',
  type: () => WeaponUseWhere,
  description:
    'With a weapon that was used, found, intercepted or deployed; `weapons` also finds what was intercepted with it.',
  predicate: (input, plan) => fits(input, plan),
  lead: { rank: 9, branches: (input, { variable }) => byWeapon(input, variable('w')) },
})

// Uses are codes, and so part of the form; so is whether kinds fit.
function typesIn(input: Input): readonly string[] {
  const uses = input.get('uses')?.value
  if (uses === undefined) return weaponRelationships
  return weaponRelationships.filter((type) => isAmong(type.replace('_WEAPON', ''), uses))
}

function isAmong(use: string, uses: unknown): boolean {
  return Array.isArray(uses) && uses.includes(use)
}

function orKinds(input: Input): boolean {
  return input.get('orKinds')?.value !== false
}

function fits(input: Input, { site, variable }: WherePlan): string {
  const [types, weapons, r] = [typesIn(input), input.get('weapons'), variable('r')]
  const uses = input.get('uses')
  // Not `false`: the planner would lose the label that its index needs.
  if (types.length === 0 && uses !== undefined) return `size(${uses.parameter()}) > 0`
  if (weapons === undefined) return hasEdge(site, types, r)
  const ids = weapons.keptIds()
  if (!orKinds(input)) return hasEdge(site, types, r, (id) => `${id} IN ${ids}`)
  const [held, kind] = [variable('v'), variable('w')]
  return `EXISTS { ${edgesOf(site, types, { edge: r, end: held })} MATCH (${held})-[:KIND_OF*0..8]->(${kind}) WITH ${kind} WHERE ${kind}.id IN ${ids} RETURN 1 AS one }`
}

function byWeapon(input: Input, weapon: string): LeadBranches | undefined {
  const [types, weapons] = [typesIn(input), input.get('weapons')]
  if (types.length === 0 || weapons === undefined) return undefined
  const kinds = orKinds(input) ? `<-[:KIND_OF*0..8]-(${weapon})` : ''
  return {
    pattern: {
      keys: weapons.keptIds(),
      clauses: (event, key) =>
        `MATCH (:Entity {id: ${key}})${kinds}<-[:${types.join('|')}]-(${event})`,
    },
    exact: true,
  }
}

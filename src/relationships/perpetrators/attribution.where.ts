import { Field, ID, InputType } from 'type-graphql'
import { EventWhere } from '../../entities/event/event.where.ts'
import { filter } from '../../reading/declare.ts'
import { hasPerpetrators, isAttributed } from '../../reading/facts-of.ts'
import type { Input } from '../../reading/input.ts'
import { conjunction } from '../../reading/plan-where.ts'
import { nodeOf } from '../../reading/plan-field.ts'
import type { WherePlan } from '../../reading/shape.ts'
import { Quantifier, Stance } from '../../reading/types/enums.ts'

/** Who is held responsible, how and by whom. */
@InputType({
  description:
    'Who is held responsible, how and by whom. It looks at attributions: live claims about a whole attack, battle or unrest that name or describe a party.',
})
class AttributionWhere {
  @Field(() => [ID], { nullable: true, description: 'The named party is one of these actors.' })
  readonly actors?: readonly string[]

  @Field(() => [Stance], {
    nullable: true,
    description: 'It is said in one of these ways. Where nothing is said: in any but DENIED.',
  })
  readonly stances?: readonly string[]

  @Field(() => [ID], { nullable: true, description: 'One of these actors says so.' })
  readonly saidBy?: readonly string[]

  @Field(() => Quantifier, {
    defaultValue: 'SOME',
    description: 'How many of the attributions must fit.',
  })
  readonly match: string
}

/** The filter on perpetrators. */
export const perpetratorFilter = filter({
  on: EventWhere,
  field: 'perpetrators',
  type: () => AttributionWhere,
  description: 'Who is held responsible, how and by whom.',
  predicate: (input, plan) => quantified(input, plan),
  lead: {
    rank: 10,
    branches: (input) => {
      const actors = input.get('actors')
      const some = input.get('match')?.value === 'SOME'
      const saidHow = input.get('stances') !== undefined || input.get('saidBy') !== undefined
      if (actors === undefined || !some || deniedIn(input)) return undefined
      const walk = { keys: actors.keptIds(), relationships: ['PERPETRATED_BY'] }
      return { walks: [walk], exact: !saidHow }
    },
  },
})

// A denial makes no relationship, so a filter that takes denials cannot be led by one. Stances are part of the form.
function deniedIn(input: Input): boolean {
  const stances = input.get('stances')?.value
  return Array.isArray(stances) && stances.includes('DENIED')
}

function quantified(input: Input, plan: WherePlan): string {
  const c = plan.variable('c')
  const attribution = `(${nodeOf(plan.site)})<-[:ABOUT]-(${c}:PerpetratorClaim)`
  const any = isAttributed(plan.site, c)
  const has = hasPerpetrators(plan.site)
  const fits = conjunction([any, fitsText(input, c)])
  switch (input.get('match')?.value) {
    case 'NONE':
      return `NOT (${has} AND EXISTS { MATCH ${attribution} WHERE ${fits} })`
    case 'EVERY':
      return `${has} AND EXISTS { MATCH ${attribution} WHERE ${any} } AND NOT EXISTS { MATCH ${attribution} WHERE ${any} AND NOT coalesce(${fits}, false) }`
    default:
      return `${has} AND EXISTS { MATCH ${attribution} WHERE ${fits} }`
  }
}

function fitsText(input: Input, c: string): string {
  const [actors, stances, saidBy] = [input.get('actors'), input.get('stances'), input.get('saidBy')]
  return conjunction([
    actors === undefined ? '' : `${c}.objectId IN ${actors.keptIds()}`,
    stances === undefined ? `${c}.stance <> 'DENIED'` : `${c}.stance IN ${stances.parameter()}`,
    saidBy === undefined ? '' : `${c}.speakerId IN ${saidBy.keptIds()}`,
  ])
}

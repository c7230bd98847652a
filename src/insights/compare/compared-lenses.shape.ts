import { lensChoice } from '../../entities/event/lens-choice.ts'
import type { LensPart } from '../../facts/lens.ts'
import { call } from '../../reading/row.ts'
import type { Field, LensChoice } from '../../reading/shape.ts'

/** The two lenses of a comparison, in this order. */
export const SIDES = ['left', 'right'] as const

/** Two lenses that are opened by one text: what they show is worked out alike, and planned once. */
export interface ComparedLenses {
  /** The variable that holds both, in order: maps with the `name` of the side. */
  readonly sides: string
  /** The variable that one of them is bound to where it is opened. */
  readonly side: string
  /** Clauses that bind the facts of an event as the one shows it; null where it does not. */
  readonly open: (event: string) => { readonly clauses: string; readonly facts: string }
}

/** Holds what the lenses are given in maps, bound once for the statement. */
export function comparedLenses(field: Field): ComparedLenses {
  const choices = SIDES.map((name) => choiceOf(field, name))
  const parts = new Set(choices.flatMap(({ lens }) => Object.keys(lens) as LensPart[]))
  const [rule = 'MEDIAN', ...otherRules] = new Set(
    choices.map(({ bestRule = 'MEDIAN' }) => bestRule),
  )
  const maps = choices.map(({ lens, bestRule = 'MEDIAN' }, index) => {
    const given = [...parts].map((part) => `${part}: ${lens[part] ?? 'null'}`)
    return `{name: '${SIDES[index] ?? ''}', ${[`rule: '${bestRule}'`, ...given].join(', ')}}`
  })
  const [sides, side] = [field.variable('sides'), field.variable('side')]
  field.prelude(call(field.bound(), [`RETURN [${maps.join(', ')}] AS ${sides}`]), sides)
  const choice: LensChoice = {
    lens: Object.fromEntries([...parts].map((part) => [part, `${side}.${part}`])),
    optional: new Set([...parts].filter((part) => choices.some(({ lens }) => !(part in lens)))),
    ...(otherRules.length === 0 ? { bestRule: rule } : { givenRule: `${side}.rule` }),
  }
  return {
    sides,
    side,
    open: (event) => {
      const { clauses, facts } = field.lens(event, choice)
      return { clauses: `OPTIONAL ${clauses}`, facts }
    },
  }
}

function choiceOf(field: Field, side: (typeof SIDES)[number]): LensChoice {
  const lens = field.arguments.get(side)
  return lens === undefined ? { lens: {} } : lensChoice(field, lens)
}

import type { CodeOf, matchRule } from '../../facts/vocabulary.ts'

type MatchRule = CodeOf<typeof matchRule>

/** What is known of one match. */
export interface Match {
  readonly rule: string
  readonly typed: string
  readonly normalised: string
  readonly joined: string
  readonly sound: string
  /** The name that was found, and whether it is a primary one; null for an event found by its words. */
  readonly name: { readonly value: string; readonly primary: boolean } | null
  /** Primary name or title of what was found. */
  readonly label: string
}

/** One step of the explanation; `named` says that it reaches the name. */
export interface Step {
  readonly rule: MatchRule
  readonly from: string
  readonly to: string
  readonly named: boolean
}

/** Explains a match step by step: what was typed, what it was made into, which name that is, and whose. */
export function matchSteps(match: Match): readonly Step[] {
  const { name, label, typed } = match
  if (name === null) return [...normalising(match), step('WORDS', match.normalised, label, false)]
  const whose: Step[] =
    name.value === label
      ? []
      : [step(name.primary ? 'NAME_OF' : 'ALIAS_OF', name.value, label, true)]
  if (match.rule === 'EXACT') return [step('EXACT', typed, name.value, true), ...whose]
  if (match.rule === 'NORMALISED') return [step('NORMALISED', typed, name.value, true), ...whose]
  return [...normalising(match), reaching(match, name.value), ...whose]
}

function normalising({ typed, normalised }: Match): readonly Step[] {
  return typed === normalised ? [] : [step('NORMALISED', typed, normalised, false)]
}

function reaching({ rule, normalised }: Match, value: string): Step {
  const known: MatchRule = isReaching(rule) ? rule : 'WORDS'
  return step(known, normalised, value, true)
}

const reachingRules = ['JOINED', 'PARTICLE_REMOVED', 'PREFIX', 'WORDS', 'SOUND', 'FUZZY'] as const

function isReaching(rule: string): rule is (typeof reachingRules)[number] {
  return reachingRules.some((known) => known === rule)
}

function step(rule: MatchRule, from: string, to: string, named: boolean): Step {
  return { rule, from, to, named }
}

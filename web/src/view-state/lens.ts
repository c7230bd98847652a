import type { Lens, SourceKind, SpeakerClass } from '../gql/first/graphql.ts'
import type { View } from './view.ts'
import { isVoice, voices } from './voices.ts'

/** The parameters of which a lens is made. */
export const lensParameters = ['by', 'asof', 'rule'] as const

/** The lens that a view looks through; undefined where it looks at all claims. */
export function lensOf({ by, asof, rule }: Pick<View, 'by' | 'asof' | 'rule'>): Lens | undefined {
  const lens: Lens = {
    ...heardIn(by),
    ...(asof === undefined ? {} : { asOf: asof }),
    ...(rule === undefined || rule === 'median' ? {} : { bestRule: upper(rule) }),
  }
  return Object.keys(lens).length === 0 ? undefined : lens
}

/** What a list such as `wire,actor:united-states` lets be heard. */
export function heardIn(by: string | undefined): Lens {
  const names = by?.split(',').filter((name) => name !== '') ?? []
  const speakers = names.filter((name) => name.startsWith('actor:'))
  const sources = names.filter((name) => name.startsWith('source:'))
  const sorts = names.filter(isVoice).map((name) => voices[name])
  const sourceKinds = sorts.flatMap((sort): readonly SourceKind[] =>
    'sourceKinds' in sort ? sort.sourceKinds : [],
  )
  const speakerClasses = sorts.flatMap((sort): readonly SpeakerClass[] =>
    'speakerClasses' in sort ? sort.speakerClasses : [],
  )
  return {
    ...(speakers.length > 0 ? { speakers } : {}),
    ...(sources.length > 0 ? { sources } : {}),
    ...(sourceKinds.length > 0 ? { sourceKinds: [...sourceKinds] } : {}),
    ...(speakerClasses.length > 0 ? { speakerClasses: [...speakerClasses] } : {}),
    ...(names.includes('claimant') ? { stances: ['CLAIMED'] } : {}),
  }
}

function upper(rule: 'lowest' | 'latest') {
  return rule === 'lowest' ? 'LOWEST' : 'LATEST'
}

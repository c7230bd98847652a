import type { ClaimKind, comparedAspect } from '../../../src/facts/vocabulary.ts'
import type { CopiedEstimate, CopiedEvent } from '../copy/copied-graph.ts'
import { edgeEnds } from '../copy/edge-ends.ts'
import { supportingClaims } from '../copy/supporting-claims.ts'

type ComparedAspect = (typeof comparedAspect.codes)[number]

/** What is told of an event by a lens itself: a text for each aspect of which it tells anything. */
export type Told = Readonly<Partial<Record<ComparedAspect, string>>>

const USES = ['USED_WEAPON', 'FOUND_WEAPON', 'INTERCEPTED_WEAPON', 'DEPLOYED_WEAPON']

/** What a lens tells of an event that it shows. */
export function toldAspects(event: CopiedEvent): Told {
  const { type, earliest, latest, frame, killed, injured } = event
  const unframed = (kind: ClaimKind, values: Values) => (frame.includes(kind) ? {} : values)
  return {
    ...unframed('TYPE', told('TYPE', [type])),
    ...unframed('WHEN', told('WHEN', [earliest, latest])),
    ...unframed('WHERE', ids('WHERE', edgeEnds(event, ['OCCURRED_AT']))),
    ...ids('PERPETRATOR', parties(event, 'PERPETRATOR')),
    ...ids('TARGET', parties(event, 'TARGET')),
    ...ids('WEAPON', edgeEnds(event, USES)),
    ...told('KILLED', numbers(killed)),
    ...told('INJURED', numbers(injured)),
  }
}

type Values = Readonly<Record<string, string>>

/** Nothing where every value is unknown. */
function told(aspect: ComparedAspect, values: readonly unknown[]): Values {
  return values.every((value) => value === null) ? {} : { [aspect]: JSON.stringify(values) }
}

/** Nothing where there are none. */
function ids(aspect: ComparedAspect, values: readonly string[]): Values {
  return values.length === 0 ? {} : { [aspect]: JSON.stringify([...new Set(values)].sort()) }
}

function numbers({ low, best, high }: CopiedEstimate): readonly (number | null)[] {
  return [low, best, high]
}

/** Those who are named or described. */
function parties(event: CopiedEvent, ofKind: ClaimKind): readonly string[] {
  return supportingClaims(event)
    .filter(({ kind }) => kind === ofKind)
    .flatMap(({ objectKey }) => objectKey ?? [])
}

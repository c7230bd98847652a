import { labelOf } from '../../facts/labels.ts'
import type * as vocabularies from '../../facts/vocabulary.ts'
import { factsOf } from '../../reading/facts-of.ts'
import type { DimensionShape } from '../counting/dimension.ts'

type Coded =
  | 'eventType'
  | 'eventTypeGroup'
  | 'eventExtent'
  | 'violence'
  | 'attributionStatus'
  | 'geoPrecision'
  | 'datePrecision'

/** Dimensions that are one property of the event: a code, or a number. */
export const codeDimensions: Readonly<Record<string, DimensionShape>> = {
  EVENT_TYPE: coded('eventType', 'type'),
  EVENT_TYPE_GROUP: coded('eventTypeGroup', 'typeGroup'),
  EXTENT: coded('eventExtent', 'extent'),
  VIOLENCE: coded('violence', 'violence'),
  ATTRIBUTION_STATUS: coded('attributionStatus', 'attributionStatus'),
  GEO_PRECISION: coded('geoPrecision', 'geoPrecision'),
  DATE_PRECISION: coded('datePrecision', 'precision'),
  INDEPENDENT_SOURCES: {
    label: { label: (code) => code },
    key: (site) => `toString(${factsOf(site)}.independentSources)`,
  },
}

function coded(vocabulary: Coded, property: string): DimensionShape {
  return {
    label: { label: codeLabel(vocabulary) },
    key: (site) => `${factsOf(site)}.${property}`,
  }
}

/** The label of a code of a vocabulary; a code that is none is its own. */
export function codeLabel(
  vocabulary: keyof typeof vocabularies & Parameters<typeof labelOf>[0],
): (code: string, lang: 'EN' | 'AR') => string {
  // The database holds codes of the vocabulary alone: the writer's models let in no other.
  return (code, lang) => labelOf(vocabulary, code as never, lang)
}

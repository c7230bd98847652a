import { EVENT_COLUMNS } from '../../src/facts/event-columns.ts'
import type { DerivedProperty } from '../../src/facts/event-columns.ts'
import type { WantedFacts } from '../../src/reading/lens/wanted-facts.ts'

const support = [
  ...(['claims', 'speakers', 'sources', 'independent'] as const),
  ...(['disputed', 'first', 'last', 'basis'] as const),
]
const keys = ['eventId', 'from', 'until', 'middle', 'longFrom', 'openFrom'] as const
const count = [
  ...(['countLow', 'countBest', 'countHigh', 'countApproximate'] as const),
  ...(['countBasis', 'countTextEn', 'countTextAr'] as const),
]
const party = [...support, ...keys]
const weapon = [...party, ...count]

/** Everything that a lens can show of an event. */
export const ALL_FACTS = {
  properties: [
    // The keys of the columns are the properties.
    ...(Object.keys(EVENT_COLUMNS) as DerivedProperty[]),
    ...(['point', 'bestRule', 'apart', 'months', 'frame', 'usedIds'] as const),
  ],
  edges: {
    PERPETRATED_BY: [...party, 'stances'],
    ...{ TARGETED: party, HARMED: party },
    INVOLVED: [...party, 'role'],
    OCCURRED_AT: [...party, 'precision'],
    LOCATED_IN: [...keys, 'kind', 'innermost'],
    ...{ USED_WEAPON: weapon, FOUND_WEAPON: weapon },
    ...{ INTERCEPTED_WEAPON: weapon, DEPLOYED_WEAPON: weapon },
    ...{ INTERCEPTED: support, PART_OF: support, BEFORE: support },
  },
  tolls: [
    ...(['harm', 'group', 'foreign', 'country', 'partyKey', 'actorId'] as const),
    ...(['descriptionEn', 'descriptionAr', 'low', 'best', 'high', 'approximate'] as const),
    ...(['basis', 'textEn', 'textAr', 'claims', 'speakers', 'sources'] as const),
    ...(['independent', 'rule'] as const),
  ],
} satisfies WantedFacts

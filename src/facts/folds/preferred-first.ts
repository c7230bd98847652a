import { equals, not, or, where } from '../expression.ts'
import { any, compute, filter, window } from '../fold.ts'
import type { Fold } from '../fold.ts'
import { VALUE_GROUP } from './value-group.ts'

/** Each column of a group under a name of its own, and only where it tells values apart. */
const APART = Object.fromEntries(
  [...new Set(Object.values(VALUE_GROUP).flat())].map((name) => {
    const kinds = Object.entries(VALUE_GROUP).filter(([, columns]) => columns.includes(name))
    return [`${name}Apart`, where(or(...kinds.map(([kind]) => equals('kind', kind))), name)]
  }),
)

const isPreferred = equals('rank', 'PREFERRED')

/** The claims that facts may follow from (rule 2): where one of its event, kind and group is PREFERRED only such. */
export const preferredFirst: Fold<{ readonly id: string }> = {
  stages: [
    compute(APART),
    window(['eventId', 'kind', ...Object.keys(APART)], { hasPreferred: any(isPreferred) }),
    filter(or(not('hasPreferred'), isPreferred)),
  ],
  yields: ['id'],
}

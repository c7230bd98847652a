import { choice, constant, equals, not, or } from '../expression.ts'
import { any, compute, filter, window } from '../fold.ts'
import type { Fold } from '../fold.ts'

/**
 * The claims that facts may follow from (rule 2): live ones, and where one of its event, kind and group is PREFERRED
 * only such. The group is what tells two values of a kind apart: of a toll the harm, the victims' group and every
 * restriction, of a participant the role, of a weapon its use, of a relation the relation.
 */
export const preferredFirst: Fold<{ readonly id: string }> = {
  reads: [
    ...['id', 'live', 'rank', 'eventId', 'kind', 'harm', 'group', 'foreign', 'country'],
    ...['role', 'use', 'relation', 'subjectKey', 'objectKey'],
  ],
  stages: [
    filter(equals('live', true)),
    compute({
      party: choice(
        or(equals('kind', 'HARM'), equals('kind', 'RELATION')),
        'objectKey',
        constant(null),
      ),
    }),
    window(
      [
        ...['eventId', 'kind', 'harm', 'group', 'foreign', 'country'],
        ...['role', 'use', 'relation', 'subjectKey', 'party'],
      ],
      { hasPreferred: any(equals('rank', 'PREFERRED')) },
    ),
    filter(or(not('hasPreferred'), equals('rank', 'PREFERRED'))),
  ],
  yields: ['id'],
}

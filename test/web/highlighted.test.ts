import { expect, test } from 'vitest'
import { highlighted } from '../../web/src/pages/event/evidence/highlighted.ts'
import type { Passage } from '../../web/src/pages/event/evidence/passage.ts'

test('a conflict and what is only described are not highlighted as a party', () => {
  const entity = (kind: string) =>
    ({ __typename: kind, id: kind }) as { __typename: 'Actor'; id: string } // any kind
  const passage: Pick<Passage, 'text' | 'start' | 'mentions'> = {
    ...{ text: 'The army, gunmen, the war.', start: 10 },
    mentions: {
      totalCount: 3,
      nodes: [
        { start: 14, end: 18, entity: entity('Actor') },
        { start: 20, end: 26, entity: null },
        { start: 32, end: 35, entity: entity('Conflict') },
      ],
    },
  }

  const marked = highlighted(passage as Passage).filter(({ kind }) => kind !== undefined) // all it reads

  expect(marked).toEqual([{ text: 'army', kind: 'party' }])
})

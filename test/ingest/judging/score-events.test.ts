import { expect, test } from 'vitest'
import { scoreEvents } from '../../../src/ingest/duplicates/score-events.ts'
import type { ComparedEvent } from '../../../src/ingest/duplicates/score-events.ts'

const event: ComparedEvent = {
  ...{ id: 'event:a', type: 'ROCKET_ATTACK', typeGroup: 'ATTACK' },
  ...{ earliest: '2031-05-03', latest: '2031-05-03', point: { latitude: 33, longitude: 44 } },
  ...{ places: ['place:town'], actors: ['actor:front'], killedLow: 3, killedHigh: 3 },
}

test.each<[string, Partial<ComparedEvent>, number | undefined]>([
  ['the same in all', {}, 1],
  ['a day later', { earliest: '2031-05-04', latest: '2031-05-04' }, 0.9],
  ['within longer days', { earliest: '2031-05-01', latest: '2031-05-09' }, 1],
  ['a week later', { earliest: '2031-05-10', latest: '2031-05-10' }, undefined],
  [
    'a few kilometres away',
    { places: ['place:other'], point: { latitude: 33.01, longitude: 44 } },
    0.98,
  ],
  ['far away', { places: ['place:other'], point: { latitude: 35, longitude: 44 } }, undefined],
  ['somewhere in the area', { places: ['place:area'], point: null }, 0.7],
  ['of another kind of attack', { type: 'MORTAR_OR_ARTILLERY' }, 0.9],
  ['by nobody known', { actors: [] }, 0.9],
  ['by others', { actors: ['actor:union'] }, 0.7],
  [
    'by others, with other dead, a day later',
    {
      actors: ['actor:union'],
      killedLow: 9,
      killedHigh: 9,
      latest: '2031-05-04',
      earliest: '2031-05-04',
    },
    undefined,
  ],
])('Two events score where the second is %s', (_name, parts, score) => {
  const other = { ...event, id: 'event:b', ...parts }

  expect(scoreEvents(event, other)?.score).toBe(score)
  expect(scoreEvents(other, event)?.score).toBe(score)
})

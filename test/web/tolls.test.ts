import { expect, test } from 'vitest'
import { missingText } from '../../web/src/kit/missing-text.ts'
import { tallyCells, tallyColumns } from '../../web/src/kit/tally-table.ts'
import { kpisOf } from '../../web/src/pages/overview/kpis/kpis-of.ts'
import { loadWords } from '../../web/src/words/words.ts'

const events = { certain: 3, best: 4, possible: 5 }
const toll = { low: 24, best: 24, high: 24, unknown: 0, noBest: 1, noHigh: 2 }

test('“dozens” have no upper bound: the sum of what is known is not the highest number', async () => {
  const words = await loadWords('en')
  const civilians = { group: 'CIVILIANS' as const, toll }
  const total = { events, sets: 0, killed: toll, killedByGroup: [civilians] }
  const numbers = { groups: [], total }

  const cards = kpisOf(
    { bySources: numbers, byPrecision: numbers, all: { totalCount: 5 } },
    {},
    words,
  )

  const sentence = '1 event without a best number · 2 events without an upper bound'
  expect(cards.find(({ id }) => id === 'killed')).toMatchObject({ note: sentence, end: 'high 24+' })
  expect(cards.find(({ id }) => id === 'civilians')?.note).toContain(sentence)
})

test('what is missing is told in the right form of the plural', async () => {
  const words = await loadWords('ar')

  expect(missingText({ ...toll, noBest: 0 }, words)).toBe('حدثان بلا حد أعلى')
  expect(missingText({ ...toll, noBest: 3, noHigh: 0 }, words)).toBe('3 أحداث بلا عدد أرجح')
  expect(missingText({ ...toll, noBest: 0, noHigh: 0 }, words)).toBeUndefined()
})

test('a table has a column for each number that may be missing', async () => {
  const labels = tallyColumns(await loadWords('en')).map(({ label }) => label)

  expect(tallyCells({ events, killed: toll })).toEqual([3, 4, 5, 24, 24, 24, 0, 1, 2])
  expect(labels.at(-1)).toBe('Events without an upper bound')
  expect(labels).toHaveLength(9)
  const none = { low: 0, best: 0, high: 0, unknown: 5, noBest: 0, noHigh: 0 }
  expect(tallyCells({ events, killed: none }).slice(3)).toEqual([null, null, null, 5, 0, 0])
})

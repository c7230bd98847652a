import { expect, test } from 'vitest'
import { firstEn } from '../../web/src/words/en/first.ts'
import { furtherEn } from '../../web/src/words/en/further.ts'
import { loadWords } from '../../web/src/words/words.ts'
import { usedWords } from '../support/used-words.ts'

const plain = (text: string) => text.replaceAll(/[\u2066-\u2069]/g, '')

test.each([
  [1, '1 من حدث واحد', 'لا طريق ضمن خطوة واحدة.', 'عقدة واحدة', 'منطقة واحدة'],
  [2, '1 من حدثين', 'لا طريق ضمن خطوتين.', 'عقدتان', 'منطقتان'],
  [6, '1 من 6 أحداث', 'لا طريق ضمن 6 خطوات.', '6 عقد', '6 مناطق'],
  [52, '1 من 52 حدثاً', 'لا طريق ضمن 52 خطوة.', '52 عقدة', '52 منطقة'],
  [300, '1 من 300 حدث', 'لا طريق ضمن 300 خطوة.', '300 عقدة', '300 منطقة'],
])('%i is counted in Arabic as it is said', async (count, shownOf, noPath, nodes, areas) => {
  const { t } = await loadWords('ar')

  expect(plain(t('shownOf', { shown: 1, count }))).toBe(shownOf)
  expect(plain(t('noPath', { count }))).toBe(noPath)
  expect(plain(t('nodesCount', { count }))).toBe(nodes)
  expect(plain(t('mapAreas', { count })).startsWith(areas)).toBe(true)
})

test('a sign stays in front of its number in Arabic', async () => {
  const { t } = await loadWords('ar')

  expect(t('leastLinks', { value: 3 })).toContain('\u2066≥ 3\u2069')
  expect(t('mayLieOutside', { value: 3 })).toContain('\u2066+3\u2069')
})

test('no text stands in both parts: the further one would take the place of the first', () => {
  expect(Object.keys(firstEn).filter((key) => key in furtherEn)).toEqual([])
})

test('every text is used', { timeout: 120_000 }, () => {
  const { keys, kinds } = usedWords()
  const isUsed = (key: string) => keys.has(key) || kinds.some((kind) => key.startsWith(kind))

  const all = [...Object.keys(firstEn), ...Object.keys(furtherEn)].map((key) =>
    key.replace(/_(one|other)$/, ''),
  )

  expect(all.filter((key) => !isUsed(key))).toEqual([])
})

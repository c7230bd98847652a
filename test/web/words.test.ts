import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { firstEn } from '../../web/src/words/en/first.ts'
import { furtherEn } from '../../web/src/words/en/further.ts'
import { loadWords, type WordKey } from '../../web/src/words/words.ts'

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

/** Those of codes are made of the code: no text of the pages names them. */
const isOfCode = (key: string) => key.includes('.')

test('every text is used', () => {
  const root = join(import.meta.dirname, '../../web/src')
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/^(words|gql)\//.test(file))
    .map((file) => readFileSync(join(root, file), 'utf8'))
  const source = [...files, readFileSync(join(root, 'words/dates.ts'), 'utf8')].join('\n')
  const keys = [...Object.keys(firstEn), ...Object.keys(furtherEn)]
    .map((key) => key.replace(/_(one|other)$/, '') as WordKey)
    .filter((key) => !isOfCode(key))

  expect(keys.filter((key) => !new RegExp(`['"\`]${key}['"\`]`).test(source))).toEqual([])
})

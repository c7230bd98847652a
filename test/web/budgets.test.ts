import { execFile } from 'node:child_process'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gzipSync } from 'node:zlib'
import { beforeAll, expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')
const dist = join(root, 'dist/web')

beforeAll(async () => {
  await promisify(execFile)(process.execPath, [join(root, 'tools/build-web.mjs')])
}, 120_000)

const zipped = (file: string): number => gzipSync(readFileSync(join(dist, file))).length
const sum = (sizes: readonly number[]): number => sizes.reduce((all, one) => all + one, 0)

/** What the page names, which is all that is loaded before its first answers are shown, but for its texts. */
function named(extension: string): readonly string[] {
  const html = readFileSync(join(dist, 'index.html'), 'utf8')
  return [...html.matchAll(/assets\/[^"]+/g)]
    .map(([file]) => file)
    .filter((file) => file.endsWith(extension))
}

const assets = (): readonly string[] =>
  readdirSync(join(dist, 'assets')).map((file) => `assets/${file}`)

test('until numbers and events are shown, at most 140 kB of script are loaded, in either language', () => {
  const texts = assets().filter((file) => /\/first-[^.]*\.js$/.test(file))
  const scripts = named('.js').filter((file) => !texts.includes(file))

  expect(texts).toHaveLength(2)
  for (const text of texts) expect(sum([...scripts, text].map(zipped))).toBeLessThanOrEqual(140_000)
})

test('filters and the map bring it to at most 300 kB', () => {
  const later = assets().filter((file) =>
    /\/(charts|picker|map-drawing|panel-menu|countries|provinces|graphql)-[^.]*\.js$/.test(file),
  )

  expect(sum([...named('.js'), ...later].map(zipped))).toBeLessThanOrEqual(300_000)
})

test('the styles of the first page are at most 15 kB', () => {
  expect(sum(named('.css').map(zipped))).toBeLessThanOrEqual(15_000)
})

test('two weights of the fonts of a script are at most 140 kB', () => {
  const fonts = assets().filter((file) =>
    /ibm-plex-sans-(arabic-arabic|latin)-[46]00-.*\.woff2$/.test(file),
  )

  expect(fonts.length).toBeGreaterThanOrEqual(4)
  expect(sum(fonts.map((file) => statSync(join(dist, file)).size))).toBeLessThanOrEqual(140_000)
})

/** What names a side, and four values of which the second, right, is not the fourth, left. */
const oneSided = /^\s*((margin|padding|border)-)?(left|right|text-align)\s*:.*(left|right|\d)/
const fourSided =
  /^\s*(?:margin|padding|inset|border-(?:width|style|color))\s*:\s*\S+\s+(\S+)\s+\S+\s+(?!\1\s*;)[^\s;]+\s*;/

test('styles know a beginning and an end, and no left and right', () => {
  const files = readdirSync(join(root, 'web/src'), { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.css'),
  )
  // The map is not mirrored: west is left in every language.
  const lines = files.flatMap((file) =>
    readFileSync(join(root, 'web/src', file), 'utf8')
      .split('\n')
      .filter((line) => oneSided.test(line) || fourSided.test(line))
      .map((line) => `${file}: ${line.trim()}`),
  )

  expect(lines).toEqual([
    'pages/overview/overview.css: right: 8px;',
    'pages/overview/overview.css: left: 8px;',
  ])
})

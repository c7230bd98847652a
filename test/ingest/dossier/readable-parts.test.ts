import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { ClientError } from '../../../src/errors.ts'
import { checkDossier } from '../../../src/ingest/dossier/check-dossier.ts'
import { indexDossier } from '../../../src/ingest/dossier/dossier-index.ts'
import { dossierModel } from '../../../src/ingest/dossier/dossier.model.ts'
import { findMistakes } from '../../../src/ingest/dossier/find-mistakes.ts'
import { readDossier } from '../../../src/ingest/dossier/read-dossier.ts'
import { readableParts } from '../../../src/ingest/dossier/readable-parts.ts'
import { bytesOf, edited, portAmal } from '../../support/dossier-file.ts'

type Path = readonly (string | number)[]

/** What is said of a dossier given as text, one line a mistake. */
function mistakesIn(text: string): readonly string[] {
  try {
    checkDossier(readDossier('x.yaml', bytesOf(text)))
    return []
  } catch (error) {
    if (!(error instanceof ClientError)) throw error
    return error.message.split('\n').slice(1)
  }
}

describe('mistakes of shape and of reference are told together', () => {
  const broken = edited(
    edited(portAmal, 'class: STATE\n', 'class: KINGDOM\n'),
    "refersTo: 'party:official'",
    "refersTo: 'party:witness'",
  )

  test('with the place of each in the file', () => {
    expect(mistakesIn(broken)).toEqual([
      expect.stringMatching(
        /^x\.yaml:\d+:\d+: document\.passages\[1\]\.mentions\[3\]\.refersTo: "party:witness" is not declared/,
      ),
      expect.stringMatching(/^x\.yaml:\d+:\d+: entities\[0\]\.class: "KINGDOM" is not known here/),
    ])
  })

  test('the places behind what was left out, too', () => {
    const both = edited(
      edited(
        portAmal,
        '{ kind: TYPE, type: INTERCEPTION, extent: SINGLE',
        '{ kind: TYPE, type: INTERCEPTION, extent: DOUBLE',
      ),
      "kind: INTERCEPTION, of: 'event:rockets'",
      "kind: INTERCEPTION, of: 'event:rocket'",
    )
    expect(mistakesIn(both)).toEqual([
      expect.stringContaining('events[1].claims[0].extent: "DOUBLE" is not known here'),
      expect.stringContaining('events[1].claims[2].of: "event:rocket" is no event of this dossier'),
    ])
  })

  test('but where what is broken stands in no list', () => {
    expect(mistakesIn(edited(broken, 'lang: ar\n  source', 'lang: Arabic\n  source'))).toEqual([
      expect.stringContaining('document.lang'),
      expect.stringContaining('entities[0].class'),
    ])
  })
})

const type = 'kind: TYPE, type: ROCKET_ATTACK, extent: SINGLE'
const start = '{ kind: PART,'
const whole = parse(
  edited(
    edited(portAmal, type, `${type}, key: attack`),
    start,
    `{ ${type}, basis: BACKGROUND, passages: [atlas-amal], repeats: attack }\n      - ${start}`,
  ),
) as unknown

/** Paths to everything in a value. */
function pathsIn(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path]
  const inner = Array.isArray(value)
    ? value.flatMap((one, at) => pathsIn(one, [...path, at]))
    : Object.entries(value).flatMap(([key, one]) => pathsIn(one, [...path, key]))
  return [path, ...inner]
}

/** A copy with something else at a path; undefined takes it away. */
function withAt(value: unknown, [step, ...rest]: Path, put: unknown): unknown {
  if (step === undefined) return put
  if (Array.isArray(value)) {
    return value.map((one: unknown, at) => (at === step ? withAt(one, rest, put) : one))
  }
  const entries = Object.entries(value as object).flatMap(([key, one]) => {
    if (key !== step) return [[key, one] as const]
    return rest.length === 0 && put === undefined ? [] : [[key, withAt(one, rest, put)] as const]
  })
  return Object.fromEntries(entries)
}

describe('where one thing is broken, whatever it is, nothing is said of the rest:', () => {
  const paths = pathsIn(whole).filter((path) => path.length > 0)
  const named = paths.filter((path) => typeof path.at(-1) === 'string')

  /** What is said beside the broken thing; undefined where nothing is broken or nothing else can be read. */
  function besides(value: unknown): readonly string[] | undefined {
    const { error } = dossierModel.safeParse(value)
    const parts = error === undefined ? null : readableParts(value, error.issues)
    if (parts === null) return undefined
    return findMistakes(indexDossier(parts.dossier, parts.unread)).map(
      ({ path, message }) => `${path.join('.')}: ${message}`,
    )
  }

  test.each<[string, readonly Path[], (path: Path) => unknown]>([
    ['a block instead of a value', paths, (path) => withAt(whole, path, { broken: 1 })],
    ['an empty value', paths, (path) => withAt(whole, path, null)],
    ['what is no code and no key', paths, (path) => withAt(whole, path, 'X Y')],
    ['a key that is gone', named, (path) => withAt(whole, path, undefined)],
    ['a key that is misspelt', named, misspelt],
  ])('%s', (_name, all, broken) => {
    const said = all.map((path) => [path.join('.'), besides(broken(path))] as const)

    expect(said.filter(([, besideIt]) => (besideIt ?? []).length > 0)).toEqual([])
    expect(said.filter(([, besideIt]) => besideIt !== undefined).length).toBeGreaterThan(200)
  })
})

function misspelt(path: Path): unknown {
  const [parent, key] = [path.slice(0, -1), path.at(-1)]
  const block = parent.reduce(inside, whole) as object
  const other = Object.entries(block).map(([name, one]) => [
    name === key ? `${name}s-` : name,
    one as unknown,
  ])
  return withAt(whole, parent, Object.fromEntries(other))
}

function inside(value: unknown, step: string | number): unknown {
  return (value as Readonly<Record<string | number, unknown>>)[step]
}

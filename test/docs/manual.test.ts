import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { limits } from '../../src/api/limits/limits.ts'
import { VARIABLES } from '../../src/config.ts'
import { mostCandidates } from '../../src/entities/event/bounded-events.ts'
import { article } from '../support/article.ts'
import type { Article } from '../support/article.ts'
import { rowsOf } from '../support/ingest-graph.ts'
import { examplesIn } from '../support/manual-examples.ts'

// Planning a large form in Neo4j takes seconds.
vi.setConfig({ testTimeout: 60_000 })

const project = resolve(import.meta.dirname, '../..')
const questions = [
  'docs/api.md',
  'docs/api/graph-questions.md',
  'docs/api/insights.md',
  'docs/api/lens.md',
  'docs/api/lists.md',
  'docs/api/search.md',
]
const examples = ['README.md', 'docs/model.md', 'docs/api.md'].flatMap(examplesIn)

describe('the manual', () => {
  let server: Article

  beforeAll(async () => {
    server = await article()
  })

  afterAll(async () => server.stop())

  it('has a query in the README and one for each idea of the model', () => {
    expect(examples.length).toBeGreaterThan(8)
  })

  it.each(examples)('shows the true answer: $place', async ({ query, answer }) => {
    const { data, errors } = await server.ask(query)
    expect({ data, errors }).toEqual({ data: JSON.parse(answer) as unknown, errors: [] })
  })
})

describe('the Cypher in the manual', () => {
  const statements = [...read('docs/model.md').matchAll(/```cypher\n([^]+?)```/g)].map(
    ([, text = '']) => text,
  )
  let server: Article

  beforeAll(async () => {
    server = await article()
  })

  afterAll(async () => server.stop())

  it('is there', () => {
    expect(statements.length).toBeGreaterThan(0)
  })

  it.each(statements)('finds what the article tells: %s', async (statement) => {
    const rows = await rowsOf(server.graph, statement)
    expect(rows.length).toBeGreaterThan(0)
  })
})

describe('the README', () => {
  it('lists the environment as it is read', () => {
    const rows = [...read('README.md').matchAll(/^\| `(\w+)` +\| (.+?) +\| (.+?) +\|$/gm)]
    expect(rows.map(([, name, fallback, meaning]) => ({ name, fallback, meaning }))).toEqual(
      VARIABLES,
    )
  })
})

describe('the bounds in the manual', () => {
  it.each([
    ['first', limits.pageSize],
    ['rows', limits.rows],
    ['cost', limits.cost],
    ['levels', limits.depth],
    ['fields', limits.fields],
    ['fields at the top', limits.rootFields],
    ['aliases', limits.aliases],
    ['values', limits.variableValues],
  ])('are those of a request: %s', (bound, limit) => {
    const rows = [...read('docs/api/lists.md').matchAll(/^\| (.+?) +\| ([\d,]+) +\|$/gm)]
    const row = rows.find(([, name = '']) => name.replaceAll('`', '').startsWith(bound))
    expect(row?.[2]).toBe(limit.toLocaleString('en'))
  })

  it('are those of a lens', () => {
    expect(read('docs/api/lens.md')).toContain(`**${mostCandidates.toLocaleString('en')} events**`)
  })
})

describe('every manual', () => {
  const manuals = [
    'README.md',
    'CONTRIBUTING.md',
    'docs/model.md',
    'docs/numbers.md',
    'docs/errors.md',
    'docs/api/live.md',
    ...questions,
  ]

  it.each(manuals)('%s links only to files that are there', (manual) => {
    const links = [...read(manual).matchAll(/\]\((?!http)([^)#]+)/g)].map(([, path = '']) => path)
    const missing = links.filter((path) => !existsSync(join(project, dirname(manual), path)))
    expect(missing).toEqual([])
  })
})

function read(path: string): string {
  return readFileSync(join(project, path), 'utf8')
}

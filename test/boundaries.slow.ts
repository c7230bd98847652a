import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'

const project = resolve(import.meta.dirname, '..')
const looked = ['src', 'test', 'web', 'examples', 'tools', 'bench']

/** An import for each rule that breaks it: the rule, the file, what it imports. */
const breaches = [
  ['lib and errors: no import from above', 'src/lib/a.ts', '../config.ts'],
  ['config and facts: no import from above', 'src/facts/a.ts', '../graph/graph.ts'],
  ['graph and database: no import from above', 'src/graph/a.ts', '../reading/shape.ts'],
  ['reading: no import from above', 'src/reading/a.ts', '../entities/event/event.type.ts'],
  [
    'entities: no import from above',
    'src/entities/event/a.ts',
    '../../relationships/parties/party.type.ts',
  ],
  [
    'relationships: no import from above',
    'src/relationships/parties/a.ts',
    '../../insights/search/search.type.ts',
  ],
  [
    'ingest, exports, insights: no import from above',
    'src/insights/search/a.ts',
    '../../api/schema.ts',
  ],
  ['api: no import from above', 'src/api/a.ts', '../main.ts'],
  ['commands: no import from above', 'src/cli/a.ts', '../main.ts'],
  ['an entity knows no other entity', 'src/entities/actor/b.ts', '../event/event.type.ts'],
  ['only a query module writes Cypher', 'src/insights/search/b.ts', '../../graph/query.ts'],
  ['only src/graph knows the driver', 'src/reading/b.ts', 'neo4j-driver'],
  ['only src/database starts processes', 'src/ingest/b.ts', 'node:child_process'],
  ['api does not know ingest', 'src/api/b.ts', '../ingest/report.ts'],
  [
    'ingest, exports and insights do not meet',
    'src/insights/search/c.ts',
    '../../ingest/report.ts',
  ],
  ['no circle', 'src/lib/b.ts', './b.ts'],
  ['nothing imports a test', 'src/lib/c.ts', '../../test/support/jars.ts'],
  ['nothing but its tests imports the benchmark', 'src/lib/d.ts', '../../bench/generate/shift.ts'],
  ['the server imports no web', 'src/api/c.ts', '../../web/vite.config.ts'],
  ['the web imports no server', 'web/a.ts', '../src/errors.ts'],
  ['an example knows the API alone', 'examples/a.ts', '../src/errors.ts'],
] as const

let copy: string

beforeEach(async () => {
  copy = await mkdtemp(join(tmpdir(), 'marsad-boundaries-'))
  for (const name of [...looked, '.dependency-cruiser.cjs', 'tsconfig.json', 'package.json']) {
    await cp(join(project, name), join(copy, name), { recursive: true })
  }
  await symlink(join(project, 'node_modules'), join(copy, 'node_modules'))
})

afterEach(async () => {
  await rm(copy, { recursive: true })
})

it('reports a breach of each boundary, and nothing else in the tree', async () => {
  for (const [, file, imported] of breaches) {
    await mkdir(dirname(join(copy, file)), { recursive: true })
    await writeFile(join(copy, file), `import * as other from '${imported}'\nexport { other }\n`)
  }
  const rules = breaches.map(([rule]) => rule)

  expect([...rules].sort()).toEqual([...rulesInForce()].sort())
  expect(await violations()).toEqual(breaches.map(([rule, file]) => `${rule}: ${file}`).sort())
}, 60_000)

function rulesInForce(): readonly string[] {
  const { forbidden } = createRequire(import.meta.url)('../.dependency-cruiser.cjs') as {
    readonly forbidden: readonly { readonly name: string }[]
  } // our own file
  return forbidden.map(({ name }) => name)
}

async function violations(): Promise<readonly string[]> {
  const report = await new Promise<string>((answer) => {
    const cruiser = join(project, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs')
    const options = { cwd: copy, maxBuffer: 2 ** 26 }
    // It ends with the number of violations as its exit code.
    execFile(process.execPath, [cruiser, '-T', 'json', ...looked], options, (_error, stdout) => {
      answer(stdout)
    })
  })
  const { summary } = JSON.parse(report) as {
    readonly summary: {
      readonly violations: readonly {
        readonly from: string
        readonly rule: { readonly name: string }
      }[]
    }
  } // the documented form of its report
  return summary.violations.map(({ from, rule }) => `${rule.name}: ${from}`).sort()
}

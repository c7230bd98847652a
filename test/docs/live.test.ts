import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parse, validate } from 'graphql'
import { WebSocket } from 'ws'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { limits } from '../../src/api/limits/limits.ts'
import { buildSchema } from '../../src/api/schema.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { keptChanges } from '../../src/graph/tell-changes.ts'
import { eventsAtOnce } from '../../src/reading/changes/live-messages.ts'
import { portAmal } from '../support/dossier-file.ts'
import { withCivilians } from '../support/edited-dossiers.ts'
import { added, emptyGraph, testGraph } from '../support/ingest-graph.ts'
import { liveServer } from '../support/live-server.ts'

const project = resolve(import.meta.dirname, '../..')
const manual = await readFile(join(project, 'docs/api/live.md'), 'utf8')

/** The code blocks of the manual in one language. */
function blocks(language: string): readonly string[] {
  const found = manual.matchAll(new RegExp(`\`\`\`${language}\n([^]+?)\`\`\``, 'g'))
  return [...found].map(([, text = '']) => text)
}

describe('docs/api/live.md', { timeout: 120_000 }, () => {
  let graph: Graph

  beforeAll(async () => {
    graph = await testGraph()
    await emptyGraph(graph)
  }, 60_000)
  afterAll(async () => {
    await emptyGraph(graph)
    await graph.close()
  })

  it('shows queries of this schema', () => {
    const schema = buildSchema()
    expect(blocks('graphql')).toHaveLength(2)
    for (const query of blocks('graphql')) expect(validate(schema, parse(query))).toEqual([])
  })

  it('tells the bounds as they are', () => {
    const { least, days, most } = keptChanges
    const text = manual.replaceAll('\n', ' ')
    const written = (number: number) => number.toLocaleString('en')
    expect(text).toContain(`last ${written(least)} changes and those of the last ${written(days)} days`)
    expect(text).toContain(`never more than ${written(most)}`)
    expect(text).toContain(`a page of ${String(eventsAtOnce)} events`)
    expect(text).toContain(`${written(limits.subscriptionsPerSocket)} subscriptions`)
    expect(text).toContain(`at most ${String(limits.messageBytes / 1024)} KiB`)
    expect(text).toContain(`${written(limits.sockets)} sockets`)
  }) // prettier-ignore

  it('shows a client that follows over a restart of the server, and misses nothing', async () => {
    const [snippet = ''] = blocks('js')
    const folder = join(project, '.marsad-test')
    await mkdir(folder, { recursive: true })
    await writeFile(join(folder, 'follow.mjs'), snippet)
    const { follow } = (await import(pathToFileURL(join(folder, 'follow.mjs')).href)) as Snippet
    const first = await liveServer(graph)
    const { address } = first.server
    const where = { typeGroups: ['ATTACK'] }
    const messages = follow(address, { where, since: await first.now(), webSocketImpl: WebSocket })
    const told: string[] = []
    const take = async (): Promise<void> => {
      const { value } = await messages.next()
      told.push(`${value?.kind ?? ''} ${value?.event?.title ?? ''}`)
    }

    const taking = take()
    await added(graph, portAmal)
    await taking
    await take()
    const next = take()
    await first.stop()
    await added(graph, withCivilians(2), { now: '2031-06-02T00:00:00.000Z' })
    const second = await liveServer(graph, {
      config: { host: '127.0.0.1', port: Number(new URL(address).port), deadlineMs: 60_000, introspection: true },
    }) // prettier-ignore
    await next
    await messages.return(undefined)
    await second.stop()

    expect(told).toEqual([
      'ADDED Attacks in the coast province since January',
      'ADDED Two rockets at Port Amal',
      'CHANGED Two rockets at Port Amal',
    ])
  })

  it('shows a client that passes on what the server refuses', async () => {
    const { follow } = (await import(
      pathToFileURL(join(project, '.marsad-test/follow.mjs')).href
    )) as Snippet
    const the = await liveServer(graph)
    const { address } = the.server
    const messages = follow(address, { where: null, since: 'x', webSocketImpl: WebSocket })
    await expect(messages.next()).rejects.toMatchObject([{ extensions: { code: 'BAD_CURSOR' } }])
    await the.stop()
  })
})

/** What the snippet of the manual exports. */
interface Snippet {
  readonly follow: (
    address: string,
    options: {
      readonly where: object | null
      readonly since: string
      readonly webSocketImpl: typeof WebSocket
    },
  ) => AsyncGenerator<Told, undefined>
}

interface Told {
  readonly kind: string
  readonly event: { readonly title: string } | null
}

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import { edited, portAmal } from '../support/dossier-file.ts'
import { added, emptyGraph, testGraph } from '../support/ingest-graph.ts'
import { planned } from '../support/planned.ts'

/** The report, and a claim about the rockets from the atlas, the second document. */
const withAtlas = (more: string) =>
  edited(
    portAmal,
    "by: 'actor:dawn-radio', slot: radio }\n",
    `by: 'actor:dawn-radio', slot: radio }\n      - { kind: CONTENT, text: { en: the port was rebuilt }, basis: BACKGROUND, passages: [atlas-amal]${more} }\n`,
  )

const query = `query ($statuses: [ClaimStatus!]) {
  event(id: "event:port-amal.rockets") {
    claims(first: 100, where: { kinds: [CONTENT] }) { totalCount }
    asked: claims(first: 100, where: { kinds: [CONTENT], statuses: $statuses }) { nodes { status } }
    documents { totalCount nodes { id } }
    passages { nodes { document { id } } }
  }
  document(id: "document:nuria-atlas") {
    events { nodes { id } }
    passages { nodes { claims { nodes { kind } } } }
  }
  byDocument: events(where: { documents: ["document:nuria-atlas"] }) { nodes { id } }
  filtered: events(where: { documents: ["document:nuria-atlas"], types: [ROCKET_ATTACK] }) { nodes { id } }
  bySource: events(where: { sources: ["source:atlas-house"] }) { nodes { id } }
  claims(where: { kinds: [CONTENT] }) { totalCount }
  all: claims(where: { kinds: [CONTENT], statuses: $statuses }) { nodes { status } }
}`

let graph: Graph

beforeAll(async () => {
  graph = await testGraph()
})
afterAll(async () => {
  await emptyGraph(graph)
  await graph.close()
})

async function seen(statuses: readonly string[] | null = null): Promise<unknown> {
  const { data, errors } = await planned(graph, query, { statuses })
  expect(errors).toEqual([])
  const { event, document, byDocument, filtered, bySource, claims, all } = data as Seen
  const kinds = document.passages.nodes.flatMap((passage) => passage.claims.nodes)
  return {
    ofEvent: event.claims.totalCount,
    ofAll: claims.totalCount,
    asked: [event.asked, all].map(({ nodes }) => nodes.map(({ status }) => status)),
    documents: event.documents.nodes.map(({ id }) => id),
    counted: event.documents.totalCount,
    passagesIn: [...new Set(event.passages.nodes.map((passage) => passage.document.id))],
    events: [document.events, byDocument, filtered, bySource].map(({ nodes }) => nodes.length),
    inPassages: kinds.filter(({ kind }) => kind === 'CONTENT').length,
  }
}

const report = 'document:port-amal'
const atlas = 'document:nuria-atlas'
const listed = {
  ...{ ofEvent: 1, ofAll: 1, inPassages: 1, counted: 2 },
  ...{ documents: [report, atlas], passagesIn: [atlas, report], events: [1, 1, 1, 1] },
}
const left = {
  ...{ ofEvent: 0, ofAll: 0, inPassages: 0, counted: 1 },
  ...{ documents: [report], passagesIn: [report], events: [0, 0, 0, 0] },
}

describe('an event has among its claims, passages and documents, and is found by,', () => {
  test.each(['', ', scope: SOME', ', rank: DEPRECATED', ', polarity: DENIES', ', status: PENDING'])(
    'what stands, even where no fact follows from it: "%s"',
    async (more) => {
      await emptyGraph(graph)
      await added(graph, withAtlas(more))

      expect(await seen()).toMatchObject(listed)
    },
  )

  test.each(['REJECTED', 'RETRACTED'])('nothing that is %s', async (status) => {
    await emptyGraph(graph)
    await added(graph, withAtlas(`, status: ${status}`))

    expect(await seen()).toMatchObject(left)
    expect(await seen([status])).toMatchObject({ ...left, asked: [[status], [status]] })
    expect(await seen(['ACCEPTED'])).toMatchObject({ ...left, asked: [[], []] })
  })

  test('nothing that is superseded', async () => {
    await emptyGraph(graph)
    await added(graph, withAtlas(''))
    await added(graph, portAmal)

    expect(await seen()).toMatchObject(left)
    expect(await seen(['ACCEPTED'])).toMatchObject({ ...left, asked: [[], []] })
  })
})

interface Seen {
  readonly event: {
    readonly claims: Counted
    readonly asked: Statuses
    readonly documents: Counted & Ids
    readonly passages: { readonly nodes: readonly { readonly document: { readonly id: string } }[] }
  }
  readonly document: {
    readonly events: Ids
    readonly passages: {
      readonly nodes: readonly {
        readonly claims: { readonly nodes: readonly { readonly kind: string }[] }
      }[]
    }
  }
  readonly byDocument: Ids
  readonly filtered: Ids
  readonly bySource: Ids
  readonly claims: Counted
  readonly all: Statuses
}
interface Counted {
  readonly totalCount: number
}
interface Ids {
  readonly nodes: readonly { readonly id: string }[]
}
interface Statuses {
  readonly nodes: readonly { readonly status: string }[]
}

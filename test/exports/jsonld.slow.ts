import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { exporting } from '../support/exporting.ts'
import type { Exporting } from '../support/exporting.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

interface Node extends Readonly<Record<string, unknown>> {
  readonly '@id': string
  readonly '@type': string | readonly string[]
}

interface Document {
  readonly '@context': Readonly<Record<string, string>>
  readonly '@graph': readonly Node[]
}

let the: Exporting
let document: Document

beforeAll(async () => {
  the = await exporting()
  document = JSON.parse(await the.text({ format: 'jsonld' })) as Document
})
afterAll(async () => the.stop())

const ofType = (type: string) => document['@graph'].filter((node) => node['@type'].includes(type))
const idOf = (value: unknown) => (value as { readonly '@id': string } | undefined)?.['@id']

describe('jsonld', () => {
  it('uses only prefixes of its context', () => {
    for (const node of document['@graph']) {
      for (const name of Object.keys(node).filter((key) => !key.startsWith('@'))) {
        expect(document['@context']).toHaveProperty(name.split(':')[0] ?? '')
      }
    }
  })

  it('makes of each claim a view of its event, according to somebody, from a document', () => {
    const nodes = new Set(document['@graph'].map((node) => node['@id']))
    expect(nodes.size).toBe(document['@graph'].length)
    const views = ofType('sem:View')
    expect(views.length).toBeGreaterThan(100)
    for (const view of views) {
      for (const name of ['marsad:about', 'sem:accordingTo', 'prov:hadPrimarySource']) {
        expect(nodes).toContain(idOf(view[name]))
      }
    }
    for (const event of ofType('sem:Event')) {
      for (const from of event['prov:wasDerivedFrom'] as readonly unknown[])
        expect(nodes).toContain(idOf(from))
    }
  })

  it('has labels in both languages, and says nothing of what is unknown', () => {
    const event = document['@graph'].find((node) => node['@id'].endsWith('.erbil-drone-attack'))
    const labels = event?.['rdfs:label'] as readonly Readonly<Record<string, string>>[]
    expect(labels.map((label) => label['@language'])).toEqual(['en', 'ar'])
    expect(event).not.toHaveProperty('marsad:killedBest')
  })

  it('names the licence of a source', () => {
    expect(document['@graph']).toContainEqual(
      expect.objectContaining({
        '@id': 'urn:marsad:source:ucdp',
        'dcterms:license': { '@id': 'https://creativecommons.org/licenses/by/4.0/' },
      }),
    )
  })
})

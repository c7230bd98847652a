import { format } from './format.ts'
import { nodesOf, sourceNodes } from './linked/event-nodes.ts'
import { typed } from './linked/node.ts'
import { readTold } from './read/read-told.ts'
import type { ToldEvent } from './read/read-told.ts'

/**
 * Linked data: events in the Simple Event Model, who says so in PROV. What a claim says of an event is a view of it (SEM,
 * section 3.4): it holds according to its speaker, and comes from a passage of a document.
 */
export const jsonld = format<ToldEvent>({
  name: 'jsonld',
  mediaType: 'application/ld+json',
  extension: 'jsonld',
  description: 'Linked data: events in the Simple Event Model, claims and sources in PROV.',
  read: readTold,
  write: async function* (events, about) {
    const { where, version, now } = about
    const made = { 'prov:generatedAtTime': typed(now.toISOString(), 'xsd:dateTime'), 'marsad:where': JSON.stringify(where), 'marsad:exportedBy': `Marsad ${version}` } // prettier-ignore
    yield `{"@context":${JSON.stringify(CONTEXT)},"@id":"urn:marsad:export","@type":"prov:Bundle",${JSON.stringify(made).slice(1, -1)},"@graph":[`
    const written = new Set<string>()
    let separator = '\n'
    for await (const told of events) {
      for (const node of nodesOf(told)) {
        if (written.has(node['@id'])) continue
        written.add(node['@id'])
        yield separator + JSON.stringify(node)
        separator = ',\n'
      }
    }
    for (const node of sourceNodes(about)) {
      yield separator + JSON.stringify(node)
      separator = ',\n'
    }
    yield '\n]}\n'
  },
})

const CONTEXT = {
  sem: 'http://semanticweb.cs.vu.nl/2009/11/sem/',
  prov: 'http://www.w3.org/ns/prov#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  wgs84: 'http://www.w3.org/2003/01/geo/wgs84_pos#',
  dcterms: 'http://purl.org/dc/terms/',
  marsad: 'urn:marsad:term:',
}

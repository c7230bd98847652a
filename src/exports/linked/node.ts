import type { ToldEvent } from '../read/read-told.ts'

/** A node of a graph of linked data. */
export type Node = Readonly<Record<string, unknown>> & { readonly '@id': string }

/** The name of a thing of the API in linked data. */
export function iri(id: string): string {
  return `urn:marsad:${encodeURI(id).replaceAll('#', '%23')}`
}

/** A reference to it. */
export function ref(id: string) {
  return { '@id': iri(id) }
}

/** A value of a type of XML Schema. */
export function typed(value: string, type: string) {
  return { '@value': value, '@type': type }
}

/** A day; null where it is open. */
export function day(value: string | null | undefined) {
  return value ? typed(value, 'xsd:date') : null
}

/** A text in the languages that it is there in. */
export function labels(en: string | null | undefined, ar: string | null | undefined) {
  return [
    ...(en ? [{ '@value': en, '@language': 'en' }] : []),
    ...(ar ? [{ '@value': ar, '@language': 'ar' }] : []),
  ]
}

/** The bounds of a number, each under a name of its own. */
export function numbers(name: string, estimate: ToldEvent['event']['killed']) {
  if (!estimate) return {}
  const { low, best, high } = estimate
  return { [`marsad:${name}Low`]: low, [`marsad:${name}Best`]: best, [`marsad:${name}High`]: high }
}

/** A node without what is unknown. */
export function known(node: Node): Node {
  const entries = Object.entries(node).filter(
    ([, value]) =>
      value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0),
  )
  return { ...Object.fromEntries(entries), '@id': node['@id'] }
}

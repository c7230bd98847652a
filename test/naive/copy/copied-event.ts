import type { CopiedEvent } from './copied-graph.ts'

/** The properties of an event by name: those of its node, or those that a lens shows. */
export type EventProperties = Readonly<Record<string, unknown>>

/** What an event's properties say, and what nobody changes. */
export function copiedEvent(
  properties: EventProperties,
  unchanged: Pick<CopiedEvent, 'id' | 'updatedAt' | 'words'>,
): Omit<CopiedEvent, 'edges' | 'tolls' | 'claims' | 'frame'> {
  // The writer stored them so, and a lens gives them the same types.
  const number = (name: string) => (properties[name] as number | undefined) ?? null
  const code = (name: string) => properties[name] as string
  const codeOrNull = (name: string) => (properties[name] as string | undefined) ?? null
  const estimate = (name: string) => ({
    low: number(`${name}Low`),
    best: number(`${name}Best`),
    high: number(`${name}High`),
  })
  return {
    ...unchanged,
    type: code('type'),
    typeGroup: code('typeGroup'),
    extent: code('extent'),
    basis: code('basis'),
    violence: codeOrNull('violence'),
    earliest: codeOrNull('earliest'),
    latest: codeOrNull('latest'),
    precision: code('precision'),
    geoPrecision: codeOrNull('geoPrecision'),
    attributionStatus: code('attributionStatus'),
    independentSources: number('independentSources') ?? 0,
    claimCount: number('claims') ?? 0,
    count: estimate('count'),
    killed: estimate('killed'),
    injured: estimate('injured'),
  }
}

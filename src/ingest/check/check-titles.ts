import type { Graph } from '../../graph/graph.ts'
import { titleForms } from '../../lib/title-forms.ts'
import { sameProperties } from '../writer/differences.ts'
import { storedSource } from '../writer/stored-source.ts'
import { brokenOf } from './broken-of.ts'
import { titledAfter } from './pages.queries.ts'

/** Ids of sources and documents whose search forms are not those of their names and titles. */
export function checkTitles(graph: Graph): Promise<readonly string[]> {
  return brokenOf(graph, titledAfter, ({ id, properties }) => {
    const wanted = id.startsWith('source:')
      ? storedSource(properties)
      : { ...properties, ...titleForms([properties.titleEn, properties.titleAr].map(textOrNull)) }
    return !sameProperties(properties, wanted)
  })
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}

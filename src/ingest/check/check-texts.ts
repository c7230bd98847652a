import type { Graph } from '../../graph/graph.ts'
import { searchText } from '../../lib/search-text.ts'
import { codePoints } from '../../lib/code-points.ts'
import { sha256 } from '../../lib/sha256.ts'
import type { NameRecord } from '../batch.ts'
import { sameProperties } from '../writer/differences.ts'
import { nameNode } from '../writer/name-properties.ts'
import { brokenOf } from './broken-of.ts'
import { namesAfter, passagesAfter } from './pages.queries.ts'

/** Ids of passages whose text is not of their hash and length, or whose search form is not that of their words. */
export function checkPassageTexts(graph: Graph): Promise<readonly string[]> {
  return brokenOf(graph, passagesAfter, ({ properties }) => {
    const { text, start, end, sha256: hash, glossEn, glossAr, textNorm } = properties
    const words = [glossEn, glossAr, text].filter((part) => typeof part === 'string')
    if (searchText(words.join('\n')) !== textNorm) return true
    if (typeof text !== 'string') return false
    return sha256(text) !== hash || codePoints(text).length !== Number(end) - Number(start)
  })
}

/** Ids of names whose id or search forms are not those of their value. */
export function checkNames(graph: Graph): Promise<readonly string[]> {
  return brokenOf(graph, namesAfter, ({ properties }) => {
    const { entityId, ...stored } = properties
    if (typeof entityId !== 'string') return true
    // What is not a name of this kind differs below.
    const wanted = nameNode(entityId, stored as unknown as NameRecord)
    return !sameProperties(stored, wanted.properties)
  })
}

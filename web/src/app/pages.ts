import type { IconName } from '../kit/icon.tsx'
import type { WordKey } from '../words/words.ts'

/** The pages that the bars lead to, in order. */
export const pages = [
  { to: '/', word: 'overview', icon: 'gauge' },
  { to: '/events', word: 'events', icon: 'bolt' },
  { to: '/actors', word: 'actors', icon: 'person' },
  { to: '/places', word: 'places', icon: 'pin' },
  { to: '/graph', word: 'graph', icon: 'graph' },
  { to: '/compare', word: 'compare', icon: 'speech' },
  { to: '/sources', word: 'sources', icon: 'document' },
] as const satisfies readonly {
  readonly to: string
  readonly word: WordKey
  readonly icon: IconName
}[]

import type { ReactNode } from 'react'
import { chosen, listed } from '../../view-state/listed.ts'
import { useSetView, useView } from '../../view-state/use-view.ts'
import { useWords } from '../../words/words-context.tsx'
import type { Words } from '../../words/words.ts'
import { kindOf, type ShownGraph } from './shown-graph.ts'

/** What is on the canvas by kind, shown and loaded; a kind can be switched off. */
export function Legend({
  graph,
  whole,
}: {
  readonly graph: ShownGraph
  readonly whole: ShownGraph
}): ReactNode {
  const words = useWords()
  const { t, number } = words
  const { off } = useView()
  const setView = useSetView()
  const counts = [countsOf(graph), countsOf(whole)] as const
  const left = listed(off).only
  return (
    <ul className="graph-counts">
      {kinds
        .filter(({ kind }) => counts[1].has(kind))
        .map(({ kind, shape, name }) => (
          <li key={kind} className={left.includes(kind) ? 'outside' : undefined}>
            <button
              className="legend-item"
              aria-pressed={!left.includes(kind)}
              onClick={() => {
                setView({ off: chosen(off, kind, { shiftKey: true, altKey: false }) })
              }}
            >
              <i className={`graph-mark graph-mark-${shape}`} aria-hidden="true" />
              {name(words)}
            </button>
            <span className="quiet">
              <b>{number(counts[0].get(kind) ?? 0)}</b> / {number(counts[1].get(kind) ?? 0)}
            </span>
          </li>
        ))}
      <li>
        <span>{t('links')}</span>
        <span className="quiet">
          <b>{number(graph.edges.size)}</b> / {number(whole.edges.size)}
        </span>
      </li>
    </ul>
  )
}

interface Kind {
  readonly kind: string
  readonly shape: string
  readonly name: (words: Words) => string
}

const violence = ['STATE_BASED', 'ONE_SIDED', 'NON_STATE'] as const

const kinds: readonly Kind[] = [
  { kind: 'Actor', shape: 'Actor', name: ({ t }) => t('actors') },
  ...violence.map((kind) => ({
    ...{ kind, shape: kind },
    name: ({ t, code }: Words) => `${t('events')}: ${code('violence', kind)}`,
  })),
  {
    ...{ kind: 'UNKNOWN', shape: 'UNKNOWN' },
    name: ({ t }) => `${t('events')}: ${t('violenceUnknown')}`,
  },
  { kind: 'Place', shape: 'Place', name: ({ t }) => t('places') },
  { kind: 'Weapon', shape: 'Weapon', name: ({ t }) => t('weapons') },
  { kind: 'Conflict', shape: 'Weapon', name: ({ t }) => t('conflict') },
]

function countsOf({ nodes }: ShownGraph): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const node of nodes.values()) counts.set(kindOf(node), (counts.get(kindOf(node)) ?? 0) + 1)
  return counts
}

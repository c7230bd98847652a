import type { Passage } from './passage.ts'

/** A run of a text, and what is named in it. */
interface Run {
  readonly text: string
  readonly kind?: 'party' | 'place' | 'weapon'
}

const kinds: Readonly<Record<string, Run['kind']>> = {
  Actor: 'party',
  Place: 'place',
  Weapon: 'weapon',
}

/** The text of a passage in runs, its names marked, but not those of conflicts nor of what is only described; offsets count code points of the document. */
export function highlighted({ text, start, mentions }: Passage): readonly Run[] {
  const points = Array.from(text ?? '')
  const runs: Run[] = []
  let at = 0
  for (const mention of [...mentions.nodes].sort((left, right) => left.start - right.start)) {
    const from = mention.start - (start ?? 0)
    const to = mention.end - (start ?? 0)
    if (from < at || to > points.length) continue
    const kind = kinds[mention.entity?.__typename ?? '']
    if (kind === undefined) continue
    runs.push(
      { text: points.slice(at, from).join('') },
      { text: points.slice(from, to).join(''), kind },
    )
    at = to
  }
  return [...runs, { text: points.slice(at).join('') }]
}

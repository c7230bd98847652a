import type { DrawnCopy, JudgedCopy } from './copies.queries.ts'

/** What a document copies by the judgements that hold: the one it is most alike; null where its dossier says so itself. */
export function wantedCopy({ isGiven, judged }: JudgedCopy): DrawnCopy | null {
  const [best] = judged.toSorted(
    (one, other) => other.score - one.score || (one.to < other.to ? -1 : 1),
  )
  if (isGiven || best === undefined) return null
  const { to, score, by, reasons } = best
  const isByHash = reasons[0]?.startsWith('HASH') === true
  return {
    to,
    similarity: score === 0 ? null : score,
    method: by === 'marsad' ? (isByHash ? 'HASH' : 'SHINGLES') : 'REVIEW',
  }
}

/** Whether what is drawn of a document is what follows from the judgements. */
export function isDrawn(judged: JudgedCopy): boolean {
  const wanted = wantedCopy(judged)
  const [drawn, ...others] = judged.stored
  if (wanted === null || drawn === undefined) return wanted === null && drawn === undefined
  return (
    others.length === 0 &&
    drawn.to === wanted.to &&
    drawn.method === wanted.method &&
    (drawn.similarity ?? null) === wanted.similarity
  )
}

import type { ReactNode } from 'react'
import { useWords } from '../../../words/words-context.tsx'
import { speakerName } from '../attribution/grid.ts'
import { highlighted } from './highlighted.ts'
import type { Passage } from './passage.ts'

/** A passage: the original with its names marked where it is attached, our gloss, and what is claimed in it. */
export function PassageItem({
  passage,
  eventId,
}: {
  readonly passage: Passage
  readonly eventId: string
}): ReactNode {
  const words = useWords()
  const { t, code } = words
  const claims = passage.claims.nodes.filter(({ event }) => event?.id === eventId)
  const cuts = [
    ['mentionsLookedAt', passage.mentions] as const,
    ['claimsLookedAt', passage.claims] as const,
  ].filter(([, { nodes, totalCount }]) => totalCount > nodes.length)
  const kinds = [...new Set(claims.map(({ kind }) => kind))]
  const speakers = [
    ...new Set(
      claims
        .filter(({ speaker }) => !speaker.outlet)
        .map(({ speaker }) => speakerName(speaker, words)),
    ),
  ]
  return (
    <li value={passage.index}>
      <span className="passage-number">{passage.index}</span>
      <div>
        {passage.text === null ? null : (
          <p lang={passage.document.lang} dir="auto" className="original">
            {highlighted(passage).map(({ text, kind }, index) =>
              kind === undefined ? (
                text
              ) : (
                <mark key={index} className={`mark-${kind}`}>
                  {text}
                </mark>
              ),
            )}
          </p>
        )}
        <p dir="auto">{passage.gloss}</p>
        <p className="note">
          <bdi>{passage.document.title}</bdi> ·{' '}
          {passage.locator ??
            t('locatorText', { start: passage.start ?? 0, end: passage.end ?? 0 })}
          {passage.sha256 === null ? null : (
            <>
              {' '}
              ·{' '}
              <code dir="ltr" title={passage.sha256}>
                sha256 {passage.sha256.slice(0, 8)}…
              </code>
            </>
          )}
        </p>
        <ul className="badges">
          {kinds.map((kind) => (
            <li key={kind} className="badge">
              {code('claimKind', kind)}
            </li>
          ))}
          {speakers.map((name) => (
            <li key={name} className="badge">
              {t('saidBy', { value: name })}
            </li>
          ))}
        </ul>
        {cuts.map(([key, { nodes, totalCount }]) => (
          <p key={key} className="note">
            {t(key, { shown: nodes.length, total: totalCount })}
          </p>
        ))}
      </div>
    </li>
  )
}

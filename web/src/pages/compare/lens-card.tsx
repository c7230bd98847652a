import type { ReactNode } from 'react'
import { useQuestion } from '../../api/use-question.ts'
import { MostDocument } from '../../gql/further/graphql.ts'
import { MOST_ROWS } from '../../kit/use-more.ts'
import { CutNote } from '../../panels/cut-note.tsx'
import { VoiceBoxes } from '../../filters/voice-boxes.tsx'
import { listed, written } from '../../view-state/listed.ts'
import { useAsked } from '../../view-state/use-question-view.ts'
import { useSetView } from '../../view-state/use-view.ts'
import { isVoice, voiceField, voiceGroups } from '../../view-state/voices.ts'
import { useWords } from '../../words/words-context.tsx'
import type { Counts } from './relation-counts.tsx'

/** One of the two lenses: who is heard, and of how many events it tells anything. */
export function LensCard({
  side,
  value,
  counts,
  total,
}: {
  readonly side: 'a' | 'b'
  readonly value: string
  readonly counts: Counts | undefined
  readonly total: number | undefined
}): ReactNode {
  const { t, lang } = useWords()
  const setView = useSetView()
  const { only } = listed(value)
  const { where } = useAsked()
  const speakers = useQuestion(MostDocument, { by: ['SPEAKER'], where, lang, first: MOST_ROWS })
  const known = (speakers.data?.aggregate.groups ?? []).flatMap(({ keys }) =>
    keys[0]?.state === 'KNOWN' && keys[0].value !== null
      ? [{ id: keys[0].value, label: keys[0].label }]
      : [],
  )
  const nameOf = (one: string) =>
    isVoice(one) ? t(`by.${one}`) : (known.find(({ id }) => id === one)?.label ?? one)
  const others = known.filter(({ id }) => voiceField(id) !== undefined)
  const own = side === 'a' ? counts?.leftOnly : counts?.rightOnly
  const told = counts === undefined ? undefined : counts.agree + counts.differ + (own ?? 0)
  const choose = (one: string) => {
    const rest = only.filter((other) => other !== one)
    const next = only.includes(one) ? rest : [...rest, one]
    if (next.length > 0) setView({ [side]: written(next, []) })
  }
  return (
    <section className={`lens-card lens-${side}`} aria-label={t(side === 'a' ? 'lensA' : 'lensB')}>
      <header>
        <span className="lens-letter" aria-hidden="true">
          {side.toUpperCase()}
        </span>
        <p>
          <small className="quiet">{t('accordingTo')}</small>
          <b>
            {voiceGroups(only)
              .map((group) => group.map(nameOf).join(' · '))
              .join(` ${t('andAlso')} `)}
          </b>
        </p>
      </header>
      <div className="lens-choices">
        <VoiceBoxes chosen={only} others={others} toggle={choose} />
      </div>
      <CutNote
        shown={speakers.data?.aggregate.groups.length ?? 0}
        total={speakers.data?.aggregate.totalGroups ?? 0}
      />
      <Told told={told} total={total} />
    </section>
  )
}

/** Of how many events it tells anything, once that is known. */
function Told({
  told,
  total,
}: {
  readonly told: number | undefined
  readonly total: number | undefined
}): ReactNode {
  const { t } = useWords()
  if (told === undefined || total === undefined) return <p className="note">…</p>
  return (
    <>
      <div className="kpi-bar" aria-hidden="true">
        <i style={{ inlineSize: `${String(total === 0 ? 0 : (100 * told) / total)}%` }} />
      </div>
      <p className="note">
        {t('tellsOf', { value: told })} · {t('silentOn', { value: total - told })}
      </p>
    </>
  )
}

import type { ReactNode } from 'react'
import { useWords } from '../words/words-context.tsx'
import type { Hit } from './hit.ts'

/** Why a hit was found, step by step from what was typed, and all names of what was found. */
export function Why({ hit, typed }: { readonly hit: Hit; readonly typed: string }): ReactNode {
  const { t, code } = useWords()
  const names = 'names' in hit.node ? hit.node.names : []
  return (
    <aside className="why" aria-label={t('whyThis')}>
      <h3>{t('whyThis')}</h3>
      <ol>
        <li>
          <small>{t('youTyped')}</small>
          <b dir="auto">{hit.why[0]?.from ?? typed}</b>
        </li>
        {hit.why.map(({ rule, to, name }, index) => (
          <li key={index}>
            <small>{t(`rule.${rule}`)}</small>
            <b dir="auto">{to}</b>
            {name === null ? null : (
              <small>
                {code('nameKind', name.kind)} · {code('nameTone', name.tone)} ·{' '}
                {code('basis', name.basis)}
              </small>
            )}
          </li>
        ))}
      </ol>
      {names.length === 0 ? null : (
        <>
          <h3>{t('allNames')}</h3>
          <ul>
            {names.map(({ value, lang, kind, tone }, index) => (
              <li key={index}>
                <bdi lang={lang}>{value}</bdi>
                <small>
                  {code('nameKind', kind)} · {code('nameTone', tone)}
                </small>
              </li>
            ))}
          </ul>
        </>
      )}
    </aside>
  )
}

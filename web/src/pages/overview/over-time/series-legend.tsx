import type { ReactNode } from 'react'
import type { OverTimeQuery } from '../../../gql/further/graphql.ts'
import { usePick } from '../../../kit/use-pick.ts'
import { UNKNOWN } from '../../../view-state/group-where.ts'
import { useWords } from '../../../words/words-context.tsx'
import { lookOf } from './series-look.ts'

/** Which colour is which series; a click shows one alone, again all, and Shift and Alt do as everywhere. */
export function SeriesLegend({
  series,
  parameter,
}: {
  readonly series: OverTimeQuery['timeSeries']['series']
  readonly parameter: 'type' | 'violence'
}): ReactNode {
  const { code, t } = useWords()
  const { pick, isIn, isChosen } = usePick(parameter)
  const shown = series.map(({ keys }, index) => ({
    value: keys[0]?.state === 'UNKNOWN' ? UNKNOWN : keys[0]?.value,
    label: keys[0]?.label ?? '',
    swatch: lookOf(keys[0], index).swatch,
  }))
  // What a filter leaves out stays in the legend, so that it can be added.
  const others =
    parameter === 'type'
      ? []
      : sorts
          .filter((sort) => !isIn(sort) && shown.every(({ value }) => value !== sort))
          .map((value) => ({
            ...{ value, swatch: value === UNKNOWN ? 'UNKNOWN' : value },
            label: value === UNKNOWN ? t('violenceUnknown') : code('violence', value),
          }))
  return (
    <ul className="legend">
      {[...shown, ...others].map(({ value, label, swatch }) => (
        <li key={value ?? swatch}>
          {value == null ? (
            <>
              <i className={`swatch swatch-${swatch}`} aria-hidden="true" />
              {label}
            </>
          ) : (
            <button
              className={isIn(value) ? 'legend-item' : 'legend-item outside'}
              aria-pressed={isChosen(value)}
              onClick={(event) => {
                pick(value, event)
              }}
            >
              <i className={`swatch swatch-${swatch}`} aria-hidden="true" />
              {label}
            </button>
          )}
        </li>
      ))}
    </ul>
  )
}

const sorts = ['STATE_BASED', 'ONE_SIDED', 'NON_STATE', UNKNOWN] as const

import { listed, written } from '../view-state/listed.ts'
import { openedOn } from '../view-state/today-context.ts'
import { spanChange } from '../view-state/span-change.ts'
import { spanOf } from '../view-state/span.ts'
import { viewWithout } from '../view-state/part-of.ts'
import { useHeldView } from '../view-state/page-context.ts'
import type { ViewChange } from '../view-state/use-view.ts'
import { rangeText, spanText } from '../words/dates.ts'
import type { Parameter, View } from '../view-state/view.ts'
import { voiceGroups } from '../view-state/voices.ts'
import { useWords } from '../words/words-context.tsx'
import { typeName } from './type-name.ts'
import { useNames } from './use-names.ts'

/** A filter as a chip, and the change that takes it away. */
interface Chip {
  readonly key: string
  readonly text: string
  readonly change: ViewChange
  readonly dashed?: boolean
  /** Whether it and the one before must both fit: chips of one filter are else any of them. */
  readonly and?: boolean
}

/** The filters that hold on this page, or those of them that a panel asks with, as chips in the order of the bar. */
export function useChips(without: readonly Parameter[] = []): readonly Chip[] {
  const { t, code } = useWords()
  const view = viewWithout(useHeldView(), without)
  const nameOf = useNames()
  const { from, to } = spanOf(view, openedOn)
  const lists = (
    ['place', 'actor', 'weapon', 'used', 'violence', 'type', 'by', 'pair'] as const
  ).flatMap((name) => {
    const { only: values, not } = listed(view[name])
    const groups = name === 'by' ? voiceGroups(values) : [values]
    const only = groups.flat()
    const begins = groups.slice(1).map(([first]) => first)
    const text = (value: string) => {
      if (name === 'pair')
        return value
          .split('~')
          .map(nameOf)
          .join(view.pairs === 'attacks' ? ' → ' : ' × ')
      if (name === 'type') return typeName(value, code)
      if (name === 'violence')
        return value === 'unknown' ? t('violenceUnknown') : code('violence', value)
      if (name === 'used')
        return value === 'unknown' ? t('usedUnknown') : t('usedWeapon', { value: nameOf(value) })
      return name === 'by' && !value.includes(':') ? t(`by.${value}` as 'by.wire') : nameOf(value)
    }
    return [
      ...only.map((value) => ({
        key: `${name} ${value}`,
        text: text(value),
        and: begins.includes(value),
        change: {
          [name]: written(
            only.filter((one) => one !== value),
            not,
          ),
        },
      })),
      ...not.map((value) => ({
        key: `${name} -${value}`,
        text: t('without', { value: text(value) }),
        change: {
          [name]: written(
            only,
            not.filter((one) => one !== value),
          ),
        },
      })),
    ]
  })
  return [
    ...(from === undefined && to === undefined
      ? []
      : [
          {
            key: 'time',
            text: spanText({ from, to }),
            change: spanChange(view, {}),
          },
        ]),
    ...lists,
    ...single(view, { t, code }),
  ]
}

function single(
  view: View,
  { t, code }: Pick<ReturnType<typeof useWords>, 't' | 'code'>,
): readonly Chip[] {
  const { role, min, prec, q, count, date, asof, rule, vs } = view
  const chip = (key: keyof ViewChange, text: string, dashed = false): readonly Chip[] => [
    { key, text, change: { [key]: undefined }, dashed },
  ]
  const [from = '', to = ''] = vs?.split('..') ?? []
  return [
    ...(role === undefined ? [] : chip('role', t(`role.${role}`))),
    ...(min === undefined ? [] : chip('min', t('atLeastKilled', { value: Number(min) }))),
    ...(prec === undefined
      ? []
      : chip(
          'prec',
          prec.startsWith('-')
            ? t('vaguerThan', { value: code('geoPrecision', prec.slice(1)) })
            : t('precisionAtLeast', { value: code('geoPrecision', prec) }),
        )),
    ...(q === undefined ? [] : chip('q', t('words', { value: q }))),
    ...(count === undefined ? [] : chip('count', t('countedAs', { mode: t(count) }))),
    ...(date === undefined ? [] : chip('date', t('datesAs', { mode: t(date) }))),
    ...(asof === undefined ? [] : chip('asof', t('asOf', { day: asof }))),
    ...(rule === undefined ? [] : chip('rule', t('bestRule', { rule: t(rule) }))),
    ...(vs === undefined ? [] : chip('vs', t('comparedWith', { span: rangeText(from, to) }), true)),
  ]
}

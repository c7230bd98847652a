import type { NumbersQuery } from '../../../gql/first/graphql.ts'
import { counted, reported, toldToll, tollOf } from '../../../kit/count.ts'
import { missingText, unboundedText } from '../../../kit/missing-text.ts'
import type { View } from '../../../view-state/view.ts'
import { rangeText } from '../../../words/dates.ts'
import type { Words } from '../../../words/words.ts'
import type { Kpi } from './kpi.ts'

type Total = NumbersQuery['bySources']['total']
type Groups = NumbersQuery['byPrecision']['groups']

interface Context {
  readonly view: View
  readonly words: Words
  readonly total: Total
  readonly before: NumbersQuery['before']
  readonly versus: string
}

/** The five numbers of the overview, in words. */
export function kpisOf(data: NumbersQuery, view: View, words: Words): readonly Kpi[] {
  const [from, to] = view.vs?.split('..') ?? []
  const span = from === undefined || to === undefined ? '' : rangeText(from, to)
  const context: Context = {
    ...{ view, words, total: data.bySources.total, before: data.before },
    versus: words.t('versus', { span }),
  }
  if (counted(context.total.events, view.count) === 0)
    return [eventsKpi(context), ...emptyKpis(words)]
  return [
    eventsKpi(context),
    killedKpi(context),
    civiliansKpi(context),
    sourcesKpi(context, data.bySources.groups),
    placedKpi(context, data.byPrecision.groups),
  ]
}

function eventsKpi({ view, words, total, before, versus }: Context): Kpi {
  const { t, number } = words
  const { certain, best, possible } = total.events
  const value = counted(total.events, view.count)
  const start = t('certainCount', { value: certain })
  const end =
    possible > best
      ? t('mayLieOutside', { value: possible - best })
      : t('setsAmong', { count: total.sets })
  return {
    ...{ id: 'events', title: t('kpiEvents'), versus, start, end, value: number(value) },
    change: ratio(value, before && counted(before.total.events, view.count), words),
    note: t('possibleCount', { value: possible }),
    bar: shares(possible, [
      [certain, 'solid'],
      [best - certain, 'band'],
      [possible - best, 'pale'],
    ]),
    sentence: `${start}, ${t('best')} ${number(best)}, ${t('possibleCount', { value: possible })}`,
  }
}

function killedKpi(context: Context): Kpi {
  const { view, words, total, before, versus } = context
  const { t, number } = words
  const toll = reported(total)
  if (toll === null) return unreportedKpi(context)
  const { low, best, high, unknown, noHigh } = toll
  const value = toldToll(total, view.count)
  const earlier = before && toldToll(before.total, view.count)
  const note = {
    certain: 'lowestEstimate',
    best: 'bestEstimate',
    possible: 'highestEstimate',
  } as const
  const start = t('low', { value: toldToll(total, 'certain') ?? '–' })
  const end = t('high', { value: noHigh > 0 ? `${number(high)}+` : high })
  const missing = missingText(toll, words) ?? t('giveNoToll', { count: unknown })
  return {
    ...{ id: 'killed', title: t('kpiKilled'), versus, start },
    value: value === null ? t('notReported') : number(value),
    change: ratio(value, earlier, words),
    note: missingText(toll, words) ?? t(note[view.count ?? 'best']),
    end,
    bar: shares(high, [
      [low, 'solid'],
      [best - low, 'band'],
      [Math.min(high * 0.008, high - best), 'mark'],
      [Math.max(0, high - best - high * 0.008), 'band'],
    ]),
    sentence: `${start}, ${t('bestEstimate')} ${number(best)}, ${end}, ${missing}`,
  }
}

/** Of no events nothing is said, not even a zero: it would read as a finding. */
function emptyKpis({ t }: Words): readonly Kpi[] {
  const titles = [
    ['killed', 'kpiKilled'],
    ['civilians', 'kpiCivilians'],
    ['sources', 'kpiSources'],
    ['placed', 'kpiPlaced'],
  ] as const
  return titles.map(([id, title]) => ({
    ...{ id, title: t(title), change: null, versus: '', start: '', end: '', bar: [] },
    ...{ value: '–', note: t('nothingToCount'), sentence: t('nothingToCount') },
  }))
}

/** No event gives a number: neither a bar nor a change, and no zero. */
function unreportedKpi({ words: { t }, total, before, versus }: Context): Kpi {
  return {
    ...{ id: 'killed', title: t('kpiKilled'), versus, start: '', end: '', bar: [] },
    ...{ change: before === undefined ? undefined : null, value: t('notReported') },
    note: t('giveNoToll', { count: total.killed.unknown }),
    sentence: t('notReportedLong'),
  }
}

function civiliansKpi({ view, words, total, before, versus }: Context): Kpi {
  const { t, number } = words
  const civilians = tollOfGroup(total, 'CIVILIANS', view)
  const unknown = tollOfGroup(total, 'UNKNOWN_STATUS', view)
  const all = reported(total) && tollOf(total.killed, view.count)
  const value = civilians === null ? t('notReported') : number(civilians)
  const start = unknown === null ? '' : t('ofUnknownGroup', { value: unknown })
  const end = all === null ? '' : t('of', { value: all })
  const earlier = before && tollOfGroup(before.total, 'CIVILIANS', view)
  const told = total.killedByGroup.find(({ group }) => group === 'CIVILIANS')
  const unbounded = told && unboundedText(told.toll, words)
  const note = [t('knownCivilians'), ...(unbounded === undefined ? [] : [unbounded])].join(' · ')
  return {
    ...{ id: 'civilians', title: t('kpiCivilians'), versus, start, end, value },
    change: ratio(civilians, earlier, words),
    note,
    bar: shares(Math.max(all ?? 0, (civilians ?? 0) + (unknown ?? 0)), [
      [civilians ?? 0, 'crit'],
      [unknown ?? 0, 'unknown'],
    ]),
    sentence: [`${value} ${note}`, start, end].filter((part) => part !== '').join(', '),
  }
}

/** Null where nobody gives a number for the group, unless it is known that nobody was killed at all. */
function tollOfGroup({ killed, killedByGroup }: Total, group: string, view: View): number | null {
  const found = killedByGroup.find((one) => one.group === group)
  if (found !== undefined) return tollOf(found.toll, view.count)
  return killed.high === 0 && killed.unknown === 0 ? 0 : null
}

function sourcesKpi(
  { view, words, versus }: Context,
  groups: Groups | NumbersQuery['bySources']['groups'],
): Kpi {
  const { t, number } = words
  const at = (fits: (value: number) => boolean) =>
    sum(groups, view, (value) => value !== null && fits(Number(value)))
  const several = at((value) => value >= 2)
  const one = at((value) => value === 1)
  const unknown = sum(groups, view, (value) => value === null) + at((value) => value === 0)
  const start = t('oneSource', { value: one })
  const end = t('sourcesNotRecorded', { value: unknown })
  return {
    ...{ id: 'sources', title: t('kpiSources'), versus, start, end, value: number(several) },
    change: null, // the span before is not asked by sources
    note: t('ofEventsCounted', { count: several + one }),
    bar: shares(several + one + unknown, [
      [several, 'solid'],
      [one, 'band'],
      [unknown, 'unknown'],
    ]),
    sentence: `${number(several)} ${t('kpiSources')}, ${start}, ${end}`,
  }
}

function placedKpi({ view, words, before, versus }: Context, groups: Groups): Kpi {
  const { t, percent } = words
  const exact = sum(groups, view, (value) => value === 'EXACT')
  const near = sum(groups, view, (value) => value === 'NEAR')
  const none = sum(groups, view, (value) => value === null)
  const all = sum(groups, view, () => true)
  const start = t('within25', { value: near })
  const area = all - exact - near - none
  const end =
    none > 0
      ? `${t('areaOnly', { value: area })} · ${t('noPlace', { value: none })}`
      : t('areaOnly', { value: area })
  const share = all === 0 ? 0 : exact / all
  return {
    ...{ id: 'placed', title: t('kpiPlaced'), versus, start, end, value: percent(share) },
    change: before === undefined ? undefined : placedChange(share, before.groups, { view, words }),
    note: t('eventsCount', { count: exact }),
    bar: shares(all, [
      [exact, 'solid'],
      [near, 'band'],
      [area, 'pale'],
      [none, 'unknown'],
    ]),
    sentence: `${percent(share)} ${t('kpiPlaced')}, ${start}, ${end}`,
  }
}

function placedChange(
  share: number,
  groups: NonNullable<NumbersQuery['before']>['groups'],
  { view, words }: Pick<Context, 'view' | 'words'>,
): string | null {
  const all = sum(groups, view, () => true)
  if (all === 0) return null
  const points = Math.round(100 * (share - sum(groups, view, (value) => value === 'EXACT') / all))
  return words.t('points', { value: `${points < 0 ? '−' : '+'}${words.number(Math.abs(points))}` })
}

/** The groups of which the key fits, added up. */
function sum(
  groups: NumbersQuery['bySources']['groups'] | Groups,
  view: View,
  fits: (value: string | null) => boolean,
): number {
  return groups
    .filter(({ keys }) => fits(keys[0]?.value ?? null))
    .reduce((all, { tally }) => all + counted(tally.events, view.count), 0)
}

/** The change from one number to another; undefined where there is no span before; null, never 0 %, where one has no number to tell it by. */
function ratio(
  value: number | null,
  before: number | null | undefined,
  { signed }: Words,
): string | undefined | null {
  if (before === undefined) return undefined
  return value === null || before === null || before === 0 ? null : signed(value / before - 1)
}

function shares(
  whole: number,
  parts: readonly (readonly [number, Kpi['bar'][number]['look']])[],
): Kpi['bar'] {
  if (whole <= 0) return []
  return parts.filter(([part]) => part > 0).map(([part, look]) => ({ share: part / whole, look }))
}

import type { EventRowFragment } from '../../../gql/first/graphql.ts'
import type { Words } from '../../../words/words.ts'

/** The date of an event as a table shows it: ISO days, an open end as …. */
export function dayOf({ when: { earliest, latest } }: EventRowFragment, { t }: Words): string {
  if (earliest === null && latest === null) return t('dateOpen')
  return earliest === latest ? (earliest ?? '') : `${earliest ?? '…'} – ${latest ?? '…'}`
}

/** Who against whom, as far as it is said: perpetrators and targets, or the two sides of a battle. */
export function sidesOf(event: EventRowFragment, { t, language }: Words): string {
  const sides = (role: 'SIDE_A' | 'SIDE_B') =>
    event.participants
      .filter((one) => one.role === role)
      .map(({ entity, description }) => entity?.name ?? description ?? '')
  const from = [...event.perpetrators.map(({ actor }) => actor.name), ...sides('SIDE_A')]
  const to = [
    ...event.targets.map(({ entity, description }) => entity?.name ?? description ?? ''),
    ...sides('SIDE_B'),
  ]
  if (from.length === 0 && to.length === 0) return t('notStated')
  const joined = (names: readonly string[]) =>
    names.length === 0 ? '?' : [...new Set(names)].join(language === 'ar' ? '، ' : ', ')
  return `${joined(from)} – ${joined(to)}`
}

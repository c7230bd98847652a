import type { EventRowFragment } from '../../../gql/first/graphql.ts'
import type { Words } from '../../../words/words.ts'

/** The date of an event as a table shows it: ISO days, an open end as …. */
export function dayOf({ when: { earliest, latest } }: EventRowFragment, { t }: Words): string {
  if (earliest === null && latest === null) return t('dateOpen')
  return earliest === latest ? (earliest ?? '') : `${earliest ?? '…'} – ${latest ?? '…'}`
}

/** Who says so: those who say who did it, named, described or the outlet; where nobody does, who published it. */
export function voicesOf({ attribution, documents }: EventRowFragment, words: Words): string {
  const { t } = words
  const [document] = documents.nodes
  const published = document === undefined ? [] : [document.source?.name ?? t('outletItself')]
  const said = attribution.speakers.map(
    ({ actor, description, source }) =>
      actor?.name ?? description ?? source?.name ?? t('outletItself'),
  )
  const names = [...new Set(said.length > 0 ? said : published)]
  if (names.length === 0) return t('notStated')
  return joined(names.length > MOST ? [...names.slice(0, MOST), '…'] : names, words)
}

/** So many names fit into a column. */
const MOST = 3

/** Who against whom, as far as it is said: perpetrators, named or described, and targets, or the two sides of a battle. */
export function sidesOf(event: EventRowFragment, words: Words): string {
  const sides = (role: 'SIDE_A' | 'SIDE_B') =>
    event.participants
      .filter((one) => one.role === role)
      .map(({ entity, description }) => entity?.name ?? description ?? '')
  const described = event.attribution.parties.flatMap(({ entity, description }) =>
    entity === null && description !== null ? [description] : [],
  )
  const from = [
    ...event.perpetrators.map(({ actor }) => actor.name),
    ...described,
    ...sides('SIDE_A'),
  ]
  const to = [
    ...event.targets.map(({ entity, description }) => entity?.name ?? description ?? ''),
    ...sides('SIDE_B'),
  ]
  if (from.length === 0 && to.length === 0) return words.t('notStated')
  const shown = (names: readonly string[]) =>
    names.length === 0 ? '?' : joined([...new Set(names)], words)
  return `${shown(from)} – ${shown(to)}`
}

function joined(names: readonly string[], { language }: Words): string {
  return names.join(language === 'ar' ? '، ' : ', ')
}

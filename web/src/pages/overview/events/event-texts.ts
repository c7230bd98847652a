import type { EventRowFragment } from '../../../gql/first/graphql.ts'
import type { Words } from '../../../words/words.ts'

/** The date of an event as a table shows it: ISO days, an open end as …. */
export function dayOf({ when: { earliest, latest } }: EventRowFragment, { t }: Words): string {
  if (earliest === null && latest === null) return t('dateOpen')
  return earliest === latest ? (earliest ?? '') : `${earliest ?? '…'} – ${latest ?? '…'}`
}

/**
 * Who says so: those who say who did it, named, described or the outlet, then those who only deny it; where nobody does
 * either, who published it. So many are named, and of the others how many they are.
 */
export function voicesOf(
  { attribution: { cells }, documents }: EventRowFragment,
  words: Words,
  most = Infinity,
): string {
  const { t } = words
  const [document] = documents.nodes
  const published = document === undefined ? [] : [document.source?.name ?? t('outletItself')]
  const { affirmed, denied } = byStance(cells, ({ speaker: { actor, description, source } }) => {
    return actor?.name ?? description ?? source?.name ?? t('outletItself')
  })
  const denying = denied.filter((name) => !affirmed.includes(name))
  const said = [...affirmed, ...denying.map((value) => t('denies', { value }))]
  const names = said.length > 0 ? said : published
  if (names.length === 0) return t('notStated')
  const further = names.length > most ? [`+${String(names.length - most)}`] : []
  return joined([...names.slice(0, most), ...further], words)
}

type Cells = EventRowFragment['attribution']['cells']

/** What cells name, once each: where something is said to be so, and where it is denied. */
function byStance(
  cells: Cells,
  nameOf: (cell: Cells[number]) => string | null,
): { readonly affirmed: readonly string[]; readonly denied: readonly string[] } {
  const named = (some: Cells) => [...new Set(some.flatMap((cell) => nameOf(cell) ?? []))]
  return {
    affirmed: named(cells.filter(({ stance }) => stance !== 'DENIED')),
    denied: named(cells.filter(({ stance }) => stance === 'DENIED')),
  }
}

/** Who against whom, as far as it is said and not only denied: perpetrators, named or described, and targets, or the two sides of a battle. */
export function sidesOf(event: EventRowFragment, words: Words): string {
  const sides = (role: 'SIDE_A' | 'SIDE_B') =>
    event.participants
      .filter((one) => one.role === role)
      .map(({ entity, description }) => entity?.name ?? description ?? '')
  const described = byStance(event.attribution.cells, ({ party: { entity, description } }) =>
    entity === null ? description : null,
  )
  const held = (name: string, disputed: boolean) =>
    disputed ? words.t('namedDisputed', { value: name }) : name
  const from = [
    ...event.perpetrators.map(({ actor, disputed }) => held(actor.name, disputed)),
    ...described.affirmed.map((name) => held(name, described.denied.includes(name))),
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

import type { ComparedAspect, ToldFragment } from '../../gql/further/graphql.ts'
import { intervalText } from '../../words/dates.ts'
import type { Words } from '../../words/words.ts'

/** What a lens tells of an event in one aspect; null where it is silent. */
export function toldText(
  event: ToldFragment | null,
  aspect: ComparedAspect,
  words: Words,
): string | null {
  if (event === null) return null
  const { t, code, number } = words
  const framed = (kind: 'TYPE' | 'WHEN' | 'WHERE') => event.frame.includes(kind)
  const names = (list: readonly (string | null | undefined)[] | undefined) =>
    list === undefined || list.length === 0 ? null : list.map((one) => one ?? '?').join(' · ')
  const toll = (of: ToldFragment['killed']) => {
    const shown = (value: number | null) => (value === null ? '?' : number(value))
    return of === null ? null : `${shown(of.low)}–${shown(of.best)}–${shown(of.high)}`
  }
  switch (aspect) {
    case 'EVENT':
      return t('tells')
    case 'TYPE':
      return framed('TYPE') ? null : code('eventType', event.type)
    case 'WHEN':
      return framed('WHEN') ? null : intervalText(event.when, words)
    case 'WHERE':
      return framed('WHERE') ? null : names(event.places?.map(({ place }) => place.name))
    case 'PERPETRATOR': {
      if (event.attributionStatus === 'NONE') return null
      const status = code('attributionStatus', event.attributionStatus)
      // Denials are among them: a name alone would say more than the lens does.
      const held = event.perpetrators?.map(({ actor, stances }) => {
        return `${actor.name} (${stances.map((stance) => code('stance', stance)).join(t('and'))})`
      })
      return names(held) ?? t('describedParty', { value: status })
    }
    case 'TARGET':
      return names(event.targets?.map(({ entity, description }) => entity?.name ?? description))
    case 'WEAPON':
      return names(event.weapons?.map(({ weapon }) => weapon.name))
    case 'KILLED':
      return toll(event.killed)
    case 'INJURED':
      return toll(event.injured)
  }
}

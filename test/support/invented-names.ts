import type { NamedEntity } from './write-names.ts'
import { randomFrom } from './random.ts'

/** The same syllables in both scripts, so that each name is one that could be heard in the other. */
const SYLLABLES: readonly (readonly [latin: string, arabic: string])[] = [
  ...([
    ['ba', 'با'],
    ['dir', 'در'],
    ['fa', 'فا'],
    ['gha', 'غا'],
    ['ha', 'ها'],
    ['jub', 'جب'],
    ['kir', 'كر'],
    ['lu', 'لو'],
    ['ma', 'ما'],
    ['nur', 'نور'],
    ['qa', 'قا'],
    ['ri', 'ري'],
    ['sal', 'سل'],
    ['shar', 'شر'],
    ['ta', 'تا'],
    ['wad', 'ود'],
    ['ya', 'يا'],
    ['zub', 'زب'],
  ] as const),
]
const SORTS: readonly (readonly [latin: string, arabic: string])[] = [
  ...([
    ['village', 'قرية'],
    ['town', 'بلدة'],
    ['district', 'قضاء'],
    ['', ''],
  ] as const),
]

/** Invents so many entities, places and actors, each with a Latin name and an Arabic one; always the same. */
export function inventedNames(count: number): readonly NamedEntity[] {
  const random = randomFrom(7)
  const one = <Item>(of: readonly Item[]): Item | undefined => of[Math.floor(random() * of.length)]
  return Array.from({ length: count }, (_, at) => {
    const words = Array.from({ length: 1 + Math.floor(random() * 2) }, () =>
      Array.from({ length: 2 + Math.floor(random() * 3) }, () => one(SYLLABLES) ?? ['', '']),
    )
    const sort = one(SORTS) ?? ['', '']
    const isPlace = at % 2 === 0
    const text = (script: 0 | 1): string => {
      const spelled = words.map((word) => word.map((syllable) => syllable[script]).join(''))
      const parts = script === 0 ? [...spelled.map(capitalised), sort[0]] : [sort[1], ...spelled]
      return parts.filter((part) => part !== '').join(' ')
    }
    const named = (value: string, lang: string) =>
      ({ value, lang, kind: 'PRIMARY', tone: 'NEUTRAL', basis: 'BACKGROUND' }) as const
    return {
      id: `${isPlace ? 'place' : 'actor'}:invented-${String(at)}`,
      labels: [isPlace ? 'Place' : 'Actor'],
      names: [named(text(0), 'en'), named(text(1), 'ar')],
    }
  })
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

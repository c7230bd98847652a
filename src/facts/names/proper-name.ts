import { normalise } from '../../lib/arabic-text.ts'
import type { PlaceKind } from '../vocabulary.ts'

/** Words that only say what kind of place it is, normalised: after the name, or before it. */
interface KindWords {
  readonly after: readonly string[]
  readonly before: readonly string[]
}

/** English has them after the name, or before it with "of"; Arabic and Kurdish before it. */
const kindWords: Readonly<Partial<Record<PlaceKind, KindWords>>> = {
  SETTLEMENT: {
    after: ['city', 'town', 'township', 'village', 'settlement'],
    before: ['city of', 'town of', 'village of', 'مدينه', 'بلده', 'قريه', 'شاري', 'كوندي'],
  },
  ADMIN1: {
    after: ['province', 'governorate', 'state', 'region', 'oblast', 'division', 'department'],
    before: ['province of', 'governorate of', 'state of', 'محافظه', 'ولايه', 'باريزكاي'],
  },
  ADMIN2: {
    after: [
      'district',
      'county',
      'raion',
      'rayon',
      'municipality',
      'township',
      'lga',
      'subdistrict',
    ],
    before: ['district of', 'county of', 'قضا', 'منطقه', 'مديريه', 'قهزاي'],
  },
}

/** Gives the name of a place without a word for its kind, as it is written; undefined where there is none. */
export function properName(name: string, kind: PlaceKind | null): string | undefined {
  const { after = [], before = [] } = (kind === null ? undefined : kindWords[kind]) ?? {}
  const written = name.trim().split(/\s+/)
  const isKind = (words: readonly string[], some: readonly string[]): boolean =>
    some.includes(normalise(words.join(' ')))
  if (written.length > 1 && isKind(written.slice(-1), after)) return written.slice(0, -1).join(' ')
  const length = [2, 1].find(
    (count) => written.length > count && isKind(written.slice(0, count), before),
  )
  return length === undefined ? undefined : written.slice(length).join(' ')
}

/** Gives a normalised name with each of the words for its kind. */
export function withKindWords(norm: string, kind: PlaceKind | null): readonly string[] {
  const { after = [], before = [] } = (kind === null ? undefined : kindWords[kind]) ?? {}
  return [...after.map((word) => `${norm} ${word}`), ...before.map((word) => `${word} ${norm}`)]
}

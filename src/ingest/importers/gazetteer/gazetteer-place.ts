import type { PlaceKind } from '../../../facts/vocabulary.ts'
import type { EntityRecord, NameRecord } from '../../batch.ts'
import type { SheetRow } from '../../pipeline/read-sheet.ts'
import type { GazetteerName } from './gazetteer-sources.ts'

/** A place as a gazetteer gives it. */
export interface GazetteerPlace {
  /** The gazetteer's own key of the row. */
  readonly key: string
  readonly gazetteer: GazetteerName
  readonly place: PlaceRecord
  /**
   * Places that may hold it, from the inside outwards. It lies within the first that has a row in the file or is known
   * well enough to be declared without.
   */
  readonly around: readonly OuterPlace[]
}

/** An entity that is a place. */
export type PlaceRecord = EntityRecord & { readonly kind: PlaceKind }

/** A place that holds another. */
export interface OuterPlace {
  readonly id: string
  /** What it is declared as where no row of the file is it; null where too little is known. */
  readonly known: PlaceRecord | null
}

/** A row of a gazetteer. */
export type GazetteerRow = SheetRow<GazetteerPlace>

/** What a place is declared as: names without letters and those that were given before are left out. */
export function placeRecord({
  id,
  kind,
  point = null,
  names,
  externalIds,
}: {
  readonly id: string
  readonly kind: PlaceKind
  readonly point?: EntityRecord['point']
  readonly names: readonly NameRecord[]
  /** Values that are nothing are left out. */
  readonly externalIds: Readonly<Record<string, string | null | undefined>>
}): PlaceRecord {
  const seen = new Set<string>()
  return {
    ...{ id, class: null, kind, point },
    names: names.filter(({ value }) => {
      if (!/\p{L}/u.test(value) || seen.has(value)) return false
      return seen.add(value)
    }),
    externalIds: Object.entries(externalIds).flatMap(([scheme, value]) =>
      value ? [{ scheme, value }] : [],
    ),
  }
}

/** A name as a gazetteer gives it: the one that is shown in its language, or another. */
export function named(
  value: string | null | undefined,
  lang: string,
  how: Partial<Pick<NameRecord, 'kind' | 'basis'>> = {},
): readonly NameRecord[] {
  const text = value?.replaceAll(/\s+/g, ' ').trim() ?? ''
  if (text === '') return []
  return [{ value: text, lang, kind: 'PRIMARY', tone: 'NEUTRAL', basis: 'STATED', ...how }]
}

import type { Field, Site } from '../../reading/shape.ts'

/** What the columns of one dimension's keys are called in the text. */
export interface KeyNames {
  /** The key, a text; null where nothing is said. */
  readonly key: string
  /** Whether the event must have it, and whether it has it by the best guess. */
  readonly sure: string
  readonly guess: string
  /** What a key that is no id is called, in English and Arabic. */
  readonly en: string
  readonly ar: string
}

/** How the label of a key is found. */
export type KeyLabel =
  /** It is the id of a node of one of these labels, or a party's key with its description beside it. */
  | { readonly nodes: readonly ('Entity' | 'Source' | 'Document')[] }
  /** It is a code. */
  | { readonly label: (code: string, lang: 'EN' | 'AR') => string }

/** A few columns that keys follow from: events that share them share their keys, which are then found once for all. */
export interface KeyBasis {
  readonly columns: (names: KeyNames) => readonly string[]
  /** The same as `<expression> AS <column>`. */
  readonly read: (site: Site, names: KeyNames) => readonly string[]
  /** Clauses that return a row for each key, from the columns alone. */
  readonly rows: (names: KeyNames) => string
}

/** By what events are grouped: which keys an event has. */
export interface DimensionShape {
  readonly label: KeyLabel
  /** The one key of an event, as an expression … */
  readonly key?: (site: Site) => string
  /** … or the branches of a subquery that returns a row for each key. */
  readonly branches?: (field: Field, site: Site, names: KeyNames) => readonly string[]
  /** The branches for events whose facts are stored and not apart, and none of all others: most are such. */
  readonly unlessApart?: (field: Field, site: Site, names: KeyNames) => readonly string[]
  /** What the branches follow from, where events share it. */
  readonly basis?: KeyBasis
  /** The branches return `sure` and `guess`. */
  readonly uncertain?: true
  /** The branches return `en` and `ar`. */
  readonly described?: true
}

/** A dimension at its place among those asked for. */
export interface KeyColumn {
  readonly code: string
  readonly dimension: DimensionShape
  readonly names: KeyNames
  /** The variable of a list of keys: all others, but the unknown, are one group, whose key is OTHER. */
  readonly shown?: string
}

/** The key of the group of all those that are not shown singly; no id and no code looks like it. */
export const OTHER = '*'

/** Names the columns of the dimension at a place. */
export function keyNames(place: number): KeyNames {
  const at = String(place)
  return { key: `k${at}`, sure: `s${at}`, guess: `g${at}`, en: `en${at}`, ar: `ar${at}` }
}

/** The columns of a key that its group keeps. */
export function columnsOf({ dimension, names }: KeyColumn): readonly string[] {
  return dimension.described === true ? [names.key, names.en, names.ar] : [names.key]
}

/** The columns of keys as they are grouped: of several wordings of one key the first in order. */
export function groupColumns(keys: readonly KeyColumn[]): readonly string[] {
  return keys.flatMap(({ dimension, names: { key, en, ar } }) =>
    dimension.described === true ? [key, `min(${en}) AS ${en}`, `min(${ar}) AS ${ar}`] : [key],
  )
}

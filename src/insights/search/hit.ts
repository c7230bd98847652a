import type { Row } from '../../reading/row.ts'
import type { TypedText } from '../../facts/names/typed-text.ts'

/** What the parts of a hit are called in the text. */
export type HitNames = Readonly<Record<'n' | 'id' | 'name' | 'rank' | 'score', string>>

/** Reads one field of a hit from its row. */
export type HitReader = (row: Row, typed: TypedText) => unknown

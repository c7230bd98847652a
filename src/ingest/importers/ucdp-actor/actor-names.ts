import type { NameKind } from '../../../facts/vocabulary.ts'
import type { NameRecord } from '../../batch.ts'
import type { Problem } from '../../pipeline/source-record.ts'
import type { ActorRow } from './actor-row.ts'

/** The names of an actor, the one that UCDP uses first; each spelling once. */
export function namesOf(row: ActorRow): readonly NameRecord[] {
  // The name of old stays a name: only where it was given up it is a former one.
  const old: NameKind = row.NameChange ? 'FORMER' : 'ALIAS'
  const names = [
    name(row.NameData, 'en', 'PRIMARY'),
    ...[row.NameOrig, row.NameOrigFullEng].flatMap((value) => name(value, 'en', old)),
    ...name(row.NameOrigFull, UNKNOWN, old),
    ...split(row.NewName).flatMap((value) => name(value, 'en', 'ALIAS')),
    ...listed(row, row.NewNameFullEng).flatMap((value) => name(value, 'en', 'ALIAS')),
    ...listed(row, row.NewNameFullMotherTongue).flatMap((value) => name(value, UNKNOWN, 'ALIAS')),
  ].flat()
  const seen = new Set<string>()
  return names.filter(({ value }) => !seen.has(value) && seen.add(value))
}

/** What is odd about the names of an actor. */
export function nameRemarks(row: ActorRow): readonly Problem[] {
  return (['NewNameFullEng', 'NewNameFullMotherTongue'] as const)
    .filter((column) => row[column] !== null && listed(row, row[column]).length === 0)
    .map((column) => ({
      column,
      reason: `lists another number of names than NewName, which commas within names may explain: left out`,
    }))
}

/** The language of a "mother tongue" that nobody names (ISO 639-2). */
const UNKNOWN = 'und'

function name(value: string | null, lang: string, kind: NameKind): readonly NameRecord[] {
  return value === null ? [] : [{ value, lang, kind, tone: 'NEUTRAL', basis: 'STATED' }]
}

function split(value: string | null): readonly string[] {
  return value === null ? [] : value.split(/\s*,\s*/).filter((one) => one !== '')
}

/** Full names stand in the order of the short ones; where they are as many, a comma stands between names. */
function listed({ NewName }: ActorRow, value: string | null): readonly string[] {
  const [short, full] = [split(NewName), split(value)]
  if (short.length <= 1) return value === null ? [] : [value]
  return short.length === full.length ? full : []
}

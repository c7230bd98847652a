import { ClientError } from '../../errors.ts'
import { basis, nameKind, nameTone } from '../../facts/vocabulary.ts'
import type { Vocabulary } from '../../facts/vocabulary.ts'
import { compareText } from '../../lib/compare-text.ts'
import type { EntityRecord, NameRecord, SourceRecord } from '../batch.ts'
import { groupBy } from '../group-by.ts'

/** A record and the dossier that declares it. */
export interface Declared<Record> {
  readonly dossier: string
  /** Whether it gives way to those that do not: coded data do. Of several that do, the last dossier by its name counts. */
  readonly yields: boolean
  readonly record: Record
}

/** Makes one source of what several dossiers declare of it; throws INVALID_DOSSIER where they disagree. */
export function foldSource(declared: readonly Declared<SourceRecord>[]): SourceRecord {
  const [first] = declared
  if (first === undefined) throw new Error('Nobody declares the source.')
  const pick = <Key extends keyof SourceRecord>(key: Key): SourceRecord[Key] =>
    agreed(declared, first.record.id, key, ({ record }) => record[key])
  return {
    id: first.record.id,
    nameEn: pick('nameEn'),
    nameAr: pick('nameAr'),
    kind: pick('kind'),
    country: pick('country'),
    reliability: pick('reliability'),
    ownerGroup: pick('ownerGroup'),
  }
}

/** Makes one entity of what several dossiers declare of it; throws INVALID_DOSSIER where class, kind, point or primary names disagree. */
export function foldEntity(declared: readonly Declared<EntityRecord>[]): EntityRecord {
  const [first] = declared
  if (first === undefined) throw new Error('Nobody declares the entity.')
  const { id } = first.record
  const names = declared.flatMap(({ record }) => record.names)
  const primary = new Map(
    [...new Set(names.map(({ lang }) => lang))].map((lang) => [
      lang,
      agreedPrimary(declared, lang),
    ]),
  )
  return {
    id,
    class: agreed(declared, id, 'class', ({ record }) => record.class),
    kind: agreed(declared, id, 'kind', ({ record }) => record.kind),
    point: agreed(inMostRows(declared), id, 'point', ({ record }) => record.point),
    names: foldNames(names.map((name) => shown(name, primary.get(name.lang)))),
    externalIds: [
      ...new Map(
        declared
          .flatMap(({ record }) => record.externalIds)
          .map((external) => [JSON.stringify([external.scheme, external.value]), external]),
      ).values(),
    ],
  }
}

/** Gives an entity's primary name in a language. */
export function primaryName({ names }: EntityRecord, lang: string): string | null {
  return names.find((name) => name.kind === 'PRIMARY' && name.lang === lang)?.value ?? null
}

/** A file of few rows does not move a place that one of many has put somewhere else. */
function inMostRows(declared: readonly Declared<EntityRecord>[]) {
  const rowsOf = ({ record }: Declared<EntityRecord>): number => record.pointRows ?? 0
  const most = Math.max(...declared.map(rowsOf))
  return declared.filter((one) => !one.yields || rowsOf(one) === most)
}

function agreedPrimary(declared: readonly Declared<EntityRecord>[], lang: string): string | null {
  const id = declared[0]?.record.id ?? ''
  return agreed(declared, id, `primary name (${lang})`, ({ record }) => primaryName(record, lang))
}

/** What gave way is a name all the same. */
function shown(name: NameRecord, primary: string | null | undefined): NameRecord {
  if (name.kind !== 'PRIMARY' || name.value === primary) return name
  return { ...name, kind: 'ALIAS' }
}

/** One name for each spelling and language; where several say different things of it, the first code of the vocabulary counts. */
function foldNames(names: readonly NameRecord[]): readonly NameRecord[] {
  return [...groupBy(names, ({ value, lang }) => JSON.stringify([value, lang])).values()].flatMap(
    (same) => {
      const [name] = same
      if (name === undefined) return []
      return [
        {
          value: name.value,
          lang: name.lang,
          kind: firstCode(
            nameKind,
            same.map(({ kind }) => kind),
          ),
          tone: firstCode(
            nameTone,
            same.map(({ tone }) => tone),
          ),
          basis: firstCode(
            basis,
            same.map((one) => one.basis),
          ),
        },
      ]
    },
  )
}

function firstCode<Code extends string>(list: Vocabulary<Code>, codes: readonly Code[]): Code {
  return list.codes.find((code) => codes.includes(code)) ?? list.codes[0]
}

/** The value that all give who give one and do not yield. */
function agreed<Record, Value>(
  declared: readonly Declared<Record>[],
  id: string,
  what: string,
  value: (one: Declared<Record>) => Value,
): Value {
  const given = declared.filter((one) => value(one) !== null)
  const [first, ...rest] = given.filter(({ yields }) => !yields)
  if (first === undefined) {
    const last = given.toSorted((one, other) => compareText(one.dossier, other.dossier)).at(-1)
    return value(last ?? declared[0] ?? failed())
  }
  const other = rest.find((one) => text(value(one)) !== text(value(first)))
  if (other === undefined) return value(first)
  throw new ClientError(
    'INVALID_DOSSIER',
    `${id}: the dossiers ${first.dossier} and ${other.dossier} give it a different ${what}: ${text(value(first))} and ${text(value(other))}. Nothing was changed. Give it the same in both, or an id of its own, or leave it out of one dossier and only refer to it.`,
    { id, dossiers: [first.dossier, other.dossier] },
  )
}

function text(value: unknown): string {
  return typeof value === 'string' ? `"${value}"` : JSON.stringify(value)
}

function failed(): never {
  throw new Error('Nobody declares it.')
}

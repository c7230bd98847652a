import type { EntityRecord, NameRecord, SourceRecord } from '../batch.ts'

/** Adds to what a document declares of a source what it says of it elsewhere: only what was not said yet. */
export function joinSources(stored: SourceRecord, given: SourceRecord): SourceRecord {
  return {
    ...stored,
    nameAr: stored.nameAr ?? given.nameAr,
    country: stored.country ?? given.country,
    reliability: stored.reliability ?? given.reliability,
    ownerGroup: stored.ownerGroup ?? given.ownerGroup,
  }
}

/** Adds to what a document declares of an entity what it says of it elsewhere: only what was not said yet. */
export function joinEntities(stored: EntityRecord, given: EntityRecord): EntityRecord {
  return {
    id: stored.id,
    class: stored.class ?? given.class,
    kind: stored.kind ?? given.kind,
    ...joinPoints(stored, given),
    names: joinNames(stored.names, given.names),
    externalIds: joined(stored.externalIds, given.externalIds, ({ scheme, value }) =>
      JSON.stringify([scheme, value]),
    ),
  }
}

/** Where rows give it, the point that stands in more of them: records that were mended are few. */
function joinPoints(
  stored: EntityRecord,
  given: EntityRecord,
): Pick<EntityRecord, 'point' | 'pointRows'> {
  const isFirmer = (given.pointRows ?? 0) > (stored.pointRows ?? 0)
  const { point, pointRows } = stored.point === null || isFirmer ? given : stored
  return pointRows === undefined ? { point } : { point, pointRows }
}

/** There is one primary name in a language: the first. */
function joinNames(
  stored: readonly NameRecord[],
  given: readonly NameRecord[],
): readonly NameRecord[] {
  const primary = new Set(stored.filter(({ kind }) => kind === 'PRIMARY').map(({ lang }) => lang))
  const more = given.map((name): NameRecord => {
    return name.kind === 'PRIMARY' && primary.has(name.lang) ? { ...name, kind: 'ALIAS' } : name
  })
  return joined(stored, more, ({ value, lang }) => JSON.stringify([value, lang]))
}

function joined<Value>(
  stored: readonly Value[],
  given: readonly Value[],
  key: (value: Value) => string,
): readonly Value[] {
  const known = new Set(stored.map(key))
  return [...stored, ...given.filter((value) => !known.has(key(value)))]
}

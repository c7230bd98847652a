import { Int } from 'type-graphql'
import { Claim } from '../../entities/claim/claim.type.ts'
import { standing } from '../../entities/claim/standing.where.ts'
import { Event } from '../../entities/event/event.type.ts'
import { relationship } from '../../reading/declare.ts'
import { factsOf, importsOf, isAffirming, isUsed } from '../../reading/facts-of.ts'
import { collect } from '../../reading/fields.ts'
import { nodeOf } from '../../reading/plan-field.ts'
import { RowBuilder, call, rowsIn } from '../../reading/row.ts'
import type { Reader, Row } from '../../reading/row.ts'
import type { Field, Site } from '../../reading/shape.ts'
import { publishedOf } from '../../reading/types/date-span.ts'
import { partySite } from '../claim-links/claim-links.shape.ts'
import { AttributionCell, AttributionMatrix, Unclaimed } from './attribution.type.ts'

/** Who says who did it. */
export const attribution = [
  relationship({
    on: Event,
    field: 'attribution',
    type: () => AttributionMatrix,
    description: 'Who says who did it, described parties included.',
    arguments: {
      withContainers: {
        type: () => Boolean,
        defaultValue: false,
        description: 'Also what is said of the sets that hold it, with their scope.',
      },
    },
    read: (field, site) => matrix(field, site),
  }),
  relationship({
    on: AttributionCell,
    field: 'claims',
    type: () => [Claim],
    description: 'The claims that say so.',
    arguments: {
      first: { type: () => Int, defaultValue: 25, description: 'How many, 1 to 100.' },
    },
    read: () => {
      throw new Error('Claims are read with their cell.')
    },
  }),
  relationship({
    on: Event,
    field: 'unclaimed',
    type: () => Unclaimed,
    nullable: true,
    description:
      'That nobody had claimed it, where a source says so. Null: nothing was said about claims of responsibility.',
    read: (field, site) => {
      const read = unclaimed(field, unclaimedClauses(field, site))
      return (row) => read(row)[0] ?? null
    },
  }),
]

/** One claim of responsibility is one row; cells, parties and speakers are grouped from the rows. */
function matrix(field: Field, event: Site): Reader {
  const [c, scope] = [field.variable('c'), field.variable('scope')]
  const row = new RowBuilder()
  const keys = {
    party: row.slot(`${c}.objectKey`),
    speaker: row.slot(`${c}.speakerKey`),
    stance: row.slot(`${c}.stance`),
    scope: row.slot(scope),
  }
  const party = partySite(c, 'object', 'NAMES')
  const parts = [...field.children()].map(([key, part]): [string, (values: Row) => unknown] => {
    if (part.name === 'unclaimed') return [key, unclaimed(part, unclaimedClauses(part, event))]
    if (part.name === 'truncated') return [key, () => false]
    const group = grouping(part, row, { claim: c, party }, keys)
    return [key, (values) => group(rowsIn(values[slot]))]
  })
  const slot = field.slot(collect(attributionClauses(field, { event, c, scope }), row))
  return (values) => Object.fromEntries(parts.map(([key, read]) => [key, read(values)]))
}

interface Keys {
  readonly party: number
  readonly speaker: number
  readonly stance: number
  readonly scope: number
}

function grouping(
  part: Field,
  row: RowBuilder,
  at: { readonly claim: string; readonly party: Site },
  keys: Keys,
): (rows: readonly Row[]) => unknown {
  if (part.name === 'parties') {
    const read = part.selectInto(row, at.party)
    return (rows) => firstOfEach(rows, [keys.party]).map(read)
  }
  if (part.name === 'speakers') {
    const read = part.selectInto(row, { claim: at.claim })
    return (rows) => firstOfEach(rows, [keys.speaker]).map(read)
  }
  const cellKeys = [keys.party, keys.speaker, keys.stance, keys.scope]
  if (part.name === 'totalCells') return (rows) => firstOfEach(rows, cellKeys).length
  const fields = [...part.children()].map(
    ([key, child]) => [key, cellField(child, row, at, keys)] as const,
  )
  return (rows) =>
    firstOfEach(rows, cellKeys).map((first) => {
      const same = rows.filter((other) => cellKeys.every((slot) => other[slot] === first[slot]))
      return Object.fromEntries(fields.map(([key, read]) => [key, read(same)]))
    })
}

function cellField(
  child: Field,
  row: RowBuilder,
  at: { readonly claim: string; readonly party: Site },
  keys: Keys,
): (rows: readonly Row[]) => unknown {
  switch (child.name) {
    case 'stance':
      return (rows) => rows[0]?.[keys.stance]
    case 'scope':
      return (rows) => rows[0]?.[keys.scope]
    case 'claims': {
      const first = row.slot(child.arguments.get('first')?.parameter() ?? '25')
      const read = child.selectInto(row, { it: at.claim })
      return (rows) => rows.slice(0, Number(rows[0]?.[first])).map(read)
    }
    case 'claimCount':
      return (rows) => rows.length
    case 'eventCount': {
      const event = row.slot(`${at.claim}.eventId`)
      return (rows) => new Set(rows.map((values) => values[event])).size
    }
    default: {
      const site = child.name === 'party' ? at.party : { claim: at.claim }
      const read = child.selectInto(row, site)
      return (rows) => read(rows[0] ?? [])
    }
  }
}

function firstOfEach(rows: readonly Row[], slots: readonly number[]): readonly Row[] {
  const seen = new Set<string>()
  return rows.filter((row) => {
    const key = JSON.stringify(slots.map((slot) => row[slot]))
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

function attributionClauses(
  field: Field,
  { event: at, c, scope }: { readonly event: Site; readonly c: string; readonly scope: string },
): string {
  const event = nodeOf(at)
  const set = field.variable('w')
  const own = `MATCH (${event})<-[:ABOUT]-(${c}:PerpetratorClaim)
WHERE ${isAttribution(at, c)}
RETURN ${c}, ${scopeOf(factsOf(at), c)} AS ${scope}`
  const containers = `MATCH (${event})-[:PART_OF*1..8]->(${set}:Event)
WITH DISTINCT ${set}
MATCH (${set})<-[:ABOUT]-(${c}:PerpetratorClaim)
WHERE ${isAttribution({}, c)}
RETURN ${c}, CASE WHEN ${set}.extent = 'GENERAL' THEN 'GENERAL' ELSE 'PART' END AS ${scope}`
  const all = field.arguments.get('withContainers')?.value === true ? [own, containers] : [own]
  return `${call(importsOf(at), all)}
WITH ${c}, ${scope} ORDER BY ${scope} DESC, ${c}.objectKey, ${c}.speakerKey, ${c}.id`
}

/** Whether a claim says of a party that it is or is not responsible, of the whole or of some; under a lens, one that it hears. */
export function isAttribution(site: Site, c: string): string {
  const stands =
    site.facts === undefined ? `${standing(c)} AND ${c}.rank <> 'DEPRECATED'` : isUsed(site, c)
  return `${stands} AND ${c}.stance IS NOT NULL`
}

/** How closely a claim is about the event it is made about. */
export function scopeOf(event: string, c: string): string {
  return `CASE WHEN ${event}.extent = 'GENERAL' THEN 'GENERAL' WHEN ${c}.scope = 'SOME' THEN 'PART' ELSE 'THIS_EVENT' END`
}

function unclaimedClauses(
  field: Field,
  event: Site,
): { readonly c: string; readonly d: string; readonly clauses: string } {
  const [c, d] = [field.variable('c'), field.variable('d')]
  return {
    c,
    d,
    clauses: `MATCH (${nodeOf(event)})<-[:ABOUT]-(${c}:UnclaimedClaim)-[:FROM_DOCUMENT]->(${d})
WHERE ${isAffirming(event, c)}
WITH ${c}, ${d} ORDER BY ${d}.publishedKey DESC, ${c}.id`,
  }
}

/** All claims that nobody had claimed it, as one entry: as of the latest document. */
function unclaimed(
  field: Field,
  { c, d, clauses }: { readonly c: string; readonly d: string; readonly clauses: string },
): (row: Row) => readonly unknown[] {
  const row = new RowBuilder()
  const parts = [...field.children()].map(
    ([key, child]): [string, (rows: readonly Row[]) => unknown] => {
      const read = child.selectInto(row, child.name === 'claims' ? { it: c } : publishedOf(d))
      return [key, (rows) => (child.name === 'claims' ? rows.map(read) : read(rows[0] ?? []))]
    },
  )
  const slot = field.slot(collect(clauses, row))
  return (values) => {
    const rows = rowsIn(values[slot])
    return rows.length === 0
      ? []
      : [Object.fromEntries(parts.map(([key, read]) => [key, read(rows)]))]
  }
}

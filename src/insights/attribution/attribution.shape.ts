import { foundEvents } from '../../entities/event/found-events.shape.ts'
import type { FoundEvents } from '../../entities/event/found-events.shape.ts'
import { factsOf, isAffirming } from '../../reading/facts-of.ts'
import { collect } from '../../reading/fields.ts'
import { nodeOf } from '../../reading/plan-field.ts'
import { RowBuilder, call, rowsIn } from '../../reading/row.ts'
import type { Reader, Row } from '../../reading/row.ts'
import type { Field } from '../../reading/shape.ts'
import { publishedOf } from '../../reading/types/date-span.ts'
import { isAttribution, scopeOf } from '../../relationships/attribution/attribution.shape.ts'
import { partySite } from '../../relationships/claim-links/claim-links.shape.ts'

/** So many of the largest cells are shown, and so many of the latest documents that say nobody had claimed it. */
const [mostCells, mostDocuments] = [500, 100]

/** The most claims a cell shows; a page is no longer. */
const mostClaims = 100

/** Reads who says who did it, over all events that fit. */
export function readAttribution(field: Field): Reader {
  const found = foundEvents(field, () => '')
  const cells = countCells(field, found)
  const [g, c] = [field.variable('g'), field.variable('c')]
  const row = new RowBuilder()
  const key = row.slot(`[${g}.party, ${g}.speaker]`)
  const total = field.slot(`size(${cells})`)
  const parts = [...field.children()].map(([name, part]): [string, PartReader] => {
    switch (part.name) {
      case 'totalCells':
        return [name, (_, values) => values[total]]
      case 'truncated':
        return [name, (_, values) => Number(values[total]) > mostCells]
      case 'unclaimed': {
        const read = readUnclaimed(part, found)
        return [name, (_, values) => read(values)]
      }
      case 'parties': {
        const read = part.selectInto(row, partySite(c, 'object', 'NAMES'))
        return [name, (rows) => firstOfEach(rows, key, 0).map(read)]
      }
      case 'speakers': {
        const read = part.selectInto(row, { claim: c })
        return [name, (rows) => firstOfEach(rows, key, 1).map(read)]
      }
      default: {
        const read = cellReader(part, row, { group: g, claim: c })
        return [name, (rows) => rows.map(read)]
      }
    }
  })
  const clauses = `UNWIND ${cells} AS ${g}
WITH ${g} ORDER BY ${g}.claimCount DESC, ${g}.party, ${g}.speaker, ${g}.stance, ${g}.scope LIMIT ${String(mostCells)}
WITH ${g}, ${g}.claims[0] AS ${c}`
  const slot = field.slot(collect(clauses, row))
  return (values) => {
    const rows = rowsIn(values[slot])
    return Object.fromEntries(parts.map(([name, read]) => [name, read(rows, values)]))
  }
}

type PartReader = (rows: readonly Row[], values: Row) => unknown

/**
 * Groups the attributions of found events by party, speaker, stance and scope, once for the statement: of each the latest
 * claims, or any where nobody reads them.
 */
function countCells(field: Field, { site, clauses }: FoundEvents): string {
  const [cells, c] = [field.variable('cells'), field.variable('c')]
  const e = nodeOf(site)
  const showsClaims = [...field.children().values()].some(
    (part) => part.name === 'cells' && [...part.children().values()].some(isClaims),
  )
  const counted = `${clauses}
MATCH (${e})<-[:ABOUT]-(${c}:PerpetratorClaim)
WHERE ${isAttribution(site, c)}${showsClaims ? `\nWITH * ORDER BY ${latestFirst(c)}` : ''}
WITH ${c}.objectKey AS party, ${c}.speakerKey AS speaker, ${c}.stance AS stance, ${scopeOf(factsOf(site), c)} AS scope,
  collect(${c})[0..${String(mostClaims)}] AS claims, count(${c}) AS claimCount, count(DISTINCT ${e}) AS eventCount
RETURN collect({party: party, speaker: speaker, stance: stance, scope: scope, claims: claims, claimCount: claimCount, eventCount: eventCount}) AS ${cells}`
  field.prelude(call(field.bound(), [counted]), cells)
  return cells
}

function cellReader(
  part: Field,
  row: RowBuilder,
  { group, claim }: { readonly group: string; readonly claim: string },
): Reader {
  const parts = [...part.children()].map(([name, child]): [string, Reader] => {
    switch (child.name) {
      case 'party':
        return [name, child.selectInto(row, partySite(claim, 'object', 'NAMES'))]
      case 'speaker':
        return [name, child.selectInto(row, { claim })]
      case 'claims':
        return [name, claimsReader(child, row, group)]
      default: {
        const slot = row.slot(`${group}.${child.name}`)
        return [name, (values) => values[slot]]
      }
    }
  })
  return (values) => Object.fromEntries(parts.map(([name, read]) => [name, read(values)]))
}

const isClaims = ({ name }: Field): boolean => name === 'claims'

function latestFirst(claim: string): string {
  return `coalesce(toString(${claim}.published), '') DESC, ${claim}.id`
}

/** The claims of a cell, published last first. */
function claimsReader(child: Field, row: RowBuilder, group: string): Reader {
  const c = child.variable('c')
  const inner = new RowBuilder()
  const read = child.selectInto(inner, { it: c })
  const first = child.arguments.get('first')?.parameter() ?? '25'
  const clauses = `UNWIND ${group}.claims AS ${c}
WITH ${c} ORDER BY ${latestFirst(c)} LIMIT ${first}`
  const slot = row.slot(collect(clauses, inner))
  return (values) => rowsIn(values[slot]).map(read)
}

function firstOfEach(rows: readonly Row[], slot: number, place: number): readonly Row[] {
  const seen = new Set<unknown>()
  return rows.filter((row) => {
    // The pair of keys made above.
    const key = (row[slot] as readonly unknown[])[place]
    return seen.has(key) ? false : seen.add(key)
  })
}

/** Sources that say nobody had claimed it: an entry a document, published last first. */
function readUnclaimed(part: Field, { site, clauses }: FoundEvents): Reader {
  const [list, c, d] = [part.variable('unclaimed'), part.variable('c'), part.variable('d')]
  const g = part.variable('g')
  const gathered = `${clauses}
MATCH (${nodeOf(site)})<-[:ABOUT]-(${c}:UnclaimedClaim)-[:FROM_DOCUMENT]->(${d})
WHERE ${isAffirming(site, c)}
WITH * ORDER BY ${latestFirst(c)}
WITH ${d}, collect(${c})[0..${String(mostClaims)}] AS claims
ORDER BY coalesce(toString(${d}.publishedLatest), '') DESC, ${d}.id LIMIT ${String(mostDocuments)}
RETURN collect({document: ${d}, claims: claims}) AS ${list}`
  part.prelude(call(part.bound(), [gathered]), list)
  const row = new RowBuilder()
  const readers = [...part.children()].map(([name, child]): [string, Reader] => [
    name,
    child.name === 'claims' ? claimsReader(child, row, g) : child.selectInto(row, publishedOf(d)),
  ])
  const slot = part.slot(collect(`UNWIND ${list} AS ${g}\nWITH ${g}, ${g}.document AS ${d}`, row))
  return (values) =>
    rowsIn(values[slot]).map((entry) =>
      Object.fromEntries(readers.map(([name, read]) => [name, read(entry)])),
    )
}

import { Claim } from '../../entities/claim/claim.type.ts'
import { claimLine } from '../../facts/claim-line.ts'
import type { ClaimLineParts } from '../../facts/claim-line.ts'
import { relationship } from '../../reading/declare.ts'
import { nodeOf } from '../../reading/plan-field.ts'
import type { FieldShape } from '../../reading/shape.ts'
import { langArgument } from '../../reading/types/lang-argument.ts'

const properties = [
  'kind', 'polarity', 'modality', 'scope', 'eventType', 'extent', 'violence', 'role', 'use', 'geoPrecision', 'relation', 'harm',
  'group', 'foreign', 'low', 'best', 'high', 'approximate', 'precision',
] as const // prettier-ignore

/** What a claim says, readable in one line. */
export const claimValue = relationship({
  on: Claim,
  field: 'value',
  type: () => String,
  description: 'What it says, readable in one line.',
  arguments: langArgument,
  read: (field, site) => readLine(field, site),
})

const readLine: FieldShape = (field, site) => {
  const c = nodeOf(site)
  const lang = field.arguments.get('lang')?.value === 'AR' ? 'AR' : 'EN'
  const [first, second] = lang === 'AR' ? ['Ar', 'En'] : ['En', 'Ar']
  const slots = {
    ...Object.fromEntries(properties.map((name) => [name, field.slot(`${c}.${name}`)])),
    earliest: field.slot(`toString(${c}.earliest)`),
    latest: field.slot(`toString(${c}.latest)`),
    text: field.slot(`coalesce(${c}.text${first}, ${c}.text${second})`),
    object: field.slot(nameOf(field.variable('n'), c, 'NAMES', 'object', first, second)),
    subject: field.slot(nameOf(field.variable('n'), c, 'HAS_SUBJECT', 'subject', first, second)),
    country: field.slot(countryOf(field.variable('p'), c, first, second)),
  }
  const names = Object.entries(slots)
  return (row) => {
    const parts = Object.fromEntries(names.map(([name, slot]) => [name, row[slot] ?? null]))
    // The slots are the parts' own names, and the graph keeps claims in their vocabulary (marsad check).
    return claimLine(parts as unknown as ClaimLineParts, lang)
  }
}

function nameOf(
  n: string,
  c: string,
  along: string,
  end: string,
  first: string,
  second: string,
): string {
  const names = [
    `${n}.name${first}`,
    `${n}.title${first}`,
    `${n}.name${second}`,
    `${n}.title${second}`,
  ].join(', ')
  const linked = `head(COLLECT { MATCH (${c})-[:${along}]->(${n}) RETURN coalesce(${names}) })`
  return `coalesce(${c}.${end}Text${first}, ${c}.${end}Text${second}, ${linked})`
}

function countryOf(place: string, c: string, first: string, second: string): string {
  return `head(COLLECT { MATCH (${place}:Entity {id: ${c}.country}) RETURN coalesce(${place}.name${first}, ${place}.name${second}) })`
}

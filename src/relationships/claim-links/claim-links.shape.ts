import { Claim } from '../../entities/claim/claim.type.ts'
import { Document } from '../../entities/document/document.type.ts'
import { Event } from '../../entities/event/event.type.ts'
import { Passage } from '../../entities/passage/passage.type.ts'
import type { ClaimKind } from '../../facts/vocabulary.ts'
import { relationship } from '../../reading/declare.ts'
import type { FieldDeclaration } from '../../reading/declare.ts'
import { embedded, many, one } from '../../reading/fields.ts'
import { nodeOf } from '../../reading/plan-field.ts'
import { DateSpan } from '../../reading/types/date-span.ts'
import { Estimate, estimateSite } from '../../reading/types/estimate.ts'
import { Party } from '../parties/party.type.ts'
import { Speaker } from './speaker.type.ts'

/** What a claim is about, who says so, and where it is written. */
export const claimLinks = [
  eventOf('event', 'The event it is about; null for claims about relations.', 'ABOUT'),
  eventOf('madeAt', 'The statement, order, threat or meeting in which it was said.', 'MADE_AT'),
  eventOf('otherEvent', 'The other event, where it relates two.', 'NAMES'),
  relationship({
    on: Claim,
    field: 'speaker',
    type: () => Speaker,
    description: 'Who says so.',
    read: embedded((site) => ({ claim: nodeOf(site) })),
  }),
  relationship({
    on: Claim,
    field: 'party',
    type: () => Party,
    nullable: true,
    description:
      'Whom or what it names: perpetrator, target, participant, place, weapon, second end of a relation.',
    read: embedded(
      (site) => partySite(nodeOf(site), 'object', 'NAMES'),
      (site) =>
        `${nodeOf(site)}.objectKey IS NOT NULL AND NOT ${nodeOf(site)}.objectKey STARTS WITH 'event:'`,
    ),
  }),
  relationship({
    on: Claim,
    field: 'subject',
    type: () => Party,
    nullable: true,
    description: 'The first end of a relation.',
    read: embedded(
      (site) => partySite(nodeOf(site), 'subject', 'HAS_SUBJECT'),
      (site) => `${nodeOf(site)}.subjectKey IS NOT NULL`,
    ),
  }),
  relationship({
    on: Claim,
    field: 'estimate',
    type: () => Estimate,
    nullable: true,
    description: 'The number it gives, as given; null where it gives none.',
    read: embedded(
      (site) => estimateSite(nodeOf(site), ''),
      (site) => givesNumber(nodeOf(site)),
    ),
  }),
  relationship({
    on: Claim,
    field: 'when',
    type: () => DateSpan,
    nullable: true,
    description: 'The date it gives, as given; null where it gives none.',
    read: embedded(
      (site) => {
        const it = nodeOf(site)
        return {
          earliest: `${it}.earliest`,
          latest: `${it}.latest`,
          precision: `${it}.precision`,
          basis: `${it}.basis`,
          textEn: `CASE WHEN ${it}:WhenClaim THEN ${it}.textEn END`,
          textAr: `CASE WHEN ${it}:WhenClaim THEN ${it}.textAr END`,
        }
      },
      (site) =>
        `${nodeOf(site)}.kind = 'WHEN' OR coalesce(${nodeOf(site)}.earliest, ${nodeOf(site)}.latest) IS NOT NULL`,
    ),
  }),
  relationship({
    on: Claim,
    field: 'passages',
    type: () => [Passage],
    description: 'The passages it stands in; at least one.',
    read: many((field, site) => {
      const p = field.variable('p')
      return {
        clauses: `MATCH (${nodeOf(site)})-[:EVIDENCED_BY]->(${p})\nWITH ${p} ORDER BY ${p}.index, ${p}.id`,
        site: { it: p },
      }
    }),
  }),
  relationship({
    on: Claim,
    field: 'document',
    type: () => Document,
    description: 'The document it is in.',
    read: one((field, site) => {
      const d = field.variable('d')
      return { clauses: `MATCH (${nodeOf(site)})-[:FROM_DOCUMENT]->(${d})`, site: { it: d } }
    }),
  }),
]

/** Whether a number, or words for one: those of other kinds are the words of a date, or what was said. */
function givesNumber(claim: string): string {
  const kinds: readonly ClaimKind[] = ['HARM', 'WEAPON', 'COUNT', 'RELATION']
  const numbered = `${claim}.kind IN [${kinds.map((kind) => `'${kind}'`).join(', ')}]`
  const words = `CASE WHEN ${numbered} THEN coalesce(${claim}.textEn, ${claim}.textAr) END`
  return `coalesce(${claim}.low, ${claim}.best, ${claim}.high, ${words}) IS NOT NULL`
}

function eventOf(field: string, description: string, along: string): FieldDeclaration {
  return relationship({
    on: Claim,
    field,
    type: () => Event,
    nullable: true,
    description,
    read: one((planned, site) => {
      const e = planned.variable('e')
      return {
        clauses: `MATCH (${nodeOf(site)})-[:${along}]->(${e}:Event)\nWHERE ${e}.type IS NOT NULL`,
        site: { it: e },
      }
    }),
  })
}

/** A party as the claim keeps it. */
export function partySite(claim: string, end: 'object' | 'subject', along: string) {
  return {
    claim,
    along,
    key: `${claim}.${end}Key`,
    textEn: `${claim}.${end}TextEn`,
    textAr: `${claim}.${end}TextAr`,
  }
}

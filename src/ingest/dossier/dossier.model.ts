import { z } from 'zod'
import * as vocabulary from '../../facts/vocabulary.ts'
import type { Vocabulary } from '../../facts/vocabulary.ts'

/*
 * The dossier format: one document and what it says, in YAML. docs/dossier.md explains it to writers;
 * schema/dossier.schema.json is generated from here and lets editors complete it.
 *
 * References: `actor:…`, `place:…`, `weapon:…`, `conflict:…` are global ids (the same id is the same entity in every
 * dossier); `event:key` is an event of this dossier, `event:dossier.key` one of another; `party:key` is somebody who is
 * only described, known in this document alone; passages are named by their key; a claim that others repeat has a key
 * too, `key` in this dossier and `dossier.key` in another.
 */

function code<Code extends string>(list: Vocabulary<Code>) {
  return z
    .enum(list.codes)
    .describe(`${list.description} ${list.codes.map((c) => `${c}: ${list.meanings[c]}`).join(' ')}`)
}

const slug = '[a-z0-9]+(?:-[a-z0-9]+)*'
const key = z
  .string()
  .max(80)
  .regex(new RegExp(`^${slug}$`), 'use lower-case letters, digits and hyphens')
const reference = (prefixes: string) =>
  z
    .string()
    .max(160)
    .regex(
      new RegExp(`^(?:${prefixes}):${slug}(?:[.]${slug})?$`),
      `use one of ${prefixes.replaceAll('|', ':, ')}: followed by a key`,
    )
const entityId = reference('actor|place|weapon|conflict')
const eventRef = reference('event')
const claimRef = z
  .string()
  .max(161)
  .regex(
    new RegExp(`^${slug}(?:[.]${slug})?$`),
    'use the key of a claim, and of one in another dossier dossier.key',
  )
const mark = z
  .string()
  .max(80)
  .regex(
    new RegExp(`^(?:${slug}|slot:[a-z2-7]{26})$`),
    'use lower-case letters, digits and hyphens; an export writes slot: and a hash',
  )
const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'give 64 lower-case hexadecimal digits')
const line = z.string().trim().min(1).max(2000)
const count = z.int().min(0).max(100_000_000)
const date = z.iso.date()

const text = z
  .strictObject({ en: line.optional(), ar: line.optional() })
  .refine(
    (value) => value.en !== undefined || value.ar !== undefined,
    'give the text in en or ar or both',
  )
const bilingual = z.strictObject({ en: line, ar: line })

const name = z.strictObject({
  value: line.max(300),
  lang: z.string().regex(/^[a-z]{2,3}$/, 'use an ISO 639 code such as ar, en, ckb'),
  kind: code(vocabulary.nameKind).default('ALIAS'),
  tone: code(vocabulary.nameTone).default('NEUTRAL'),
  basis: code(vocabulary.basis)
    .default('STATED')
    .describe('STATED: the document uses it. BACKGROUND: a reference gives it.'),
})

const span = z.strictObject({
  earliest: date.nullable(),
  latest: date.nullable(),
  precision: code(vocabulary.datePrecision),
  basis: code(vocabulary.basis),
  text: text.optional().describe('the words of the source, in own words or as a short expression'),
  reason: text.optional().describe('why this interval, where it is inferred'),
})

const source = z.strictObject({
  id: reference('source'),
  name: z.strictObject({ en: line, ar: line.optional() }),
  kind: code(vocabulary.sourceKind),
  country: reference('place').optional(),
  reliability: code(vocabulary.reliability).optional(),
  owner: z.string().max(200).optional().describe('outlets with the same owner count as one origin'),
})

const mention = z.strictObject({
  start: count,
  end: count,
  surface: line.max(300).describe('the name as the text has it'),
  refersTo: reference('actor|place|weapon|conflict|party'),
})

const passage = z.strictObject({
  key,
  kind: code(vocabulary.passageKind).default('BODY'),
  start: count.optional().describe('first code point in the text'),
  end: count.optional().describe('code point after the last'),
  sha256: sha256.optional().describe('of the UTF-8 bytes of the passage'),
  locator: line
    .optional()
    .describe('where it is, for a document without a text: page, section, row'),
  gloss: text.optional().describe('what it says, in own words'),
  mentions: z.array(mention).default([]),
})

const document = z.strictObject({
  id: reference('document'),
  title: text.describe('own words, not the headline').optional(),
  lang: z.string().regex(/^[a-z]{2,3}$/),
  url: z.url({ protocol: /^https?$/ }).optional(),
  source: reference('source')
    .optional()
    .describe('the publisher; leave out where the text does not say'),
  credits: z.array(reference('source')).default([]),
  copyOf: z
    .strictObject({
      document: reference('document'),
      similarity: z.number().min(0).max(1).optional().describe('how much of it is the same'),
    })
    .optional()
    .describe('the document whose words it takes over, wholly or nearly'),
  published: span,
  text: z.strictObject({ sha256, length: count.describe('in Unicode code points') }).optional(),
  passages: z.array(passage).min(1),
})

const entity = z.strictObject({
  id: entityId,
  class: code(vocabulary.actorClass).optional().describe('actors only'),
  kind: code(vocabulary.placeKind).optional().describe('places only'),
  names: z.array(name).min(1),
  point: z
    .strictObject({
      latitude: z.number().min(-90).max(90),
      longitude: z.number().min(-180).max(180),
    })
    .optional()
    .describe('places only'),
  externalIds: z.array(z.strictObject({ scheme: key, value: line.max(300) })).default([]),
})

const party = z.strictObject({
  key,
  text: bilingual.describe('how the document describes them, in own words'),
  class: code(vocabulary.actorClass).optional(),
  speaks: code(vocabulary.speakerClass)
    .optional()
    .describe('what sort of speaker, where it speaks'),
})

const partyRef = reference('actor|place|weapon|conflict|party')

const common = {
  passages: z.array(z.union([key, z.strictObject({ key, start: count, end: count })])).min(1),
  by: z
    .union([reference('actor|party'), z.literal('outlet')])
    .default('outlet')
    .describe('who says so'),
  speaks: code(vocabulary.speakerClass)
    .optional()
    .describe('what sort of speaker, where the class of an identified speaker does not tell'),
  madeAt: eventRef
    .optional()
    .describe('the statement, order, threat or meeting in which it was said'),
  slot: mark.optional().describe('tells apart two claims of one kind, party and passage'),
  key: key.optional().describe('the name of this claim, for others that repeat it'),
  repeats: claimRef
    .optional()
    .describe('the claim it passes on, by its key: both count as one voice'),
  corroborates: z.array(claimRef).default([]).describe('claims that it supports, by their keys'),
  contradicts: z.array(claimRef).default([]).describe('claims that it contradicts, by their keys'),
  polarity: code(vocabulary.polarity).default('AFFIRMS'),
  modality: code(vocabulary.modality).default('ASSERTED'),
  scope: code(vocabulary.claimScope).default('WHOLE'),
  basis: code(vocabulary.basis).default('STATED'),
  rank: code(vocabulary.claimRank).default('NORMAL'),
  status: code(vocabulary.claimStatus).default('ACCEPTED'),
  confidence: z.number().min(0).max(1).optional(),
}
const number = {
  low: count.nullable().default(null),
  best: count.nullable().default(null),
  high: count.nullable().default(null),
  approximate: z.boolean().default(false),
  text: text.optional(),
}

const eventClaim = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('TYPE'),
    type: code(vocabulary.eventType),
    extent: code(vocabulary.eventExtent),
    violence: code(vocabulary.violence).optional(),
    ...common,
  }),
  z.strictObject({
    kind: z.literal('WHEN'),
    earliest: date.nullable(),
    latest: date.nullable(),
    precision: code(vocabulary.datePrecision),
    text: text.optional(),
    ...common,
  }),
  z.strictObject({
    kind: z.literal('WHERE'),
    place: reference('place'),
    precision: code(vocabulary.geoPrecision),
    ...common,
  }),
  z.strictObject({ kind: z.literal('PERPETRATOR'), party: reference('actor|party'), ...common }),
  z.strictObject({ kind: z.literal('UNCLAIMED'), ...common }),
  z.strictObject({ kind: z.literal('TARGET'), party: partyRef, ...common }),
  z.strictObject({
    kind: z.literal('PARTICIPANT'),
    party: partyRef,
    role: code(vocabulary.participantRole),
    ...common,
  }),
  z.strictObject({
    kind: z.literal('HARM'),
    harm: code(vocabulary.harm),
    group: code(vocabulary.harmGroup),
    party: reference('actor|party').optional().describe('the victims, where named or described'),
    country: reference('place').optional(),
    foreign: z.boolean().optional(),
    ...number,
    ...common,
  }),
  z.strictObject({
    kind: z.literal('WEAPON'),
    weapon: reference('weapon'),
    use: code(vocabulary.weaponUse),
    ...number,
    ...common,
  }),
  z.strictObject({ kind: z.literal('COUNT'), ...number, ...common }),
  z.strictObject({ kind: z.literal('PART'), of: reference('event|conflict'), ...common }),
  z.strictObject({ kind: z.literal('ORDER_IN_TIME'), before: eventRef, ...common }),
  z.strictObject({ kind: z.literal('INTERCEPTION'), of: eventRef, ...common }),
  z.strictObject({ kind: z.literal('CONTENT'), text, ...common }),
])

const relationClaim = z.strictObject({
  subject: reference('actor|place|weapon|conflict|party'),
  relation: code(vocabulary.relationType),
  object: reference('actor|place|weapon|conflict|party'),
  earliest: date.nullable().default(null),
  latest: date.nullable().default(null),
  precision: code(vocabulary.datePrecision).optional(),
  ...number,
  ...common,
})

const event = z.strictObject({
  key,
  title: bilingual.describe('own words'),
  basis: code(vocabulary.basis)
    .default('STATED')
    .describe('how it is known that there was such an event'),
  claims: z.array(eventClaim).min(1),
})

/** A dossier: one document, the reference documents it leans on, and what they say. */
export const dossierModel = z.strictObject({
  dossier: key.describe('the name of this dossier, once and for ever: ids are made from it'),
  document,
  references: z.array(document).default([]).describe('where background knowledge comes from'),
  sources: z.array(source).default([]),
  entities: z.array(entity).default([]),
  parties: z.array(party).default([]).describe('those who are only described'),
  events: z.array(event).default([]),
  relations: z.array(relationClaim).default([]),
})

/** A parsed dossier. */
export type Dossier = z.infer<typeof dossierModel>
export type DossierDocument = Dossier['document']
export type DossierPassage = DossierDocument['passages'][number]
export type DossierMention = DossierPassage['mentions'][number]
export type DossierSource = Dossier['sources'][number]
export type DossierEntity = Dossier['entities'][number]
export type DossierParty = Dossier['parties'][number]
export type DossierEvent = Dossier['events'][number]
export type EventClaim = DossierEvent['claims'][number]
export type RelationClaim = Dossier['relations'][number]

/** A dossier as it is written, without what goes without saying. */
export type WrittenDossier = z.input<typeof dossierModel>
export type WrittenClaim = NonNullable<WrittenDossier['events']>[number]['claims'][number]
export type WrittenRelation = NonNullable<WrittenDossier['relations']>[number]

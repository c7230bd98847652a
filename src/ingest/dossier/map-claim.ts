import type { BilingualText, ClaimDraft } from '../../facts/claim-record.ts'
import type { ActorClass, SpeakerClass } from '../../facts/vocabulary.ts'
import { stableId } from '../../lib/stable-id.ts'
import { BLANK_CLAIM } from '../blank-claim.ts'
import { eventId } from './check-references.ts'
import { claimKey, passageKey } from './claim-references.ts'
import { claimSlot } from './claim-slot.ts'
import type { DossierIndex, IndexedClaim } from './dossier-index.ts'
import type { DossierDocument } from './dossier.model.ts'

type Classes = ReadonlyMap<string, ActorClass>

/** Turns a claim of a checked dossier into a draft. */
export function mapClaim(index: DossierIndex, claim: IndexedClaim, classes: Classes): ClaimDraft {
  const { value, event } = claim
  const document = documentOf(index, claim)
  const { dossier } = index.dossier
  const about = event === null ? null : eventId(dossier, `event:${event.key}`)
  const draft: ClaimDraft = {
    ...BLANK_CLAIM,
    slot: claimSlot(value, { dossier, documentId: document.id, eventId: about }),
    kind: 'relation' in value ? 'RELATION' : value.kind,
    documentId: document.id,
    eventId: about,
    ...speaker(index, document, value, classes),
    madeAtId: value.madeAt === undefined ? null : eventId(dossier, value.madeAt),
    polarity: value.polarity,
    modality: value.modality,
    scope: value.scope,
    basis: value.basis,
    rank: value.rank,
    status: value.status,
    confidence: value.confidence ?? null,
    key: value.key === undefined ? null : claimKey(dossier, value.key),
    repeats: value.repeats === undefined ? null : claimKey(dossier, value.repeats),
    corroborates: claimKeys(dossier, value.corroborates),
    contradicts: claimKeys(dossier, value.contradicts),
    passages: value.passages.map((passage) => ({
      passageId: passageId(document, passageKey(passage)),
      start: typeof passage === 'string' ? null : passage.start,
      end: typeof passage === 'string' ? null : passage.end,
    })),
  }
  return { ...draft, ...content(index, document, value) }
}

function claimKeys(dossier: string, references: readonly string[]): readonly string[] {
  return [...new Set(references.map((reference) => claimKey(dossier, reference)))].sort()
}

/** The id of a passage. */
export function passageId(document: DossierDocument, key: string): string {
  return stableId('passage', document.id, key)
}

/** The key of a party that is only described: local to its document. */
export function partyKey(document: DossierDocument, reference: string): string {
  return `${document.id}#${reference.slice('party:'.length)}`
}

function documentOf({ passages }: DossierIndex, { value }: IndexedClaim): DossierDocument {
  const [first] = value.passages
  const passage = first === undefined ? undefined : passages.get(passageKey(first))
  if (passage === undefined) throw new Error('The dossier was not checked: a passage is missing.')
  return passage.document
}

function content(
  index: DossierIndex,
  document: DossierDocument,
  claim: IndexedClaim['value'],
): Partial<ClaimDraft> {
  const object = (reference: string): Partial<ClaimDraft> => objectOf(index, document, reference)
  if ('relation' in claim) {
    const subject = objectOf(index, document, claim.subject)
    return {
      subjectId: subject.objectId,
      subjectKey: subject.objectKey,
      subjectText: subject.objectText,
      subjectClass: subject.objectClass,
      relation: claim.relation,
      ...object(claim.object),
      ...numbers(claim),
      earliest: claim.earliest,
      latest: claim.latest,
      precision: claim.precision ?? null,
    }
  }
  switch (claim.kind) {
    case 'TYPE':
      return { eventType: claim.type, extent: claim.extent, violence: claim.violence ?? null }
    case 'WHEN': {
      const { earliest, latest, precision } = claim
      return { earliest, latest, precision, text: bilingual(claim.text) }
    }
    case 'WHERE':
      return { ...object(claim.place), geoPrecision: claim.precision }
    case 'PERPETRATOR':
    case 'TARGET':
      return object(claim.party)
    case 'UNCLAIMED':
      return {}
    case 'PARTICIPANT':
      return { ...object(claim.party), role: claim.role }
    case 'HARM':
      return {
        ...(claim.party === undefined ? {} : object(claim.party)),
        harm: claim.harm,
        group: claim.group,
        country: claim.country ?? null,
        foreign: claim.foreign ?? null,
        ...numbers(claim),
      }
    case 'WEAPON':
      return { ...object(claim.weapon), use: claim.use, ...numbers(claim) }
    case 'COUNT':
      return numbers(claim)
    case 'PART':
    case 'INTERCEPTION':
      return object(claim.of)
    case 'ORDER_IN_TIME':
      return object(claim.before)
    case 'CONTENT':
      return { text: bilingual(claim.text) }
  }
}

type ObjectEnd = Pick<ClaimDraft, 'objectId' | 'objectKey' | 'objectText' | 'objectClass'>

function objectOf(index: DossierIndex, document: DossierDocument, reference: string): ObjectEnd {
  if (reference.startsWith('party:')) {
    const party = index.parties.get(reference.slice('party:'.length))?.value
    return {
      objectId: null,
      objectKey: partyKey(document, reference),
      objectText: bilingual(party?.text),
      objectClass: party?.class ?? null,
    }
  }
  const id = reference.startsWith('event:') ? eventId(index.dossier.dossier, reference) : reference
  return { objectId: id, objectKey: id, objectText: null, objectClass: null }
}

type Numbered = Extract<IndexedClaim['value'], { low: number | null }>

function numbers({ low, best, high, approximate, text }: Numbered): Partial<ClaimDraft> {
  return { low, best, high, approximate, text: bilingual(text) }
}

function bilingual(
  text: Partial<Record<'en' | 'ar', string | undefined>> | undefined,
): BilingualText | null {
  return text === undefined ? null : { en: text.en ?? null, ar: text.ar ?? null }
}

type Speaker = Pick<ClaimDraft, 'speakerId' | 'speakerKey' | 'speakerText' | 'speakerClass'>

function speaker(
  { entities, parties }: DossierIndex,
  document: DossierDocument,
  { by, speaks }: IndexedClaim['value'],
  classes: Classes,
): Speaker {
  if (by === 'outlet') {
    return {
      speakerId: null,
      speakerKey: `outlet:${document.source ?? document.id}`,
      speakerText: null,
      speakerClass: speaks ?? 'OUTLET',
    }
  }
  if (by.startsWith('party:')) {
    const party = parties.get(by.slice('party:'.length))?.value
    return {
      speakerId: null,
      speakerKey: partyKey(document, by),
      speakerText: bilingual(party?.text),
      speakerClass: speaks ?? party?.speaks ?? speakerClassOf(party?.class),
    }
  }
  const known = entities.get(by)?.value.class ?? classes.get(by)
  return {
    speakerId: by,
    speakerKey: by,
    speakerText: null,
    speakerClass: speaks ?? speakerClassOf(known),
  }
}

const speakerClasses: Readonly<Record<ActorClass, SpeakerClass>> = {
  PERSON: 'OFFICIAL',
  STATE: 'GOVERNMENT',
  ARMED_GROUP: 'ARMED_GROUP',
  MILITARY_UNIT: 'SECURITY',
  ORGANIZATION: 'ORGANIZATION',
  COALITION: 'SECURITY',
  POPULATION: 'OTHER',
  OFFICE: 'GOVERNMENT',
}

/** What sort of speaker an actor or party of a class is, where nothing else is said. */
export function speakerClassOf(actorClass: ActorClass | undefined): SpeakerClass {
  return actorClass === undefined ? 'OTHER' : speakerClasses[actorClass]
}

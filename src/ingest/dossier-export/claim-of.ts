import type { BilingualText, ClaimRecord } from '../../facts/claim-record.ts'
import type { ActorClass, SpeakerClass } from '../../facts/vocabulary.ts'
import { speakerClassOf } from '../dossier/map-claim.ts'
import { partyReference } from './document-of.ts'
import { given, textOf, unless } from './written-dossier.ts'
import type { WrittenParty, WrittenText } from './written-dossier.ts'

/** What a claim is written with. */
export interface ClaimWriting {
  readonly dossier: string
  /** Keys of passages by their ids. */
  readonly passages: ReadonlyMap<string, string>
  /** Classes of the actors that the dossier declares. */
  readonly classes: ReadonlyMap<string, ActorClass | null>
  readonly parties: ReadonlyMap<string, WrittenParty>
}

/** Writes a claim as it was given, but for its slot. */
export function claimOf(claim: ClaimRecord, writing: ClaimWriting): object {
  const { kind } = claim
  return {
    ...(kind === 'RELATION' ? {} : { kind }),
    ...said(claim, writing),
    ...common(claim, writing),
  }
}

function common(claim: ClaimRecord, writing: ClaimWriting): object {
  const { dossier, passages } = writing
  return {
    ...speaker(claim, writing),
    madeAt: claim.madeAtId === null ? undefined : eventReference(claim.madeAtId, dossier),
    polarity: unless(claim.polarity, 'AFFIRMS'),
    modality: unless(claim.modality, 'ASSERTED'),
    scope: unless(claim.scope, 'WHOLE'),
    basis: unless(claim.basis, 'STATED'),
    rank: unless(claim.rank, 'NORMAL'),
    status: unless(claim.status, 'ACCEPTED'),
    confidence: given(claim.confidence),
    key: claim.key === null ? undefined : keyReference(claim.key, dossier),
    repeats: claim.repeats === null ? undefined : keyReference(claim.repeats, dossier),
    corroborates: keyReferences(claim.corroborates, dossier),
    contradicts: keyReferences(claim.contradicts, dossier),
    passages: claim.passages.map(({ passageId, start, end }) => {
      const key = passages.get(passageId) ?? passageId
      return start === null || end === null ? key : { key, start, end }
    }),
  }
}

function said(claim: ClaimRecord, { dossier }: ClaimWriting): object {
  const object = reference(claim.objectId, claim.objectKey, dossier)
  switch (claim.kind) {
    case 'TYPE':
      return { type: claim.eventType, extent: claim.extent, violence: given(claim.violence) }
    case 'WHEN':
      return { ...span(claim), text: text(claim.text) }
    case 'WHERE':
      return { place: object, precision: claim.geoPrecision }
    case 'PERPETRATOR':
    case 'TARGET':
      return { party: object }
    case 'UNCLAIMED':
      return {}
    case 'PARTICIPANT':
      return { party: object, role: claim.role }
    case 'HARM':
      return {
        ...{ harm: claim.harm, group: claim.group, party: object },
        ...{ country: given(claim.country), foreign: given(claim.foreign), ...numbers(claim) },
      }
    case 'WEAPON':
      return { weapon: object, use: claim.use, ...numbers(claim) }
    case 'COUNT':
      return numbers(claim)
    case 'PART':
    case 'INTERCEPTION':
      return { of: object }
    case 'ORDER_IN_TIME':
      return { before: object }
    case 'CONTENT':
      return { text: text(claim.text) }
    case 'RELATION':
      return {
        subject: reference(claim.subjectId, claim.subjectKey, dossier),
        relation: claim.relation,
        object,
        ...(claim.precision === null ? {} : span(claim)),
        ...numbers(claim),
      }
  }
}

function span({ earliest, latest, precision }: ClaimRecord): object {
  return { earliest, latest, precision: given(precision) }
}

function numbers(claim: ClaimRecord): object {
  return {
    low: given(claim.low),
    best: given(claim.best),
    high: given(claim.high),
    approximate: unless(claim.approximate, false),
    text: text(claim.text),
  }
}

function text(both: BilingualText | null): WrittenText | undefined {
  return textOf(both?.en, both?.ar)
}

function speaker(claim: ClaimRecord, { classes, parties }: ClaimWriting): object {
  const { speakerId, speakerKey, speakerClass } = claim
  if (speakerId !== null) {
    const declared = classes.get(speakerId)
    // Another dossier may change the class of an actor that this one does not declare: what was meant is said.
    const usual = declared ? speakerClassOf(declared) : undefined
    return { by: speakerId, speaks: unless<SpeakerClass | undefined>(speakerClass, usual) }
  }
  if (speakerKey.startsWith('outlet:')) return { speaks: unless(speakerClass, 'OUTLET') }
  const by = partyReference(speakerKey)
  const usual = parties.get(by.slice('party:'.length))?.speaks
  return { by, speaks: unless<SpeakerClass | undefined>(speakerClass, usual) }
}

function reference(id: string | null, key: string | null, dossier: string): string | undefined {
  if (id === null) return key === null ? undefined : partyReference(key)
  return id.startsWith('event:') ? eventReference(id, dossier) : id
}

/** An event of the dossier is named by its key alone. */
function eventReference(id: string, dossier: string): string {
  const own = `event:${dossier}.`
  return id.startsWith(own) ? `event:${id.slice(own.length)}` : id
}

function keyReference(key: string, dossier: string): string {
  const own = `${dossier}.`
  return key.startsWith(own) ? key.slice(own.length) : key
}

function keyReferences(keys: readonly string[], dossier: string): readonly string[] | undefined {
  return keys.length === 0 ? undefined : keys.map((key) => keyReference(key, dossier))
}

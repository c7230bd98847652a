import type { ClaimRecord } from '../../facts/claim-record.ts'
import { groupBy } from '../group-by.ts'
import { claimSlot } from '../dossier/claim-slot.ts'
import type { WrittenClaim, WrittenDossier, WrittenRelation } from '../dossier/dossier.model.ts'
import { claimOf } from './claim-of.ts'
import type { ClaimWriting } from './claim-of.ts'
import { documentsOf } from './document-of.ts'
import type { StoredDossier } from './load-stored-dossier.ts'
import { partiesOf } from './parties-of.ts'
import { given, unless } from './written-dossier.ts'

/** Writes a dossier from what stands in the graph of it: added to an empty graph, it gives the same again. */
export function dossierOf(stored: StoredDossier): WrittenDossier {
  const { name, claims } = stored
  const { document, references } = documentsOf(stored)
  const parties = partiesOf(stored)
  const writing: ClaimWriting = {
    dossier: name,
    // The writer stored a PassageRecord.
    passages: new Map(stored.passages.map(({ id, properties }) => [id, properties.key as string])),
    classes: new Map(stored.entities.map((entity) => [entity.id, entity.class])),
    parties: new Map(parties.map((party) => [party.key, party])),
  }
  return {
    dossier: name,
    document,
    references: listed(references),
    sources: listed(stored.sources.map(sourceOf)),
    entities: listed(stored.entities.map(entityOf)),
    parties: listed(parties),
    events: listed(eventsOf(stored, writing)),
    relations: listed(
      claims
        .filter(({ eventId }) => eventId === null)
        .map((claim) => withSlot(claim, writing) as WrittenRelation),
    ),
  }
}

/** A list that is empty goes without saying. */
function listed<Value>(values: readonly Value[]): Value[] | undefined {
  return values.length === 0 ? undefined : [...values]
}

function sourceOf(source: StoredDossier['sources'][number]) {
  return {
    id: source.id,
    name: { en: source.nameEn, ar: given(source.nameAr) },
    kind: source.kind,
    country: given(source.country),
    reliability: given(source.reliability),
    owner: given(source.ownerGroup),
  }
}

function entityOf(entity: StoredDossier['entities'][number]) {
  return {
    id: entity.id,
    class: given(entity.class),
    kind: given(entity.kind),
    names: entity.names.map(({ value, lang, kind, tone, basis }) => ({
      ...{ value, lang, kind: unless(kind, 'ALIAS'), tone: unless(tone, 'NEUTRAL') },
      basis: unless(basis, 'STATED'),
    })),
    point: given(entity.point),
    externalIds: listed(entity.externalIds),
  }
}

function eventsOf({ name, events, claims }: StoredDossier, writing: ClaimWriting) {
  const nodes = new Map(events.map(({ id, properties }) => [id, properties]))
  return [...groupBy(claims, ({ eventId }) => eventId)].flatMap(([id, about]) => {
    const event = id === null ? undefined : nodes.get(id)
    if (id === null || event === undefined) return []
    return [
      {
        key: id.slice(`event:${name}.`.length),
        // The writer stored what an editor wrote.
        title: { en: event.titleEn as string, ar: event.titleAr as string },
        basis: unless(event.basis as 'STATED', 'STATED'),
        claims: about.map((claim) => withSlot(claim, writing) as WrittenClaim),
      },
    ]
  })
}

/**
 * A claim is told from others by its kind, first passage and party, and by the mark of its editor. Of these only the hash
 * is kept: the passage that gives it comes first, and where none does, the claim says its slot itself.
 */
function withSlot(claim: ClaimRecord, writing: ClaimWriting): object {
  const written = claimOf(claim, writing) as WrittenClaim | WrittenRelation
  const orders = written.passages.map((first) => [
    first,
    ...written.passages.filter((one) => one !== first),
  ])
  const order = orders.find(
    (passages) => claimSlot({ ...written, passages }, placeOf(claim, writing)) === claim.slot,
  )
  return order === undefined ? { ...written, slot: claim.slot } : { ...written, passages: order }
}

function placeOf({ documentId, eventId }: ClaimRecord, { dossier }: ClaimWriting) {
  return { dossier, documentId, eventId }
}

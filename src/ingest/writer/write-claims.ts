import type { ClaimDraft, ClaimRecord } from '../../facts/claim-record.ts'
import { claimLabel } from '../../facts/claim-label.ts'
import { claimRow } from '../../facts/claim-row.ts'
import type { Transaction } from '../../graph/graph.ts'
import { titleForms } from '../../lib/title-forms.ts'
import type { Batch } from '../batch.ts'
import { identifiedClaim, namedBy } from '../identity/identified-claim.ts'
import type { Identities } from '../identity/identified-claim.ts'
import { claimId } from './claim-version.ts'
import * as queries from './claims.queries.ts'
import { derivedOf } from './derived-claim.ts'
import { differencesOf } from './differences.ts'
import type { Read } from './load-event-inputs.ts'
import type { Noting } from './noting.ts'
import type { RunOf } from './run-of.ts'
import { readIn } from './read-in.ts'
import { byId } from './stored-node.ts'
import type { Touched } from './touched.ts'
import { writeExternalIds } from './write-external-ids.ts'

/** What came of the events of a batch. */
export interface CuratedOutcome {
  /** Events that a part of a document made. */
  readonly fresh: ReadonlySet<string>
  /** All others whose title or external ids are not as they were. */
  readonly retold: readonly string[]
}

/** Makes the events of a batch and writes what the editor says of them. */
export async function writeCuratedEvents(
  transaction: Transaction,
  batch: Batch,
  { tally, journal }: Noting,
): Promise<CuratedOutcome> {
  const ids = batch.events.map(({ id }) => id)
  const stored = byId((await transaction.run(queries.curatedEvents(ids))).rows)
  // A part says nothing new of the events of others.
  const isOthers = (id: string) =>
    batch.scope === 'PART' && (stored.get(id)?.dossier ?? batch.dossier) !== batch.dossier
  const own = batch.events.filter(({ id }) => !isOthers(id))
  const wanted = own.map(({ id, titleEn, titleAr, basis }) => ({
    id,
    properties: {
      ...{ id, titleEn, titleAr, basis },
      ...titleForms([titleEn, titleAr]),
      dossier: batch.dossier,
    },
  }))
  const { added, changed } = differencesOf(stored, wanted)
  const rows = [...added, ...changed]
  if (rows.length > 0) await transaction.run(queries.saveCuratedEvents(rows))
  const renamed = await writeExternalIds(transaction, own, { tally, yields: false })
  journal.added(
    'EVENT',
    added.map(({ id }) => id),
  )
  for (const { id } of changed) journal.replaced('EVENT', id, stored.get(id))
  const fresh = batch.scope === 'PART' ? added.map(({ id }) => id) : []
  const isFresh = new Set(fresh)
  const retold = [...rows.map(({ id }) => id), ...renamed].filter((id) => !isFresh.has(id))
  return { fresh: isFresh, retold: [...new Set(retold)] }
}

/** What came of the claims of a batch. */
export interface ClaimsOutcome {
  /** The keys of claims that changed, by which others name them. */
  readonly keys: readonly string[]
  /** The slots of those that were added. */
  readonly slots: readonly string[]
}

/** What a batch's claims are written with. */
interface Claiming extends Noting {
  readonly run: RunOf
  readonly again: Touched
  readonly identities: Identities
}

/** Adds, replaces and closes claims by their slots; what they are about is touched. */
export async function writeClaims(
  transaction: Transaction,
  batch: Batch,
  { run, again, identities, tally, journal }: Claiming,
): Promise<ClaimsOutcome> {
  const { different, replaced, gone } = await compareClaims(readIn(transaction), batch)
  const closed = [...replaced, ...gone]
  const slots = different.map(({ slot }) => slot)
  if (closed.length > 0) {
    const ids = closed.map(({ id }) => id)
    await transaction.run(queries.closeClaims(ids, run.now))
    for (const id of ids) journal.replaced('CLAIM', id, true)
  }
  if (different.length > 0) {
    await run.begin()
    const { rows: versions } = await transaction.run(queries.lastVersions(slots))
    const last = new Map(versions.map(({ slot, version }) => [slot, version]))
    const drafts = different.map((draft) => ({
      draft,
      identified: identities.size === 0 ? {} : identifiedClaim(namedBy(draft), identities),
    }))
    const rows = drafts.map(({ draft, identified }) => ({
      ...claimNode(draft, identified, (last.get(draft.slot) ?? 0) + 1),
    }))
    for (const { draft, identified } of drafts) again.touch({ ...draft, ...identified })
    await transaction.run(queries.addClaims(run.id, run.now, rows))
    journal.added(
      'CLAIM',
      rows.map(({ id }) => id),
    )
  }
  for (const about of closed) again.touch(about)
  tally.add('Claim', {
    added: different.length - replaced.length,
    changed: replaced.length,
    closed: gone.length,
    unchanged: batch.claims.length - different.length,
  })
  return { keys: [...new Set([...closed, ...different].flatMap(({ key }) => key ?? []))], slots }
}

/** How the claims of a batch differ from those that are open. */
interface ClaimDifferences {
  readonly different: readonly ClaimDraft[]
  /** Open versions in the slots of those that differ. */
  readonly replaced: readonly queries.OpenVersion[]
  /** Open versions that nothing takes the place of. */
  readonly gone: readonly queries.OpenVersion[]
}

/** Compares the claims of a batch with those that are open. */
async function compareClaims(read: Read, batch: Batch): Promise<ClaimDifferences> {
  const passages = new Set(batch.passages.map(({ id }) => id))
  const slots = batch.claims.map(({ slot }) => slot)
  const query =
    batch.scope === 'WHOLE'
      ? queries.openVersions(batch.dossier)
      : queries.openVersionsIn([...passages], slots)
  const open = await read(query)
  const openBySlot = new Map(open.map((version) => [version.slot, version]))
  const isHere = ({ passageIds }: queries.OpenVersion) =>
    batch.scope === 'WHOLE' || passageIds.some((id) => passages.has(id))
  const isEqual = (draft: ClaimDraft): boolean => {
    const stored = openBySlot.get(draft.slot)
    if (stored === undefined) return false
    // What many rows say by the way is kept as the first of them said it.
    return (
      (draft.eventId === null && !isHere(stored)) || stored.id === claimId(draft, stored.version)
    )
  }
  const different = batch.claims.filter((draft) => !isEqual(draft))
  const wanted = new Set(slots)
  // Other rows may say of places what this one does not say any more.
  const isKept = ({ relation }: queries.OpenVersion) =>
    batch.scope === 'PART' && relation === 'WITHIN'
  return {
    different,
    replaced: different.flatMap(({ slot }) => openBySlot.get(slot) ?? []),
    gone: open.filter((one) => !wanted.has(one.slot) && isHere(one) && !isKept(one)),
  }
}

function claimNode(
  draft: ClaimDraft,
  identified: ReturnType<typeof identifiedClaim>,
  version: number,
) {
  const id = claimId(draft, version)
  const record: ClaimRecord = {
    ...draft,
    id,
    version,
    sourceId: null,
    origin: '',
    published: null,
    position: 0,
    stance: null,
    live: false,
    recordedAt: '',
    supersededAt: null,
  }
  return {
    id,
    label: claimLabel(draft.kind),
    properties: { ...claimRow(record), ...identified, ...listsOf(draft), used: false },
    passages: draft.passages.map((span) => ({ ...span })),
  }
}

/** An empty list is no property, like everything that is not said. */
function listsOf({ corroborates, contradicts }: ClaimDraft) {
  return {
    corroborates: corroborates.length === 0 ? null : corroborates,
    contradicts: contradicts.length === 0 ? null : contradicts,
  }
}

/** Brings what is derived of claims up to date: publisher, origin, publication day, stance, liveness. */
export async function writeDerived(
  transaction: Transaction,
  changed: queries.ToDerive,
  { touch }: Touched,
): Promise<number> {
  const { rows } = await transaction.run(queries.claimsToDerive(changed))
  const wanted = rows.map((context) => ({ id: context.claim.id, properties: derivedOf(context) }))
  const stored = new Map(
    rows.map(({ claim }) => {
      const { sourceId, origin, published, position, stance, live } = claim
      return [claim.id, { sourceId, origin, published, position, stance, live }]
    }),
  )
  const claims = new Map(rows.map(({ claim }) => [claim.id, claim]))
  const different = differencesOf(stored, wanted).changed
  if (different.length > 0) {
    await transaction.run(
      queries.saveDerived(different.map(({ id, properties }) => ({ id, ...properties }))),
    )
  }
  for (const { id } of different) {
    const claim = claims.get(id)
    if (claim !== undefined) touch(claim)
  }
  return different.length
}

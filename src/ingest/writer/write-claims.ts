import type { ClaimDraft, ClaimRecord } from '../../facts/claim-record.ts'
import { claimLabel } from '../../facts/claim-label.ts'
import { claimRow } from '../../facts/claim-row.ts'
import type { Transaction } from '../../graph/graph.ts'
import { titleForms } from '../../lib/title-forms.ts'
import type { Batch } from '../batch.ts'
import type { Tally } from '../report.ts'
import { claimId } from './claim-version.ts'
import * as queries from './claims.queries.ts'
import { derivedOf } from './derived-claim.ts'
import { differencesOf } from './differences.ts'
import type { RunOf } from './run-of.ts'
import { byId } from './stored-node.ts'
import type { Touched } from './touched.ts'
import { writeExternalIds } from './write-external-ids.ts'

/** Makes the events of a batch and writes what the editor says of them. */
export async function writeCuratedEvents(
  transaction: Transaction,
  batch: Batch,
  tally: Tally,
): Promise<readonly string[]> {
  const ids = batch.events.map(({ id }) => id)
  const stored = byId((await transaction.run(queries.curatedEvents(ids))).rows)
  const wanted = batch.events.map(({ id, titleEn, titleAr, basis }) => ({
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
  const renamed = await writeExternalIds(transaction, batch.events, tally)
  return [...new Set([...rows.map(({ id }) => id), ...renamed])]
}

/** Adds, replaces and closes claims by their slots; what they are about is touched. Gives the keys of claims that changed. */
export async function writeClaims(
  transaction: Transaction,
  batch: Batch,
  run: RunOf,
  { touch }: Touched,
  tally: Tally,
): Promise<readonly string[]> {
  const open = (await transaction.run(queries.openVersions(batch.dossier))).rows
  const openBySlot = new Map(open.map((version) => [version.slot, version]))
  const wanted = new Set(batch.claims.map(({ slot }) => slot))
  const isEqual = (draft: ClaimDraft): boolean => {
    const stored = openBySlot.get(draft.slot)
    return stored?.id === claimId(draft, stored?.version ?? 1)
  }
  const different = batch.claims.filter((draft) => !isEqual(draft))
  const slots = different.map(({ slot }) => slot)
  const last = new Map(
    (await transaction.run(queries.lastVersions(slots))).rows.map(({ slot, version }) => [
      slot,
      version,
    ]),
  )
  const replaced = different.flatMap(({ slot }) => openBySlot.get(slot) ?? [])
  const gone = open.filter(({ slot }) => !wanted.has(slot))
  const closed = [...replaced, ...gone]
  if (closed.length > 0) {
    await transaction.run(
      queries.closeClaims(
        closed.map(({ id }) => id),
        run.now,
      ),
    )
  }
  if (different.length > 0) {
    await run.begin()
    const rows = different.map((draft) => claimNode(draft, (last.get(draft.slot) ?? 0) + 1))
    await transaction.run(queries.addClaims(run.id, run.now, rows))
  }
  for (const about of [...closed, ...different]) touch(about)
  tally.add('Claim', {
    added: different.length - replaced.length,
    changed: replaced.length,
    closed: gone.length,
    unchanged: batch.claims.length - different.length,
  })
  return [...new Set([...closed, ...different].flatMap(({ key }) => key ?? []))]
}

function claimNode(draft: ClaimDraft, version: number) {
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
    properties: { ...claimRow(record), ...listsOf(draft), used: false },
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
  batch: Batch,
  changed: { readonly documentIds: readonly string[]; readonly speakerIds: readonly string[] },
  { touch }: Touched,
): Promise<number> {
  const { rows } = await transaction.run(
    queries.claimsToDerive(batch.dossier, changed.documentIds, changed.speakerIds),
  )
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

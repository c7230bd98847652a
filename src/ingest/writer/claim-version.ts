import type { ClaimDraft } from '../../facts/claim-record.ts'
import { stableId } from '../../lib/stable-id.ts'

/** The id of one version of a claim: the same slot, content and version always give the same. */
export function claimId(draft: ClaimDraft, version: number): string {
  const { slot, passages, violence, key, repeats, corroborates, contradicts, ...older } = draft
  const content = { ...older, ...said({ violence, key, repeats, corroborates, contradicts }) }
  const sorted = passages.toSorted((a, b) => (a.passageId < b.passageId ? -1 : 1))
  return stableId('claim', slot, canonical({ ...content, passages: sorted }), version)
}

/** What claims could not say at first adds nothing where it is not said: the ids of older claims stay as they are. */
function said(later: Readonly<Record<string, string | readonly string[] | null>>): object {
  return Object.fromEntries(Object.entries(later).filter(([, value]) => value?.length))
}

/** JSON with sorted keys, so that equal content gives equal text. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const entries = Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1))
  return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join(',')}}`
}

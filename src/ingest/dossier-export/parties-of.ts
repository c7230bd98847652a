import type { BilingualText } from '../../facts/claim-record.ts'
import type { ActorClass, SpeakerClass } from '../../facts/vocabulary.ts'
import { partyReference } from './document-of.ts'
import type { StoredDossier } from './load-stored-dossier.ts'
import { given } from './written-dossier.ts'
import type { WrittenParty } from './written-dossier.ts'

/** Writes the parties of a dossier, as its claims describe them. */
export function partiesOf({ claims, mentions }: StoredDossier): readonly WrittenParty[] {
  const parties = new Map<string, Party>()
  const note = (key: string, text: BilingualText | null, more: Partial<Party>): void => {
    const said = Object.entries(more).filter(([, value]) => value !== null)
    const { key: id, ...party } = partyAt(key, parties)
    const words = { en: party.en ?? text?.en ?? null, ar: party.ar ?? text?.ar ?? null }
    parties.set(id, { ...Object.fromEntries(said), ...party, ...words })
  }
  for (const claim of claims) {
    const { objectId, objectKey, subjectId, subjectKey, speakerId, speakerKey } = claim
    if (objectId === null && objectKey !== null) {
      note(objectKey, claim.objectText, { class: claim.objectClass })
    }
    if (subjectId === null && subjectKey !== null) {
      note(subjectKey, claim.subjectText, { class: claim.subjectClass })
    }
    if (speakerId === null && !speakerKey.startsWith('outlet:')) {
      note(speakerKey, claim.speakerText, { speaks: claim.speakerClass })
    }
  }
  for (const { properties } of mentions) {
    const { partyKey, surface } = properties
    // Of a party that nothing is claimed of only its name in the text is kept.
    if (typeof partyKey === 'string' && typeof surface === 'string') {
      note(partyKey, { en: surface, ar: surface }, {})
    }
  }
  return [...parties].map(([key, party]) => ({
    key,
    text: { en: party.en ?? key, ar: party.ar ?? key },
    class: given(party.class),
    speaks: given(party.speaks),
  }))
}

interface Party {
  readonly en: string | null
  readonly ar: string | null
  readonly class?: ActorClass | null
  readonly speaks?: SpeakerClass | null
}

function partyAt(
  key: string,
  parties: ReadonlyMap<string, Party>,
): Party & { readonly key: string } {
  const id = partyReference(key).slice('party:'.length)
  return { key: id, ...(parties.get(id) ?? { en: null, ar: null }) }
}

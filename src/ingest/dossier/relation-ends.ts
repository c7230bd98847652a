import type { RelationType } from '../../facts/vocabulary.ts'

/** What may stand at the ends of each relation: the first part of the ids; `party` is somebody only described. */
export const relationEnds: Readonly<
  Record<RelationType, { readonly subject: readonly string[]; readonly object: readonly string[] }>
> = {
  LEADS: { subject: ['actor', 'party'], object: ['actor', 'party'] },
  HOLDS_OFFICE: { subject: ['actor', 'party'], object: ['actor', 'party'] },
  SPEAKS_FOR: { subject: ['actor', 'party'], object: ['actor', 'party'] },
  MEMBER_OF: { subject: ['actor', 'party'], object: ['actor', 'party'] },
  FORCES_OF: { subject: ['actor', 'party'], object: ['actor', 'party'] },
  ALLIED_WITH: { subject: ['actor', 'party'], object: ['actor', 'party'] },
  OPPOSES: { subject: ['actor', 'party'], object: ['actor', 'conflict', 'party'] },
  OPERATES: { subject: ['actor', 'party'], object: ['weapon', 'place', 'party'] },
  DEPLOYED: { subject: ['actor', 'party'], object: ['weapon', 'actor', 'party'] },
  OWNS: { subject: ['actor', 'party'], object: ['actor', 'place', 'weapon', 'party'] },
  STATIONED_AT: { subject: ['actor', 'weapon', 'party'], object: ['place', 'party'] },
  ACTIVE_IN: { subject: ['actor', 'weapon', 'party'], object: ['place', 'conflict', 'party'] },
  PROTECTS: { subject: ['actor', 'weapon', 'party'], object: ['actor', 'place', 'party'] },
  FRONT_FOR: { subject: ['actor', 'party'], object: ['actor', 'party'] },
  WITHIN: { subject: ['place'], object: ['place'] },
  KIND_OF: { subject: ['weapon'], object: ['weapon'] },
  RELATED_TO: {
    subject: ['actor', 'place', 'weapon', 'conflict', 'party'],
    object: ['actor', 'place', 'weapon', 'conflict', 'party'],
  },
}

import type { ClaimKind } from '../vocabulary.ts'

/**
 * What tells two values of a kind apart: of a toll the harm, the victims' group and every restriction, of a participant
 * the role, of a weapon its use, of a relation both ends.
 */
export const VALUE_GROUP: Readonly<Partial<Record<ClaimKind, readonly string[]>>> = {
  HARM: ['harm', 'group', 'foreign', 'country', 'objectKey'],
  PARTICIPANT: ['role'],
  WEAPON: ['use'],
  RELATION: ['relation', 'subjectKey', 'objectKey'],
}

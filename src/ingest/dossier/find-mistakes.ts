import { checkClaims } from './check-claims.ts'
import { checkCycles } from './check-cycles.ts'
import { checkEntities } from './check-entities.ts'
import { checkKeys } from './check-keys.ts'
import { checkLinks } from './check-links.ts'
import { checkPassages } from './check-passages.ts'
import { checkReferences } from './check-references.ts'
import { checkSlots } from './check-slots.ts'
import { checkValues } from './check-values.ts'
import type { DossierIndex } from './dossier-index.ts'
import type { Mistake } from './mistakes.ts'

const checks = [
  checkKeys,
  checkReferences,
  checkValues,
  checkPassages,
  checkEntities,
  checkClaims,
  checkSlots,
  checkLinks,
  checkCycles,
]

/** Finds what the shape of a dossier cannot say. */
export function findMistakes(index: DossierIndex): readonly Mistake[] {
  return checks.flatMap((check) => check(index))
}

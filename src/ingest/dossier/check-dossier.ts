import { checkClaims } from './check-claims.ts'
import { checkCycles } from './check-cycles.ts'
import { checkEntities } from './check-entities.ts'
import { checkKeys } from './check-keys.ts'
import { checkLinks } from './check-links.ts'
import { checkPassages } from './check-passages.ts'
import { checkReferences } from './check-references.ts'
import { checkSlots } from './check-slots.ts'
import { checkValues } from './check-values.ts'
import { indexDossier } from './dossier-index.ts'
import type { DossierIndex } from './dossier-index.ts'
import { invalidDossier } from './mistakes.ts'
import type { DossierFile } from './read-dossier.ts'

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

/** Checks what the shape of a dossier cannot say; throws INVALID_DOSSIER with every mistake, or gives the dossier laid out. */
export function checkDossier(file: DossierFile): DossierIndex {
  const index = indexDossier(file.dossier)
  const mistakes = checks.flatMap((check) => check(index))
  if (mistakes.length === 0) return index
  throw invalidDossier(
    file.name,
    mistakes.map((mistake) => ({ ...mistake, place: file.place(mistake.path) })),
  )
}

import { indexDossier } from './dossier-index.ts'
import type { DossierIndex } from './dossier-index.ts'
import { findMistakes } from './find-mistakes.ts'
import { invalidDossier } from './mistakes.ts'
import type { DossierFile } from './read-dossier.ts'

/** Checks what the shape of a dossier cannot say; throws INVALID_DOSSIER with every mistake, or gives the dossier laid out. */
export function checkDossier(file: DossierFile): DossierIndex {
  const index = indexDossier(file.dossier)
  const mistakes = findMistakes(index)
  if (mistakes.length === 0) return index
  throw invalidDossier(
    file.name,
    mistakes.map((mistake) => ({ ...mistake, place: file.place(mistake.path) })),
  )
}

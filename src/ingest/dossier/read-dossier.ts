import { dossierModel } from './dossier.model.ts'
import type { Dossier } from './dossier.model.ts'
import { explainIssue } from './explain-issue.ts'
import { invalidDossier } from './mistakes.ts'
import type { Path, Place } from './mistakes.ts'
import { readYaml } from './read-yaml.ts'

/** A dossier as it was read, and where each part of it stands in its file. */
export interface DossierFile {
  readonly name: string
  readonly dossier: Dossier
  readonly place: (path: Path) => Place
}

/** Reads a dossier from the bytes of a YAML or JSON file; throws INVALID_DOSSIER with every mistake in its shape. */
export function readDossier(name: string, bytes: Uint8Array): DossierFile {
  const { value, place } = readYaml(name, bytes)
  const parsed = dossierModel.safeParse(value, { reportInput: true })
  if (!parsed.success) {
    const mistakes = parsed.error.issues.flatMap(explainIssue)
    throw invalidDossier(
      name,
      mistakes.map((mistake) => ({ ...mistake, place: place(mistake.path) })),
    )
  }
  return { name, dossier: parsed.data, place }
}

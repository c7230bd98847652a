import type { z } from 'zod'
import { indexDossier } from './dossier-index.ts'
import { dossierModel } from './dossier.model.ts'
import type { Dossier } from './dossier.model.ts'
import { explainIssue } from './explain-issue.ts'
import { findMistakes } from './find-mistakes.ts'
import { invalidDossier } from './mistakes.ts'
import type { Mistake, Path, Place } from './mistakes.ts'
import { readYaml } from './read-yaml.ts'
import { readableParts } from './readable-parts.ts'

/** A dossier as it was read, and where each part of it stands in its file. */
export interface DossierFile {
  readonly name: string
  readonly dossier: Dossier
  readonly place: (path: Path) => Place
}

/**
 * Reads a dossier from the bytes of a YAML or JSON file; throws INVALID_DOSSIER with every mistake in its shape and
 * those of the parts that could be read all the same.
 */
export function readDossier(name: string, bytes: Uint8Array): DossierFile {
  const { value, place } = readYaml(name, bytes)
  const parsed = dossierModel.safeParse(value, { reportInput: true })
  if (!parsed.success) {
    const { issues } = parsed.error
    const mistakes = [...issues.flatMap(explainIssue), ...mistakesBeside(value, issues)]
    throw invalidDossier(
      name,
      mistakes.map((mistake) => ({ ...mistake, place: place(mistake.path) })),
    )
  }
  return { name, dossier: parsed.data, place }
}

/** What else is wrong with the parts that could be read; nothing that may follow from those that could not. */
function mistakesBeside(value: unknown, issues: readonly z.core.$ZodIssue[]): readonly Mistake[] {
  const parts = readableParts(value, issues)
  if (parts === null) return []
  return findMistakes(indexDossier(parts.dossier, parts.unread)).map(({ path, message }) => ({
    path: parts.pathInFile(path),
    message,
  }))
}

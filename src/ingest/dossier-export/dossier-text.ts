import { stringify } from 'yaml'
import type { WrittenDossier } from '../dossier/dossier.model.ts'

/** Writes a dossier in YAML, as editors read it. */
export function dossierText(dossier: WrittenDossier): string {
  const schema = '# yaml-language-server: $schema=../schema/dossier.schema.json\n'
  return schema + stringify(dossier, { aliasDuplicateObjects: false, lineWidth: 120 })
}

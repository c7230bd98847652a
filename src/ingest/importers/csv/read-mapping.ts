import { ClientError } from '../../../errors.ts'
import { explainIssue } from '../../dossier/explain-issue.ts'
import { pathText } from '../../dossier/mistakes.ts'
import { readYaml } from '../../dossier/read-yaml.ts'
import { csvMappingModel } from './csv-mapping.model.ts'
import type { CsvMapping } from './csv-mapping.model.ts'

/** Reads a mapping file, in YAML or JSON; throws INVALID_FILE with every mistake and its line. */
export function readMapping(name: string, bytes: Uint8Array): CsvMapping {
  const { value, place } = readYaml(name, bytes)
  const { success, data, error } = csvMappingModel.safeParse(value, { reportInput: true })
  if (success) return data
  const lines = error.issues
    .flatMap(explainIssue)
    .map(({ path, message }) => ({ ...place(path), text: `${pathText(path)}: ${message}` }))
    .sort((left, right) => left.line - right.line || left.column - right.column)
    .map(({ line, column, text }) => `${name}:${String(line)}:${String(column)}: ${text}`)
  throw new ClientError(
    'INVALID_FILE',
    [`The mapping cannot be used; docs/mappings.md says how to write one.`, ...lines].join('\n'),
  )
}

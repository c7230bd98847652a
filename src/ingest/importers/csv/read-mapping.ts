import { ClientError } from '../../../errors.ts'
import { explainIssue } from '../../dossier/explain-issue.ts'
import { pathText } from '../../dossier/mistakes.ts'
import type { PlacedMistake } from '../../dossier/mistakes.ts'
import { readYaml } from '../../dossier/read-yaml.ts'
import { csvMappingModel } from './csv-mapping.model.ts'
import type { CsvMapping } from './csv-mapping.model.ts'

/** Reads a mapping file, in YAML or JSON; throws INVALID_FILE with every mistake and its line. */
export function readMapping(name: string, bytes: Uint8Array): CsvMapping {
  const { value, place } = readYaml(name, bytes, mappingFile)
  const { success, data, error } = csvMappingModel.safeParse(value, { reportInput: true })
  if (success) return data
  const mistakes = error.issues.flatMap(explainIssue)
  throw refusal(
    name,
    mistakes.map((mistake) => ({ ...mistake, place: place(mistake.path) })),
  )
}

function refusal(name: string, mistakes: readonly PlacedMistake[]): ClientError {
  const lines = mistakes
    .toSorted((one, two) => one.place.line - two.place.line || one.place.column - two.place.column)
    .map(({ place: { line, column }, path, message }) => {
      const where = `${name}:${String(line)}:${String(column)}`
      return path.length === 0 ? `${where}: ${message}` : `${where}: ${pathText(path)}: ${message}`
    })
  return new ClientError(
    'INVALID_FILE',
    [`The mapping cannot be used; docs/mappings.md says how to write one.`, ...lines].join('\n'),
  )
}

const mappingFile = { name: 'mapping', manual: 'docs/mappings.md', refusal } as const

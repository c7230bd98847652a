import { examine } from './examine.ts'
import type { Importer, ImporterParts, Survey } from './importer.ts'

/** Makes an importer of a reader and a mapping; what its rows are is nobody else's business. */
export function defineImporter<Row, Surveyed extends Survey<Row>>(
  parts: ImporterParts<Row, Surveyed>,
): Importer {
  const { source, about } = parts
  return Object.freeze({
    source,
    about,
    examine: (examination) => examine(parts, examination),
  } satisfies Importer)
}

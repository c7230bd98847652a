import { rowKeys } from './row-keys.ts'
import type { SourceRecord } from './source-record.ts'

/** Passes records on; a second row with the same key becomes a rejected one, and stays one until its key is another. */
export async function* judgedRecords<Row>(
  records: AsyncIterable<SourceRecord<Row>>,
  keyOf: (row: Row) => string,
): AsyncGenerator<SourceRecord<Row>> {
  const keys = rowKeys()
  for await (const record of records) {
    if (record.kind !== 'ROW') yield record
    else {
      const key = keyOf(record.row)
      const isMended = record.former?.takenKey !== key
      if (isMended && keys.add(key)) yield record
      else yield again(record, key)
    }
  }
}

function again<Row>(
  { line, raw, former }: Extract<SourceRecord<Row>, { readonly kind: 'ROW' }>,
  key: string,
): SourceRecord<Row> {
  const reason = `has the key ${key} of a row before it; a file holds each key once`
  return { kind: 'REJECTED', line, raw, former, problems: [{ column: '', reason, takenKey: key }] }
}

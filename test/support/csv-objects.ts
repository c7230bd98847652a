import { csvRecords } from '../../src/lib/csv-records.ts'

/** The rows of a CSV text by the names of its header, read by the reader of the imports. */
export async function csvObjects(
  text: string,
): Promise<readonly Readonly<Record<string, string | undefined>>[]> {
  const [header, ...rows] = await fieldsOf(text.replace(/^\uFEFF/, ''))
  return rows.map((fields) =>
    Object.fromEntries((header ?? []).map((name, place) => [name, fields[place]])),
  )
}

async function fieldsOf(text: string): Promise<readonly (readonly string[])[]> {
  const rows: (readonly string[])[] = []
  for await (const { fields } of csvRecords(whole(text))) rows.push(fields)
  return rows
}

async function* whole(text: string) {
  yield await Promise.resolve(text)
}

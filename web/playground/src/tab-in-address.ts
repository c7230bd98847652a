import type { TabText } from './tab-text.ts'

/** The tab that `?query=…&variables=…` asks for; undefined where the address names no query. */
export function tabInAddress(search: string): TabText | undefined {
  const parameters = new URLSearchParams(search)
  const query = parameters.get('query')
  return query ? { query, variables: indented(parameters.get('variables') ?? '') } : undefined
}

function indented(json: string): string {
  try {
    return json === '' ? '' : JSON.stringify(JSON.parse(json), null, 2)
  } catch {
    return json // the editor marks what is wrong with it
  }
}

import type { EventWhere } from '../gql/first/graphql.ts'

/** Where the evidence pack of some events is downloaded. */
export function packAddress(where: EventWhere, lang: string): string {
  return `/export/evidence-pack?${new URLSearchParams({ where: JSON.stringify(where), lang }).toString()}`
}

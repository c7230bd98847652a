import type { ClaimKind } from '../../../gql/further/graphql.ts'

/** The claims that say what was known of an event: not how it stands to others. */
export const claimKinds: readonly ClaimKind[] = [
  ...(['TYPE', 'WHEN', 'WHERE', 'PERPETRATOR', 'UNCLAIMED', 'TARGET', 'HARM'] as const),
  ...(['COUNT', 'WEAPON', 'INTERCEPTION'] as const),
]

import type { Basis, Stance } from '../gql/further/graphql.ts'
import type { Words } from '../words/words.ts'

/** What says how a link is known. */
export interface Known {
  readonly stances: readonly Stance[]
  /** Null where it follows from other links. */
  readonly basis: Basis | null
  readonly disputed?: boolean
}

/** How a link is known: in which ways it is said, whether somebody denies it, and by what its strongest claim knows it. */
export function knownBy({ stances, basis, disputed = false }: Known, words: Words): string {
  const { t, code } = words
  return [
    stances.map((stance) => code('stance', stance)).join(t('and')),
    disputed ? t('disputed') : '',
    basis === null ? '' : code('basis', basis),
  ]
    .filter((part) => part !== '')
    .join(' · ')
}

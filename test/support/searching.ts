import type { Article } from './article.ts'

/** One step of why something was found. */
export interface FoundStep {
  readonly rule: string
  readonly from: string
  readonly to: string
  readonly name: { readonly value: string } | null
}

/** One hit of a search. */
export interface FoundHit {
  readonly node: { readonly __typename: string; readonly id: string }
  readonly label: string
  readonly score: number
  readonly why: readonly FoundStep[]
  readonly excerpt: FoundExcerpt | null
}

interface FoundExcerpt {
  readonly text: string
  readonly original: boolean
  readonly start: number
  readonly end: number
  readonly marks: readonly { readonly start: number; readonly end: number }[]
}

/** The answer of a search or a suggestion. */
export interface FoundResult {
  readonly hits: readonly FoundHit[]
  readonly totalCount: number
  readonly leftOut: readonly { readonly kinds: readonly string[]; readonly lookedAt: number }[]
}

/** How to search. */
export interface Searched {
  readonly root?: 'search' | 'suggest'
  readonly kinds?: readonly string[]
  readonly first?: number
}

/** Searches with every field of the answer. */
export async function searched(
  { data }: Pick<Article, 'data'>,
  text: string,
  { root = 'search', kinds, first = 100 }: Searched = {},
): Promise<FoundResult> {
  const query = `query ($text: String!, $kinds: [SearchKind!], $first: Int!) {
    found: ${root}(text: $text, kinds: $kinds, first: $first) {
      totalCount leftOut { kinds lookedAt }
      hits {
        node { __typename id } label score why { rule from to name { value } }
        excerpt { text original start end marks { start end } }
      }
    }
  }`
  const variables = { text, first, ...(kinds === undefined ? {} : { kinds }) }
  return (await data<{ readonly found: FoundResult }>(query, variables)).found
}

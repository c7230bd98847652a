/** What somebody says of two things. */
export interface Judgement {
  readonly one: string
  readonly other: string
  /** Null takes back what was judged. */
  readonly judgement: 'SAME' | 'DIFFERENT' | 'UNSURE' | null
  readonly by: string
  readonly reasons: readonly string[]
}

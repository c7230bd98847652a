import type { NameForms } from '../../lib/name-forms.ts'

/** A name as a search meets it; a source has up to two in one. */
export interface FoundName {
  readonly id: string
  /** The id of the entity or source. */
  readonly of: string
  /** The kind of a name that is a node of its own. */
  readonly kind: string | null
  readonly shown: readonly string[]
}

/** What a search compares, in the order in which it is stored; what others wrote comes last. */
const parts = [
  ...(['id', 'of', 'kind', 'norm', 'joined', 'bare', 'stems', 'pairs', 'translit'] as const),
  ...(['voiced', 'shown', 'shownToo'] as const),
] as const

/** What stands between the parts; normalised forms hold none. */
const betweenParts = '\t'

/**
 * Gives all that a search compares of a name as one text: a hundred candidates are looked at while somebody types, and
 * each property of each of them is a read of its own.
 */
export function comparedName({ id, of, kind, shown }: FoundName, forms: NameForms): string {
  const [first, second] = shown
  const texts: Readonly<Record<(typeof parts)[number], string | null | undefined>> = {
    ...{ id, of, kind, shown: first, shownToo: second },
    ...forms,
  }
  return parts.map((part) => texts[part] ?? '').join(betweenParts)
}

/** Where a part stands among the others. */
export function comparedPart(part: (typeof parts)[number]): number {
  return parts.indexOf(part)
}

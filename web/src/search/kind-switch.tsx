import type { ReactNode } from 'react'
import type { SearchKind } from '../gql/further/graphql.ts'
import { useWords } from '../words/words-context.tsx'

const kinds = [
  [undefined, 'all'],
  ['ACTOR', 'actors'],
  ['PLACE', 'places'],
  ['EVENT', 'events'],
  ['PASSAGE', 'passages'],
] as const

/** What to search among. */
export function KindSwitch({
  kind,
  setKind,
}: {
  readonly kind: SearchKind | undefined
  readonly setKind: (kind: SearchKind | undefined) => void
}): ReactNode {
  const { t } = useWords()
  return (
    <fieldset className="segments">
      <legend className="hidden">{t('search')}</legend>
      {kinds.map(([value, word]) => (
        <label key={word}>
          <input
            type="radio"
            name="kind"
            checked={kind === value}
            onChange={() => {
              setKind(value)
            }}
          />
          <span>{t(word)}</span>
        </label>
      ))}
    </fieldset>
  )
}

import type { ReactNode } from 'react'
import type { EventClaimsQuery } from '../../../gql/further/graphql.ts'
import { intervalText } from '../../../words/dates.ts'
import { useWords } from '../../../words/words-context.tsx'
import { speakerName } from '../attribution/grid.ts'
import { StanceMark } from '../attribution/stance-mark.tsx'
import { publishedText } from './published-text.ts'

/** A claim about an event. */
export type Claim = NonNullable<EventClaimsQuery['event']>['claims']['nodes'][number]

/** Claims in the order of publication: when it is said to be, what, by whom, where it is written and since when. */
export function ClaimList({ claims }: { readonly claims: readonly Claim[] }): ReactNode {
  const words = useWords()
  const { t, code } = words
  return (
    <ol className="claims">
      {[...claims].sort(byPublication).map((claim) => (
        <li key={claim.id}>
          <span className="claim-time">
            {claim.when === null
              ? code('claimKind', claim.kind)
              : (claim.when.text ?? intervalText(claim.when, words))}
          </span>
          <span className="claim-mark">
            {claim.stance === null ? (
              <i aria-hidden="true" />
            ) : (
              <StanceMark stance={claim.stance} />
            )}
          </span>
          <bdi className="claim-value">{claim.value}</bdi>
          <small>
            <bdi>{speakerName(claim.speaker, words)}</bdi>
            {t('and')}
            {claim.passages.map(({ index }) => index).join(t('and'))} ·{' '}
            {t('publishedOn', { day: publishedText(claim.document.published, words) })}
          </small>
        </li>
      ))}
    </ol>
  )
}

function byPublication(left: Claim, right: Claim): number {
  const day = ({ document: { published } }: Claim) => published.latest ?? '9999-12-31'
  return (
    day(left).localeCompare(day(right)) ||
    (left.passages[0]?.index ?? 0) - (right.passages[0]?.index ?? 0)
  )
}

import type { ReactNode } from 'react'
import { Icon, type IconName } from '../kit/icon.tsx'
import { useWords } from '../words/words-context.tsx'
import { excerptRuns } from './excerpt-runs.ts'
import { destinationOf, groupOf, type Hit, hitGroups, type HitGroup } from './hit.ts'
import type { Acts } from './acts.ts'

const icons: Readonly<Record<HitGroup, IconName>> = {
  actors: 'person',
  places: 'pin',
  weapons: 'target',
  conflicts: 'warning',
  events: 'bolt',
  passages: 'document',
  sources: 'document',
}

/** The hits, by kind; the chosen one leads the explanation beside it. */
export function HitList({
  hits,
  chosen,
  choose,
  act,
}: {
  readonly hits: readonly Hit[]
  readonly chosen: number
  readonly choose: (index: number) => void
  readonly act: Acts
}): ReactNode {
  const { t, number } = useWords()
  return (
    <>
      {hitGroups.map((group) => {
        const inGroup = hits.filter((hit) => groupOf(hit) === group)
        return inGroup.length === 0 ? null : (
          <div key={group} role="group" aria-label={t(group)}>
            <p className="hit-group" aria-hidden="true">
              {t(group)} <span>{number(inGroup.length)}</span>
            </p>
            {inGroup.map((hit) => {
              const index = hits.indexOf(hit)
              return (
                <div
                  key={`${hit.node.id} ${String(index)}`}
                  id={`hit-${String(index)}`}
                  role="option"
                  aria-selected={index === chosen}
                  aria-disabled={destinationOf(hit) === undefined}
                  className="hit"
                  // Not by entering: rows that are scrolled under a resting pointer are not pointed at.
                  onMouseMove={() => {
                    choose(index)
                  }}
                  onClick={(event) => {
                    if (event.altKey) act.filter(hit)
                    else act.open(hit)
                  }}
                >
                  <Icon name={icons[group]} />
                  <HitText hit={hit} />
                  <span className="hit-rule">
                    {t(`rule.${hit.why.at(-1)?.rule ?? 'EXACT'}` as 'rule.EXACT')}
                  </span>
                </div>
              )
            })}
          </div>
        )
      })}
    </>
  )
}

function HitText({ hit }: { readonly hit: Hit }): ReactNode {
  const { code, t } = useWords()
  const { node } = hit
  const kind =
    node.__typename === 'Actor'
      ? code('actorClass', node.class)
      : node.__typename === 'Place'
        ? code('placeKind', node.kind)
        : node.__typename === 'Event'
          ? code('eventType', node.type)
          : node.__typename === 'Passage'
            ? t('passageNumber', { value: node.index })
            : ''
  return (
    <span className="hit-text">
      <b dir="auto">
        {hit.excerpt === null
          ? hit.label
          : excerptRuns(hit.excerpt).map(({ text, marked }, index) =>
              marked ? <mark key={index}>{text}</mark> : text,
            )}
      </b>
      <small>
        {kind}
        {hit.excerpt === null ? null : (
          <>
            {' '}
            · <bdi>{hit.label}</bdi>
          </>
        )}
      </small>
    </span>
  )
}

import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { keepFilters } from '../../../view-state/keep-look.ts'
import { useWords } from '../../../words/words-context.tsx'
import type { Facts } from './event-head.tsx'
import { Fact } from './fact.tsx'
import { Grounds } from './grounds.tsx'

/** Where it was, each place a link to its page. */
export function WhereFact({ event: { places } }: { readonly event: Facts }): ReactNode {
  const { t, code } = useWords()
  return (
    <Fact
      name={t('where')}
      value={
        places.length === 0
          ? t('notStated')
          : places.map(({ place }, index) => (
              <span key={place.id}>
                {index === 0 ? null : ' · '}
                <Link to="/places/$id" params={{ id: place.id }} search={keepFilters}>
                  <bdi>{place.name}</bdi>
                </Link>
              </span>
            ))
      }
    >
      {places.length === 0 ? (
        t('noPlaceGiven')
      ) : (
        <Grounds
          of={places.map(({ place, precision, basis }) => ({
            name: place.name,
            ground: `${code('geoPrecision', precision)} · ${code('basis', basis)}`,
          }))}
        />
      )}
    </Fact>
  )
}

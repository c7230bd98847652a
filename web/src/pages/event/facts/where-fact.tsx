import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { keepFilters } from '../../../view-state/keep-look.ts'
import { useWords } from '../../../words/words-context.tsx'
import type { Facts } from './event-head.tsx'
import { Fact } from './fact.tsx'

/** Where it was, each place a link to its page. */
export function WhereFact({ event: { places } }: { readonly event: Facts }): ReactNode {
  const { t, code } = useWords()
  const [first] = places
  return (
    <Fact
      name={t('where')}
      value={
        first === undefined
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
      {first === undefined
        ? t('noPlaceGiven')
        : `${code('geoPrecision', first.precision)} · ${code('basis', first.basis)}`}
    </Fact>
  )
}

import { type ReactNode, useMemo } from 'react'
import { AboutContext, aboutEntity } from '../../view-state/about-context.ts'
import { useId } from '../../view-state/use-id.ts'
import { OverviewPage } from '../overview/overview.page.tsx'
import { EntityHead } from './entity-head.tsx'
import './entity.css'

/** Who or what one entity is, and the overview of the events it has to do with. */
export function EntityPage(): ReactNode {
  const id = useId()
  const about = useMemo(() => aboutEntity(id), [id])
  return (
    <AboutContext value={about}>
      <OverviewPage head={<EntityHead id={id} />} />
    </AboutContext>
  )
}

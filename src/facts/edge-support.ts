import type { EdgeSupport } from './event-facts.ts'

/** What supports a fact, without whatever else stands beside it. */
export function edgeSupport(fact: EdgeSupport): EdgeSupport {
  const { claims, speakers, sources, independent, disputed, first, last, basis } = fact
  return { claims, speakers, sources, independent, disputed, first, last, basis }
}

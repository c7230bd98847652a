import type { CopiedClaim, CopiedEvent, CopiedGraph } from '../copy/copied-graph.ts'
import { isListed } from '../where/where-fit.ts'
import type { Where } from '../where/where.ts'

/** Who says who did it over many events: for each party, speaker, stance and scope how many claims about how many events. */
export interface Attribution {
  readonly cells: Readonly<Record<string, { readonly claims: number; readonly events: number }>>
  readonly unclaimed: readonly string[]
}

/** Tells who says who did it, over all events that fit. */
export function attribution(graph: CopiedGraph, where: Where): Attribution {
  const said = graph.events
    .filter((event) => isListed(graph, event, where))
    .flatMap((event) => event.claims.map((claim) => ({ event, claim })))
    .filter(({ claim }) => stands(claim))
  const perpetrators = said.filter(
    ({ claim }) => claim.kind === 'PERPETRATOR' && claim.stance !== null,
  )
  const names = [...new Set(perpetrators.map(cellOf))].sort()
  return {
    cells: Object.fromEntries(
      names.map((name) => {
        const inCell = perpetrators.filter((one) => cellOf(one) === name)
        return [
          name,
          { claims: inCell.length, events: new Set(inCell.map(({ event }) => event.id)).size },
        ]
      }),
    ),
    unclaimed: said
      .filter(({ claim }) => claim.kind === 'UNCLAIMED' && claim.polarity === 'AFFIRMS')
      .map(({ claim }) => claim.id)
      .sort(),
  }
}

interface Said {
  readonly event: CopiedEvent
  readonly claim: CopiedClaim
}

/** Claims about some of a set stand, too; they are no facts of it, but somebody says them. */
function stands({ rank, status }: CopiedClaim): boolean {
  return rank !== 'DEPRECATED' && (status === 'ACCEPTED' || status === 'PENDING')
}

function cellOf({ event, claim }: Said): string {
  const { objectKey, speakerKey, stance, scope } = claim
  const about = event.extent === 'GENERAL' ? 'GENERAL' : scope === 'SOME' ? 'PART' : 'THIS_EVENT'
  return [objectKey, speakerKey, stance, about].join(' | ')
}

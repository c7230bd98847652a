import type { CopiedClaim, CopiedEvent, CopiedGraph } from '../copy/copied-graph.ts'
import { saysUnclaimed } from '../where/evidence-fits.ts'
import { isListed } from '../where/where-fit.ts'
import type { Where } from '../where/where.ts'

/** Who says who did it over many events: for each party, speaker, stance and scope how many claims about how many events. */
export interface Attribution {
  readonly saidCells: readonly object[]
  readonly totalCells: number
  readonly truncated: boolean
  readonly unclaimed: readonly object[]
}

/** Tells who says who did it, over all events that fit. */
export function attribution(graph: CopiedGraph, where: Where): Attribution {
  const said = graph.events
    .filter((event) => isListed(graph, event, where))
    .flatMap((event) => event.claims.map((claim) => ({ event, claim })))
    .filter(({ claim }) => stands(claim))
  const saidCells = cellsOf(
    said.filter(({ claim }) => claim.kind === 'PERPETRATOR' && claim.stance !== null),
  )
  return {
    saidCells,
    totalCells: saidCells.length,
    truncated: false,
    unclaimed: documentsThatSayUnclaimed(said),
  }
}

/** The claims that nobody had claimed it, by the documents they are in. */
function documentsThatSayUnclaimed(said: readonly Said[]): readonly object[] {
  const claims = said.map(({ claim }) => claim).filter(saysUnclaimed)
  return [...new Set(claims.map(({ documentId }) => documentId))].map((document) => ({
    claims: claims.filter(({ documentId }) => documentId === document).map(({ id }) => ({ id })),
  }))
}

function cellsOf(perpetrators: readonly Said[]): readonly object[] {
  const names = new Set(perpetrators.map((one) => JSON.stringify(cellOf(one))))
  return [...names].map((name) => {
    const inCell = perpetrators.filter((one) => JSON.stringify(cellOf(one)) === name)
    return {
      ...(JSON.parse(name) as object),
      claimCount: inCell.length,
      eventCount: new Set(inCell.map(({ event }) => event.id)).size,
    }
  })
}

interface Said {
  readonly event: CopiedEvent
  readonly claim: CopiedClaim
}

/** Claims about some of a set stand, too; they are no facts of it, but somebody says them. */
function stands({ isOpen, rank, status }: CopiedClaim): boolean {
  return isOpen && rank !== 'DEPRECATED' && (status === 'ACCEPTED' || status === 'PENDING')
}

function cellOf({ event, claim }: Said): object {
  const { objectKey, speakerKey, stance, scope: of } = claim
  const scope = event.extent === 'GENERAL' ? 'GENERAL' : of === 'SOME' ? 'PART' : 'THIS_EVENT'
  return { party: { id: objectKey }, speaker: { id: speakerKey }, stance, scope }
}

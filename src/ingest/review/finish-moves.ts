import type { Graph } from '../../graph/graph.ts'
import { isMoving } from '../identity/identity.queries.ts'
import { moveSome } from '../identity/move-some.ts'
import { stepsOn } from '../rebuild/steps.ts'
import type { Rebuilding, Steps } from '../rebuild/steps.ts'
import { touched } from '../writer/touched.ts'
import { projectMoved } from './project-moved.ts'

/** So many claims are moved in one transaction. */
const most = 500

/** Leads all claims and mentions to where their entities are kept, some in a transaction; what was broken off goes on. */
export async function finishMoves(graph: Graph, rebuilding: Rebuilding): Promise<void> {
  const [moving] = await graph.read(isMoving())
  if (moving === true) await moveInSteps(stepsOn(graph, rebuilding), rebuilding.now)
}

/** The same, as further steps of a work. */
export async function moveInSteps({ take }: Steps, now: Date): Promise<void> {
  for (let isDone = false; !isDone;) {
    isDone = await take(most, async (transaction, counts) => {
      const again = touched()
      const moved = await moveSome(transaction, most, again)
      const changedPlaces = { moved: [], ofNewKind: [] }
      await projectMoved(
        transaction,
        { again, slots: moved.slots, changedPlaces },
        { now, tally: counts },
      )
      return moved.isDone
    })
  }
}

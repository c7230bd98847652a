import type { Graph } from '../../graph/graph.ts'
import { eachPage } from '../check/each-page.ts'
import { entitiesAfter } from '../check/pages.queries.ts'
import type { Report } from '../report.ts'
import { writeCells } from '../writer/write-cells.ts'
import { writeEvents } from '../writer/write-events.ts'
import { writeRelations } from '../writer/write-relations.ts'
import { noteProjection } from './note-projection.ts'
import { rebuildCells } from './rebuild-cells.ts'
import { claimedEventsAfter, claimedRelationsOf, sourcesAfter } from './rebuild.queries.ts'
import { renewNames } from './renew-names.ts'
import { renewSources } from './renew-sources.ts'
import { stepsOn } from './steps.ts'
import type { Rebuilding, Steps } from './steps.ts'

/**
 * Gives names the forms by which they are found, projects all relations and events again from their claims and counts all
 * cells again, some at a time, each in a transaction of its own: it may be broken off and repeated, and others may write
 * meanwhile. Changes nothing where all is right. What no claim was ever about stays as it is.
 */
export async function rebuild(
  graph: Graph,
  { now, report }: Rebuilding,
): Promise<Report['counts']> {
  const steps = stepsOn(graph, { now, report })
  await rebuildSources(graph, steps)
  await rebuildEntities(graph, steps)
  await rebuildEvents(graph, steps, now)
  await rebuildCells(graph, steps)
  await noteProjection(graph)
  return steps.counts()
}

async function rebuildSources(graph: Graph, steps: Steps): Promise<void> {
  await eachPage(graph, sourcesAfter, (ids) =>
    steps.take(ids.length, (transaction, counts) => renewSources(transaction, ids, counts)),
  )
  steps.done('sources')
}

async function rebuildEntities(graph: Graph, steps: Steps): Promise<void> {
  await eachPage(graph, entitiesAfter, (ids) =>
    steps.take(ids.length, async (transaction, counts) => {
      await renewNames(transaction, ids, counts)
      const { rows } = await transaction.run(claimedRelationsOf(ids))
      await writeRelations(transaction, rows, counts)
    }),
  )
  steps.done('entities')
}

async function rebuildEvents(graph: Graph, steps: Steps, now: Date): Promise<void> {
  const writing = { restated: new Set<string>(), now: now.toISOString() }
  await eachPage(graph, claimedEventsAfter, (ids) =>
    steps.take(ids.length, async (transaction, counts) => {
      const cells = await writeEvents(transaction, ids, { ...writing, tally: counts })
      await writeCells(transaction, cells, counts)
    }),
  )
  steps.done('events')
}

import type { Graph } from '../../graph/graph.ts'
import { drawnPairs, eventPairs } from '../duplicates/duplicates.queries.ts'
import type { DrawnPair } from '../duplicates/duplicates.queries.ts'
import { likelyFrom } from '../duplicates/likely-from.ts'
import { wantedPairs } from '../duplicates/wanted-pairs.ts'

/** Ids of events that are joined to others in another way than was judged. */
export async function checkDuplicates(graph: Graph): Promise<readonly string[]> {
  const slow = { deadline: 300_000 }
  const pairs = wantedPairs(await graph.read(eventPairs(likelyFrom), slow))
  const wanted = new Set(pairs.map(textOf))
  const drawn = new Set((await graph.read(drawnPairs(), slow)).map(textOf))
  const different = [
    ...[...wanted].filter((pair) => !drawn.has(pair)),
    ...[...drawn].filter((pair) => !wanted.has(pair)),
  ]
  return [...new Set(different.map((pair) => (JSON.parse(pair) as readonly string[])[0] ?? ''))]
}

function textOf({ from, to, judgement, judgedSet, likelySet }: DrawnPair): string {
  return JSON.stringify([from, to, judgement, judgedSet, likelySet])
}

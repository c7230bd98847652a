import { rowsOf } from './answer.ts'
import { askedFor } from './asked.ts'
import { TALLY } from './flags.ts'
import { tallied } from './tally.ts'
import type { Key, Tally } from './tally.ts'
import type { WorkloadQuery } from './workload-query.ts'

/** Who attacked whom in a country, whenever it was. */
export const attacks: WorkloadQuery = {
  name: 'attacks',
  title: 'Who attacked whom in a country and all within it',
  kind: 'aggregate',
  weight: 4,
  variables: ({ countries }) => countries.slice(0, 3).map((place) => ({ place })),
  ours: askedFor(
    `query Attacks($place: ID!) {
  attacks(where: { places: [$place] }) { groups { keys { value } ${TALLY} } }
}`,
    ({ attacks: { groups } }: Data) =>
      rowsOf(
        groups.map(({ keys: [perpetrator, target], tally }) => [
          ...[perpetrator.value, target.value, ...tallied(tally)],
        ]),
      ),
  ),
  expert: {
    text: `MATCH (e)-[r:LOCATED_IN]->()
USING INDEX r:LOCATED_IN(entityId, from, eventId)
WHERE r.entityId = $place AND r.from IS NOT NULL AND r.eventId IS NOT NULL AND e.typeGroup = 'ATTACK'
WITH e, COUNT { (e)-[:OCCURRED_AT]->() } = 1
  OR NOT EXISTS { (e)-[:OCCURRED_AT]->(p) WHERE NOT EXISTS { (p)-[:WITHIN*0..12]->({id: $place}) } } AS isCertain,
  COLLECT { MATCH (e)-[by:PERPETRATED_BY]->() RETURN DISTINCT by.entityId } AS perpetrators,
  COLLECT { MATCH (e)-[at:TARGETED]->() RETURN DISTINCT at.entityId } AS targets
UNWIND CASE perpetrators WHEN [] THEN [null] ELSE perpetrators END AS perpetrator
UNWIND CASE targets WHEN [] THEN [null] ELSE targets END AS target
WITH perpetrator, target, sum(CASE WHEN isCertain THEN 1 ELSE 0 END) AS certain, count(*) AS possible,
     sum(CASE WHEN isCertain THEN coalesce(e.killedLow, 0) ELSE 0 END) AS killedLow,
     sum(coalesce(e.killedBest, e.killedLow, 0)) AS killedBest,
     sum(coalesce(e.killedHigh, e.killedBest, e.killedLow, 0)) AS killedHigh
ORDER BY possible DESC, coalesce(perpetrator, '\\uFFFF'), coalesce(target, '\\uFFFF') LIMIT 50
RETURN [perpetrator, target, certain, possible, possible, killedLow, killedBest, killedHigh] AS row`,
    parameters: ({ place = null }) => ({ place }),
    answer: rowsOf,
  },
  loaders: 'ROWS',
}

interface Data {
  readonly attacks: {
    readonly groups: readonly { readonly keys: readonly [Key, Key]; readonly tally: Tally }[]
  }
}

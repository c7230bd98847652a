import type { CypherQuery } from '../../src/graph/query.ts'
import { readQuery } from '../../src/graph/query.ts'
import { SPANS } from './spans.ts'
import type { Sample } from './sample.ts'

/** Finds what the workload asks about, always the same of the same graph. */
export function sampleOf(): CypherQuery<Sample> {
  return readQuery({
    text: `CALL () {
  MATCH (e:Event)
  WHERE e.from > date('0001-01-01')
  WITH e ORDER BY e.id LIMIT 2000
  WITH collect(e.id) AS ids
  RETURN [at IN range(0, size(ids) - 1, 20) | ids[at]] AS events
}
RETURN events, COUNT { (:Name) } AS names,
       COLLECT {
         MATCH (a:Actor)
         WHERE a.class <> 'POPULATION'
         RETURN a.id ORDER BY COUNT { (a)<--() } DESC, a.id LIMIT 5
       } AS actors,
       COLLECT {
         MATCH (a:Actor)
         WHERE a.class <> 'POPULATION' AND COUNT { (a)<--() } >= 5
         RETURN a.id ORDER BY COUNT { (a)<--() }, a.id LIMIT 5
       } AS smallActors,
       COLLECT {
         MATCH (p:Country)
         RETURN p.id ORDER BY COUNT { (p)<-[:LOCATED_IN]-() } DESC, p.id LIMIT 4
       } AS countries`,
    parameters: {},
    // The columns are made by the statement.
    row: (record) => ({ ...(record as unknown as Omit<Sample, 'spans'>), spans: SPANS }),
  })
}

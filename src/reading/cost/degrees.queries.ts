import type { CypherQuery, CypherRecord } from '../../graph/query.ts'
import type { Scan } from './scan.ts'

/** How many relationships there are for a scan, and how many nodes they are at; both from the database's own counts. */
export function totalsOf({ along, of }: Scan): CypherQuery<{ edges: number; nodes: number }> {
  return Object.freeze({
    access: 'READ',
    text: `CALL () {
  ${along.map((type) => `MATCH ()-[r:${type}]->() RETURN count(r) AS n`).join('\n  UNION ALL\n  ')}
}
WITH sum(n) AS edges
CALL () { MATCH (owner:${of}) RETURN count(owner) AS nodes }
RETURN edges, nodes`,
    parameters: {},
    row: ({ edges, nodes }: CypherRecord) => ({ edges: Number(edges), nodes: Number(nodes) }),
  } as const)
}

/** The nodes with the most relationships for a scan, each with how many. */
export function hubsOf(
  { along, of }: Scan,
  from: number,
): CypherQuery<readonly [id: string, degree: number]> {
  return Object.freeze({
    access: 'READ',
    text: `MATCH (owner:${of})
WITH owner, COUNT { (owner)-[:${along.join('|')}]-() } AS degree
WHERE degree > $from
RETURN owner.id AS id, degree ORDER BY degree DESC LIMIT $most`,
    parameters: { from, most: mostHubs },
    row: ({ id, degree }: CypherRecord) => [String(id), Number(degree)] as const,
  } as const)
}

/** Hubs that are known by themselves, for each scan. */
const mostHubs = 100

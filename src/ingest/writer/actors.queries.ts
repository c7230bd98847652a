import type { ActorClass } from '../../facts/vocabulary.ts'
import type { CypherQuery } from '../../graph/query.ts'
import { readQuery } from '../../graph/query.ts'

/** The classes of these actors, of those that stand in the graph. */
export function actorClasses(
  ids: readonly string[],
): CypherQuery<readonly [id: string, actorClass: ActorClass]> {
  return readQuery({
    text: `UNWIND $ids AS id
MATCH (named:Entity {id: id})
MATCH (actor:Actor&Entity {id: coalesce(named.into, named.id)})
RETURN id, actor.class AS class`,
    parameters: { ids },
    // The writer stored the class.
    row: (record) => [record.id as string, record.class as ActorClass],
  })
}

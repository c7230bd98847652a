/**
 * Cypher: whether a position is of this log and nothing after it has been forgotten. The index is named: a plan that was
 * made while the log was short would go through all of it.
 */
export function isInLog(of: Readonly<Record<'number' | 'run' | 'told', string>>): string {
  const { number, run, told } = of
  const one = (name: string): string =>
    `MATCH (${name}:Change) USING INDEX ${name}:Change(number) WHERE ${name}.number`
  return `CASE WHEN ${number} = 0 THEN ${told} = 0 OR EXISTS { ${one('first')} = 1 }
  ELSE EXISTS { ${one('since')} = ${number} AND since.run = ${run} } END`
}

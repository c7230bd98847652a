import { NODES, RELATIONSHIPS } from '../../src/ingest/bulk/columns.ts'
import type { Columns, ColumnType } from '../../src/ingest/bulk/columns.ts'
import type { GraphRow, Properties } from '../../src/ingest/bulk/graph-row.ts'
import { dumpLine } from './dump-line.ts'
import type { TypedProperty } from './dump-line.ts'

/** As the database calls the types that a column may have. */
const TYPES: Readonly<Record<ColumnType, string>> = {
  string: 'STRING NOT NULL',
  long: 'INTEGER NOT NULL',
  double: 'FLOAT NOT NULL',
  boolean: 'BOOLEAN NOT NULL',
  date: 'DATE NOT NULL',
  datetime: 'ZONED DATETIME NOT NULL',
  point: 'POINT NOT NULL',
  'string[]': 'LIST<STRING NOT NULL> NOT NULL',
  'long[]': 'LIST<INTEGER NOT NULL> NOT NULL',
}

/** The dump of the graph that rows of the generator give, with the types of their columns. */
export function rowsDump(rows: Iterable<GraphRow>): readonly string[] {
  const lines = Array.from(rows, (row) =>
    'node' in row
      ? dumpLine({
          ...{ key: [row.id], labels: row.labels },
          properties: typed(NODES[row.node], row.properties),
        })
      : dumpLine({
          ...{ key: [row.from, row.type, row.to], labels: [] },
          properties: typed(RELATIONSHIPS[row.relationship], row.properties),
        }),
  )
  return lines.sort()
}

function typed(columns: Columns, properties: Properties): readonly TypedProperty[] {
  return Object.entries(properties).flatMap(([name, value]): readonly TypedProperty[] => {
    if (value === null || value === undefined) return []
    const type = columns[name]
    return [[name, type === undefined ? 'no column' : TYPES[type], value]]
  })
}

import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { csvCells } from './csv-cells.ts'
import { csvFile } from './csv-file.ts'
import type { CsvFile } from './csv-file.ts'
import { NODES, RELATIONSHIPS } from './columns.ts'
import type { Columns } from './columns.ts'
import type { GraphRow, NodeRow, RelationshipRow } from './graph-row.ts'

/** What was written: how many nodes and relationships, and the arguments that tell neo4j-admin of the files. */
export interface WrittenCsv {
  readonly nodes: number
  readonly relationships: number
  readonly arguments: readonly string[]
}

/**
 * Writes a graph as files for `neo4j-admin database import`, part by part. A relationship may come before its ends; what
 * is no source, document, run or entity is only spoken of in its own part.
 */
export async function writeCsv(
  parts: AsyncIterable<Iterable<GraphRow>> | Iterable<Iterable<GraphRow>>,
  folder: string,
): Promise<WrittenCsv> {
  await mkdir(folder, { recursive: true })
  const files = new Map<string, CsvFile>()
  const fileOf = (name: string): CsvFile => {
    const file = files.get(name) ?? csvFile(join(folder, `${name}.csv.gz`))
    files.set(name, file)
    return file
  }
  const numbers = numbering()
  let [nodes, relationships] = [0, 0]
  for await (const part of parts) {
    numbers.nextPart()
    for (const row of part) {
      const isNode = 'node' in row
      const file = fileOf(isNode ? row.node : row.relationship)
      file.add(isNode ? nodeLine(row, numbers.of) : relationshipLine(row, numbers.of))
      if (isNode) nodes += 1
      else relationships += 1
      if (file.isFull()) await file.drained()
    }
  }
  await Promise.all([...files.values()].map((file) => file.close()))
  const names = [...files.keys()]
  await writeHeaders(names, folder)
  return { nodes, relationships, arguments: names.map((name) => argumentOf(name, folder)) }
}

/** Gives each id a number, the same as long as it is needed. */
type Numbering = (id: string) => number

/**
 * Claims, passages, events and their like are only spoken of within their part: their numbers are forgotten with the
 * next one, so that memory does not grow with the number of events.
 */
function numbering(): { readonly of: Numbering; readonly nextPart: () => void } {
  const lasting = new Map<string, number>()
  const passing = new Map<string, number>()
  let last = 0
  return {
    of: (id) => {
      const numbers = LASTING.test(id) ? lasting : passing
      const number = numbers.get(id) ?? (last += 1)
      numbers.set(id, number)
      return number
    },
    nextPart: () => {
      passing.clear()
    },
  }
}

const LASTING = /^(source|document|run|actor|place|weapon|conflict):/

function nodeLine({ node, labels, id, properties }: NodeRow, number: Numbering): string {
  return `${String(number(id))},${labels.join(';')}${csvCells(NODES[node], properties)}`
}

function relationshipLine(row: RelationshipRow, number: Numbering): string {
  const { relationship, from, type, to, properties } = row
  const ends = `${String(number(from))},${String(number(to))}`
  return `${ends},${type}${csvCells(RELATIONSHIPS[relationship], properties)}`
}

async function writeHeaders(names: readonly string[], folder: string): Promise<void> {
  for (const name of names) {
    const titles = Object.entries(columnsOf(name)).map(([property, type]) => `,${property}:${type}`)
    const keys = name in NODES ? ':ID,:LABEL' : ':START_ID,:END_ID,:TYPE'
    await writeFile(join(folder, `${name}.header.csv`), `${keys}${titles.join('')}\n`)
  }
}

function columnsOf(name: string): Columns {
  const columns: Readonly<Record<string, Columns>> = { ...NODES, ...RELATIONSHIPS }
  return columns[name] ?? {}
}

function argumentOf(name: string, folder: string): string {
  const option = name in NODES ? '--nodes' : '--relationships'
  const [header, data] = [join(folder, `${name}.header.csv`), join(folder, `${name}.csv.gz`)]
  return `${option}=${header},${data}`
}

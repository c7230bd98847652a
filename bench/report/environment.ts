import { execFile } from 'node:child_process'
import { cpus, loadavg, totalmem } from 'node:os'
import { promisify } from 'node:util'
import type { Graph } from '../../src/graph/graph.ts'
import { readQuery } from '../../src/graph/query.ts'

/** On what it was measured. */
export interface Environment {
  readonly date: string
  readonly commit: string
  readonly node: string
  readonly java: string
  readonly neo4j: string
  readonly processor: string
  readonly processors: number
  /** Of the machine, in bytes. */
  readonly memory: number
  /** How many processes wanted a processor in the last minute, before and after. */
  readonly load: readonly number[]
}

/** Describes this machine and what runs on it, before anything is measured. */
export async function environmentOf(graph: Graph): Promise<Environment> {
  const [neo4j = ''] = await graph.read(version)
  const [processor] = cpus()
  return {
    date: new Date().toISOString(),
    commit: await printed('git', ['describe', '--always', '--dirty']),
    node: process.version,
    java: await printed('java', ['--version']),
    neo4j,
    processor: processor?.model.trim() ?? '',
    processors: cpus().length,
    memory: totalmem(),
    load: loadavg().slice(0, 1),
  }
}

const version = readQuery({
  text: `CALL dbms.components() YIELD versions, edition
RETURN versions[0] + ' ' + edition AS version`,
  parameters: {},
  row: (record) => record.version as string,
})

async function printed(command: string, options: readonly string[]): Promise<string> {
  try {
    const { stdout } = await promisify(execFile)(command, [...options])
    return stdout.split('\n')[0] ?? ''
  } catch {
    return 'unknown'
  }
}

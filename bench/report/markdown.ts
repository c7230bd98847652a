import { PEERS } from '../harness/peers.ts'
import { WORKLOAD } from '../queries/workload.ts'
import type { Results } from './results.ts'

/** The results as tables for people. */
export function markdown(results: Results): string {
  return [
    introduction(results),
    '## Gates\n',
    table(
      ['gate', 'what', 'must', 'ours', 'other', 'ratio', ''],
      results.verdicts.map(({ gate, what, must, ours, other, ratio, passed }) => [
        ...[gate, what, must, short(ours), short(other), short(ratio)],
        passed ? 'passed' : '**failed**',
      ]),
    ),
    '## Questions\n',
    ...WORKLOAD.flatMap(({ name, title }) => questionTable(results, name, title)),
    ...mixedTable(results),
  ].join('\n')
}

function introduction({ environment, store, pace }: Results): string {
  const { date, commit, node, java, neo4j, processor, processors, memory, load } = environment
  const gigabytes = (bytes: number) => (bytes / 2 ** 30).toFixed(1)
  return `# Benchmark, ${date.slice(0, 10)}

${String(store.events)} events, ${String(store.nodes)} nodes, ${String(store.relationships)} relationships, ${gigabytes(store.bytes)} GB with indexes.
Generated in ${String(store.seconds.generate)} s, imported in ${String(store.seconds.import)} s, indexed in ${String(store.seconds.indexes)} s.

${String(pace.rounds)} rounds of ${String(pace.seconds)} s, ${String(pace.connections)} connections; medians of the rounds.
${String(processors)} × ${processor}, ${gigabytes(memory)} GB; load ${load.map(short).join(' before, ')} after.
Node ${node}, ${java}, Neo4j ${neo4j}, commit ${commit}.
`
}

function questionTable(
  { measurements, costs }: Results,
  name: string,
  title: string,
): readonly string[] {
  const rows = PEERS.flatMap(({ name: peer, title: server }) => {
    const measured = measurements.find((one) => one.peer === peer && one.query === name)
    const cost = costs.find((one) => one.peer === peer && one.query === name)
    if (measured === undefined && cost === undefined) return []
    return [
      [
        ...[server, short(measured?.perSecond), short(measured?.p50), short(measured?.p99)],
        ...[short(measured?.serverCpu), short(measured?.databaseCpu), short(measured?.loopDelay)],
        ...[short(cost?.statements), short(cost?.hits), short(measured?.errors)],
      ],
    ]
  })
  if (rows.length === 0) return []
  return [
    `### ${title}\n`,
    table(
      [
        ...['server', 'answers/s', 'p50 ms', 'p99 ms', 'server ms', 'database ms'],
        ...['loop p99 ms', 'statements', 'hits', 'errors'],
      ],
      rows,
    ),
  ]
}

function mixedTable({ mixed }: Results): readonly string[] {
  if (mixed.length === 0) return []
  return [
    '## Everything at once, one request of twenty a write\n',
    table(
      ['server', 'answers/s', 'p50 ms', 'p99 ms', 'loop p99 ms', 'writes', 'errors'],
      mixed.map(({ peer, perSecond, p50, p99, loopDelay, writes, errors }) => [
        ...[titleOf(peer), short(perSecond), short(p50), short(p99), short(loopDelay)],
        ...[short(writes), short(errors)],
      ]),
    ),
  ]
}

const titleOf = (peer: string) => PEERS.find(({ name }) => name === peer)?.title ?? peer

/** Three digits are more than such measurements tell. */
function short(number: number | null | undefined): string {
  if (number === null || number === undefined) return '–'
  if (!Number.isFinite(number)) return '?'
  if (Number.isInteger(number)) return String(number)
  return number >= 100 ? number.toFixed(0) : String(Number(number.toPrecision(3)))
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const rule = header.map((_, at) => (at === 0 ? '---' : '--:'))
  return [line(header), line(rule), ...rows.map(line), ''].join('\n')
}

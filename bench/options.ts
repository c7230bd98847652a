import { Command, InvalidArgumentError } from 'commander'
import { PEERS } from './harness/peers.ts'
import type { Pace } from './harness/rounds.ts'
import { WORKLOAD } from './queries/workload.ts'

/** What a run of the benchmark does. */
export interface Options {
  /** How many events the graph has. */
  readonly events: number
  /** The folder with files of UCDP GED. */
  readonly data: string
  /** The most heap of the database, as Java writes it. */
  readonly heap: string
  /** Names of questions, of servers and of gates. */
  readonly queries: readonly string[]
  readonly peers: readonly string[]
  readonly gates: readonly string[]
  readonly pace: Pace
  /** How long everything is asked at once, for each server. */
  readonly mixedSeconds: number
  /** The folder that results are written to. */
  readonly out: string
}

/** The gates that the benchmark judges. */
const GATES = [
  'G1',
  'G2',
  'G3',
  'G4',
  'G5',
  'G6',
  'G7',
  'G8',
  'G9',
  'G9b',
  'G10',
  'G11',
  'G12',
  'G13',
  'G14',
  'G15',
]
/** A run that ends within five minutes. */
const QUICK = { events: 2000, rounds: 5, seconds: 0.2, mixed: 3, gates: withoutImports() }
const WHOLE = { events: 25_000, rounds: 5, seconds: 2, mixed: 20, gates: GATES }

/** Thousands of rows are brought in for these two. */
function withoutImports(): readonly string[] {
  return GATES.filter((gate) => gate !== 'G11' && gate !== 'G12')
}

/** Reads the command line. */
export function optionsOf(argv: readonly string[]): Options {
  const command = new Command('npm run bench --')
    .description('Compares Marsad with other servers over the same graph, and judges its gates.')
    .option('--quick', 'few events, short bursts, no imports (G11, G12): ends within five minutes')
    .option('--events <number>', `how many (${String(WHOLE.events)})`, positive)
    .option(
      '--rounds <number>',
      `how often each question is asked of each server, at least 5`,
      rounds,
    )
    .option('--seconds <number>', `how long each burst lasts (${String(WHOLE.seconds)})`, positive)
    .option(
      '--mixed-seconds <number>',
      `how long all is asked at once (${String(WHOLE.mixed)})`,
      positive,
    )
    .option('--connections <number>', 'how many are asked over at once', positive, 2)
    .option('--queries <names>', 'only these questions', among(WORKLOAD.map(({ name }) => name)))
    .option('--peers <names>', 'only these servers', among(PEERS.map(({ name }) => name)))
    .option('--gates <names>', 'only these gates', among(GATES))
    .option('--data <folder>', 'files of UCDP GED', '../shared/data/ucdp-ged')
    .option('--heap <size>', "the database's heap, as Java writes it", '2g')
    .option('--out <folder>', 'where results are written', '.marsad-bench/results')
    .parse(argv)
  return chosen(command.opts<Given>())
}

interface Given {
  readonly quick?: true
  readonly events?: number
  readonly rounds?: number
  readonly seconds?: number
  readonly mixedSeconds?: number
  readonly connections: number
  readonly queries?: readonly string[]
  readonly peers?: readonly string[]
  readonly gates?: readonly string[]
  readonly data: string
  readonly heap: string
  readonly out: string
}

function chosen(given: Given): Options {
  const usual = given.quick === true ? QUICK : WHOLE
  const { data, heap, out, connections } = given
  return {
    ...{ data, heap, out, events: given.events ?? usual.events },
    queries: given.queries ?? WORKLOAD.map(({ name }) => name),
    peers: given.peers ?? PEERS.map(({ name }) => name),
    gates: given.gates ?? usual.gates,
    pace: {
      ...{ rounds: given.rounds ?? usual.rounds, seconds: given.seconds ?? usual.seconds },
      connections,
    },
    mixedSeconds: given.mixedSeconds ?? usual.mixed,
  }
}

function positive(text: string): number {
  const number = Number(text.replaceAll('_', ''))
  if (number > 0) return number
  throw new InvalidArgumentError('It must be a number above 0.')
}

function rounds(text: string): number {
  const number = Number(text)
  if (Number.isInteger(number) && number >= 5) return number
  throw new InvalidArgumentError('Medians need five rounds or more.')
}

function among(names: readonly string[]): (text: string) => readonly string[] {
  return (text) => {
    const chosen = text.split(',')
    const unknown = chosen.filter((name) => !names.includes(name))
    if (unknown.length === 0) return chosen
    throw new InvalidArgumentError(`There are ${names.join(', ')}, but no ${unknown.join(', ')}.`)
  }
}

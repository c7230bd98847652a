import { readFileSync } from 'node:fs'
import { Command, CommanderError } from 'commander'
import { asker } from './api/execute.ts'
import { buildSchema } from './api/schema.ts'
import { parseConfig } from './config.ts'
import { openDatabase } from './database/open-database.ts'
import { ClientError } from './errors.ts'
import { openPack } from './exports/evidence/open-pack.ts'
import { verdictText } from './exports/evidence/verdict-text.ts'
import { verifyPack } from './exports/evidence/verify-pack.ts'
import { formats } from './exports/formats.ts'
import { openExport } from './exports/open-export.ts'
import { writeFile, writeTo } from './exports/write-file.ts'
import type { Graph } from './graph/graph.ts'
import { migrate } from './graph/migrate.ts'
import { connect } from './graph/neo4j.ts'
import { addDossier, prepareDossier } from './ingest/add-dossier.ts'
import { checkGraph, findingText } from './ingest/check-graph.ts'
import { exportDossiers } from './ingest/dossier-export/export-dossiers.ts'
import { importerBy, importerOf, importers, ownTable } from './ingest/importers/importers.ts'
import { examineFiles, importFiles } from './ingest/pipeline/import-files.ts'
import { importRequest } from './ingest/pipeline/import-request.ts'
import type { ImportOptions } from './ingest/pipeline/import-request.ts'
import type { Importer } from './ingest/pipeline/importer.ts'
import { progressOf } from './ingest/pipeline/progress.ts'
import { readInput } from './ingest/read-input.ts'
import { bringUpToDate } from './ingest/rebuild/bring-up-to-date.ts'
import { rebuild } from './ingest/rebuild/rebuild.ts'
import type { Rebuilding } from './ingest/rebuild/steps.ts'
import { countLines, reportText } from './ingest/report.ts'
import { review } from './ingest/review/review-command.ts'
import { seed } from './ingest/seed.ts'
import { findingLines, runLines } from './ingest/runs/run-lines.ts'
import { findingsOf, lastRuns, runById } from './ingest/runs/runs.queries.ts'
import { undoRun } from './ingest/undo/undo-run.ts'
import type { Writing } from './ingest/writer/run-of.ts'

const { version } = JSON.parse(
  readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
) as { readonly version: string } // our own file

const listedRuns = 50

const program = new Command('marsad')
  .description(
    'Brings dossiers into the graph, takes events out, and proves that the graph is sound.',
  )
  .version(version)
  .addHelpText(
    'after',
    '\nThe graph is the one at NEO4J_URI; without it, the local one of this folder, started where needed.',
  )
  .exitOverride()

program
  .command('add')
  .description('bring a dossier into the graph; a second time changes nothing')
  .argument('<file>', 'the dossier, in YAML or JSON; docs/dossier.md says how to write one')
  .option('--text <file>', "the original text of the dossier's document: verified, then attached")
  .action(async (file: string, options: { readonly text?: string }) => {
    const prepared = prepareDossier({
      file: await readInput(file, 'INVALID_DOSSIER'),
      ...(options.text === undefined
        ? {}
        : { text: await readInput(options.text, 'INVALID_TEXT') }),
    })
    await withGraph(async (graph) => {
      await bringUpToDate(graph, rebuilding())
      print(reportText(await addDossier(graph, prepared, writing('marsad add'))))
    })
  })

program
  .command('seed')
  .description('bring the dossiers of seeds/ into the graph; a second time changes nothing')
  .action(async () => {
    await withGraph(async (graph) => {
      await bringUpToDate(graph, rebuilding())
      for (const report of await seed(graph, writing('marsad seed'))) print(reportText(report))
    })
  })

program
  .command('import')
  .description('bring files of a data set into the graph; a second time changes nothing')
  .argument(
    '<source>',
    [...importers, ownTable].map(({ source, about }) => `${source}: ${about}`).join('\n'),
  )
  .argument('<file...>', 'plain, .gz, .xz or .zip')
  .option(
    '--document <slug>',
    'the name of the document the file stands for; default: from the name of the file',
  )
  .option('--published <day>', 'when the file was published, YYYY-MM-DD')
  .option(
    '--rejects <file>',
    'where rejected records go; default: <name>.rejects.csv in this folder',
  )
  .option('--mapping <file>', 'for csv: what the columns mean, in YAML; docs/mappings.md says how')
  .option('--dry-run', 'say what would be added, changed and rejected; write nothing')
  .action(async (source: string, paths: readonly string[], options: ImportOptions) => {
    const request = importRequest(await chosen(source, options.mapping), paths, options)
    const files = await examineFiles(request)
    await withGraph(async (graph) => {
      const { isDryRun } = request
      const output = { isTerminal: process.stderr.isTTY, clock: () => performance.now() }
      await importFiles(graph, files, {
        ...{ isDryRun, print, writing: writing('marsad import') },
        progress: (name, records) =>
          progressOf({ ...output, write: (text) => process.stderr.write(text) }, name, records),
      })
    })
  })

program
  .command('export')
  .description('take events out, as the API gives them')
  .argument(
    '<format>',
    formats.map(({ name, description }) => `${name}: ${description}`).join('\n'),
  )
  .option('--where <json>', 'which events: an EventWhere of the API, as JSON; default: all')
  .option('--out <file>', 'where to; it appears when it is whole; default: standard output')
  .option('--lang <lang>', 'EN or AR, for titles and names', 'EN')
  .action(async (format: string, options: ExportOptions) => {
    const { out, ...wish } = options
    // What is wrong with it is said before a database is started.
    openExport({ format, ...wish }, { ask: nobody, dossiers: none, version, now: new Date() })
    await withGraph(async (graph) => {
      const ask = asker({ schema: buildSchema(), graph, deadline: patience })
      const dossiers = (ids: readonly string[] | null) => exportDossiers(graph, ids)
      const exporting = { ask, dossiers, version, now: new Date(), tell }
      const { chunks } = openExport({ format, ...wish }, exporting)
      if (out === undefined) await writeTo(process.stdout, chunks)
      else await writeFile(out, chunks)
    })
  })

program
  .command('runs')
  .description('list what was brought in, last first; of one run, all that was found in its file')
  .argument('[run]', 'the id of a run')
  .action(async (id: string | undefined) => {
    await withGraph(async (graph) => {
      const runs = await graph.read(id === undefined ? lastRuns(listedRuns) : runById(id))
      print(runs.length === 0 ? 'There is no run.' : runs.flatMap(runLines).join('\n'))
      if (id !== undefined) {
        for (const line of findingLines(await graph.read(findingsOf(id)))) print(line)
      }
    })
  })

program
  .command('undo')
  .description(
    'take back what a run brought, and leave what others support; broken off, it goes on',
  )
  .argument('<run>', 'the id of the run; `marsad runs` lists them')
  .action(async (id: string) => {
    await withGraph(async (graph) => {
      await bringUpToDate(graph, rebuilding())
      const progress = (undone: number, steps: number): void => {
        tell(`${String(undone)} of ${String(steps)} steps`)
      }
      const counts = await undoRun(graph, id, { now: new Date(), progress })
      print([`${id}: undone.`, ...countLines(counts)].join('\n'))
    })
  })

program
  .command('review')
  .description(
    'list pairs that may be one, the likeliest first; or judge two: same, different, unsure; undo takes it back',
  )
  .argument('[verb]', 'same, different, unsure or undo')
  .argument('[one]', 'the id of an entity; where both are one, they are kept under this id')
  .argument('[other]', 'the id of the other, which may be kept where it alone is from a dossier')
  .option('--reason <text>', 'why; it is kept with the judgement')
  .option('--judged', 'list what was judged instead')
  .action(
    async (
      verb: string | undefined,
      one: string | undefined,
      other: string | undefined,
      options: { readonly reason?: string; readonly judged?: boolean },
    ) => {
      await withGraph(async (graph) => {
        if (verb !== undefined) await bringUpToDate(graph, rebuilding())
        const { reason, judged = false } = options
        const lines = await review(graph, { verb, one, other, reason, judged }, rebuilding())
        print(lines.join('\n'))
      })
    },
  )

program
  .command('verify')
  .description(
    'say whether an evidence pack is whole and its numbers still hold; exit code 1 if not',
  )
  .argument('<pack>', 'the zip that `export evidence-pack` wrote')
  .action(async (path: string) => {
    const pack = await openPack(path)
    await withGraph(async (graph) => {
      const ask = asker({ schema: buildSchema(), graph, deadline: patience })
      const verdict = await verifyPack(pack, { ask, version, now: new Date() })
      print(verdictText(pack, verdict))
      if (verdict.holds) return
      throw new ClientError(
        'EVIDENCE_CHANGED',
        'The pack is whole, but the graph says something else by now: the lines above say what.',
      )
    })
  })

program
  .command('check')
  .description('prove the invariants of the stored graph; exit code 1 where one is broken')
  .action(async () => {
    await withGraph(async (graph) => {
      const findings = await checkGraph(graph, (finding) => {
        print(findingText(finding))
      })
      const broken = findings.filter((finding) => finding.broken.length > 0)
      if (broken.length === 0) return
      throw new ClientError(
        'INVARIANT_BROKEN',
        `${String(broken.length)} of ${String(findings.length)} invariants are broken, listed above. Facts and monthly cells are mended by \`npm run marsad -- rebuild\`, claims by adding the dossiers in question again; if neither does, restore a backup and report it.`,
      )
    })
  })

program
  .command('rebuild')
  .description('project all facts and monthly cells again from the claims; changes what differs')
  .action(async () => {
    await withGraph(async (graph) => {
      const lines = countLines(await rebuild(graph, rebuilding()))
      print(['rebuilt.', ...lines].join('\n'))
    })
  })

async function chosen(source: string, mapping: string | undefined): Promise<Importer> {
  if ((source === ownTable.source) !== (mapping !== undefined)) {
    throw new ClientError(
      'BAD_USER_INPUT',
      'A mapping goes with the source "csv", and only with it: marsad import csv --mapping FILE <file…>',
    )
  }
  return mapping === undefined
    ? importerOf(source)
    : importerBy(await readInput(mapping, 'INVALID_FILE'))
}

interface ExportOptions {
  readonly where?: string
  readonly out?: string
  readonly lang?: string
}

/** Milliseconds that one question of a command may take: nobody else waits for it. */
const patience = 120_000

function nobody(): Promise<never> {
  return Promise.reject(new Error('Nothing is asked before the graph is open.'))
}

function none(): never {
  throw new Error('Nothing is read before the graph is open.')
}

async function withGraph(work: (graph: Graph) => Promise<void>): Promise<void> {
  const config = parseConfig(process.env)
  const database = await openDatabase(config, { share: true, report: tell })
  const stopped = stopOnSignal(database.stop)
  try {
    const { uri, username, password } = database
    const graph = connect({ uri, username, password, database: config.database.name })
    try {
      await graph.ready()
      await migrate(graph)
      await work(graph)
    } finally {
      await graph.close()
    }
  } finally {
    stopped()
    await database.stop()
  }
}

/** Lets Ctrl-C and SIGTERM stop a database that was started here; what was under way is rolled back. */
function stopOnSignal(stop: () => Promise<void>): () => void {
  const end = (signal: NodeJS.Signals): void => {
    tell(`${signal}: stopping; what was under way is not stored.`)
    void stop().finally(() => process.exit(signal === 'SIGINT' ? 130 : 143))
  }
  process.once('SIGINT', end).once('SIGTERM', end)
  return () => {
    process.off('SIGINT', end).off('SIGTERM', end)
  }
}

function writing(tool: string): Writing {
  return { tool, version, now: new Date() }
}

function rebuilding(): Rebuilding {
  return { now: new Date(), report: tell }
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}

function tell(line: string): void {
  process.stderr.write(`${line}\n`)
}

try {
  await program.parseAsync()
} catch (error) {
  if (error instanceof CommanderError) {
    // Commander has said it already.
    process.exitCode = error.exitCode
  } else {
    if (error instanceof ClientError) tell(`${error.code}: ${error.message}`)
    else console.error(error)
    process.exitCode = 1
  }
}

/** `npm run bench`: compares, judges, and writes what it found. */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { optionsOf } from './options.ts'
import { chart } from './report/chart.ts'
import { markdown } from './report/markdown.ts'
import { runBenchmark } from './run.ts'

const options = optionsOf(process.argv)
const { PATH = '', HOME = '' } = process.env
const results = await runBenchmark({
  options,
  env: { PATH, HOME },
  report: (line) => {
    console.log(line)
  },
})
const table = markdown(results)
await mkdir(options.out, { recursive: true })
await writeFile(join(options.out, 'results.json'), `${JSON.stringify(results, null, 2)}\n`)
await writeFile(join(options.out, 'results.md'), table)
await writeFile(join(options.out, 'chart.svg'), chart(results.measurements))
console.log(`\n${table}\nWritten to ${options.out}.`)
// A question that servers answer differently is no result; gates are told and judged by people.
if (results.differences.length > 0) process.exitCode = 1

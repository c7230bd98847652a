import { PEERS } from '../harness/peers.ts'
import type { Measurement } from '../harness/rounds.ts'
import { WORKLOAD } from '../queries/workload.ts'

const [WIDTH, LEFT, BAR, GAP] = [960, 330, 14, 26]
const COLOURS = ['#0b6e4f', '#888888', '#c97b2b', '#7a5aa6', '#3a76b8']

/** A chart of the median times: a group for each question, a bar for each server, on a logarithmic scale of milliseconds. */
export function chart(measurements: readonly Measurement[]): string {
  const questions = WORKLOAD.filter(({ name }) => measurements.some(({ query }) => query === name))
  const times = measurements.map(({ p50 }) => p50)
  const scale = scaleOf(Math.min(...times), Math.max(...times))
  let y = 70
  const parts = questions.flatMap(({ name, title }) => {
    const label = text(12, y, title, '#222222')
    const bars = PEERS.flatMap(({ name: peer }, at) => {
      const found = measurements.find((one) => one.peer === peer && one.query === name)
      if (found === undefined) return []
      y += BAR
      return bar(y, scale(found.p50), `${found.p50.toFixed(1)} ms`, COLOURS[at] ?? '#000000')
    })
    y += GAP
    return [label, ...bars]
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${String(WIDTH)}" height="${String(y)}" font-family="sans-serif" font-size="11">
<rect width="100%" height="100%" fill="#ffffff"/>
<text x="12" y="22" font-size="15">Median time of an answer, milliseconds, logarithmic</text>
${PEERS.map(({ title }, at) => legend(at, title)).join('\n')}
${parts.join('\n')}
</svg>
`
}

function scaleOf(least: number, most: number): (time: number) => number {
  const [from, to] = [Math.log10(least / 2), Math.log10(most)]
  return (time) => ((Math.log10(time) - from) / Math.max(to - from, 1)) * (WIDTH - LEFT - 90)
}

function bar(y: number, length: number, label: string, colour: string): readonly string[] {
  return [
    `<rect x="${String(LEFT)}" y="${String(y - BAR)}" width="${length.toFixed(1)}" height="${String(BAR - 3)}" fill="${colour}"/>`,
    text(LEFT + length + 6, y - 4, label, '#555555'),
  ]
}

function legend(at: number, title: string): string {
  const x = 12 + at * 186
  return `<rect x="${String(x)}" y="34" width="10" height="10" fill="${COLOURS[at] ?? ''}"/>${text(x + 15, 43, title, '#222222')}`
}

function text(x: number, y: number, words: string, colour: string): string {
  const safe = words.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  return `<text x="${x.toFixed(1)}" y="${String(y)}" fill="${colour}">${safe}</text>`
}

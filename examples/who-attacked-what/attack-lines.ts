import type { AttacksQuery } from './gql/graphql.ts'

type Attack = AttacksQuery['events']['nodes'][number]
type Cell = Attack['attribution']['cells'][number]

/** An attack in a few lines. What nobody said is said to be unknown, never left out or called zero. */
export function attackLines(attack: Attack): readonly string[] {
  return [
    attack.title,
    `  when    ${whenText(attack.when)}`,
    `  target  ${attack.targets.map(nameOf).join('; ') || 'not stated'}`,
    `  killed  ${killedText(attack.killed)}`,
    ...whoLines(attack).map((line, index) => `  ${index === 0 ? 'who   ' : '      '}  ${line}`),
  ]
}

function whenText({ earliest, latest, text }: Attack['when']): string {
  return `${earliest ?? '…'} to ${latest ?? '…'}${text === null ? '' : ` (“${text}”)`}`
}

function killedText(killed: Attack['killed']): string {
  if (killed === null) return 'not stated'
  const { low, best, high } = killed
  if (best !== null) return String(best)
  return `${low === null ? 'unknown' : `at least ${String(low)}`}${high === null ? '' : `, at most ${String(high)}`}`
}

function whoLines({ attribution }: Attack): readonly string[] {
  const said = attribution.cells.map(saidText)
  const unclaimed = attribution.unclaimed.map(
    ({ claims }) => `nobody had claimed it when this was written${passagesText(claims)}`,
  )
  return [...(said.length === 0 ? ['nobody is named'] : said), ...unclaimed]
}

function saidText({ party, speaker, stance, scope, claims }: Cell): string {
  const speaking = speaker.actor?.name ?? speaker.description ?? 'the outlet'
  const part = scope === 'PART' ? ', for a part of it' : ''
  return `${nameOf(party)}: ${stance} by ${speaking}${part}${passagesText(claims)}`
}

function passagesText(claims: Cell['claims']): string {
  const numbers = claims.flatMap(({ passages }) => passages.map(({ index }) => String(index)))
  return ` (passage ${numbers.join(', ')})`
}

function nameOf(named: Cell['party']): string {
  return named.entity?.name ?? named.description ?? 'not stated'
}

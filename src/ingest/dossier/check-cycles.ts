import { groupBy } from '../group-by.ts'
import { eventId } from './check-references.ts'
import { claimKey } from './claim-references.ts'
import type { DossierIndex } from './dossier-index.ts'
import type { Mistake, Path } from './mistakes.ts'

interface Step {
  readonly from: string
  readonly to: string
  readonly path: Path
}

/** Finds what leads back to itself: places within places, weapon kinds, parts, events before events, copies. */
export function checkCycles(index: DossierIndex): readonly Mistake[] {
  return [
    ...['WITHIN', 'KIND_OF', 'PART', 'ORDER_IN_TIME'].flatMap((name) =>
      cyclesIn(stepsOf(index, name), name),
    ),
    ...cyclesIn(copiesIn(index), 'copyOf'),
    ...cyclesIn(repetitionsIn(index), 'repeats'),
  ]
}

function copiesIn({ documents }: DossierIndex): readonly Step[] {
  return documents.flatMap(({ value: { id, copyOf }, path }) =>
    copyOf === undefined
      ? []
      : [{ from: id, to: copyOf.document, path: [...path, 'copyOf', 'document'] }],
  )
}

/** A claim that names itself is told of elsewhere; one without a key is repeated by none. */
function repetitionsIn({ dossier, claims }: DossierIndex): readonly Step[] {
  return claims.flatMap(({ value: { key, repeats }, path }) => {
    if (key === undefined || repeats === undefined) return []
    const [from, to] = [claimKey(dossier.dossier, key), claimKey(dossier.dossier, repeats)]
    return from === to ? [] : [{ from, to, path: [...path, 'repeats'] }]
  })
}

function stepsOf({ dossier, claims }: DossierIndex, name: string): readonly Step[] {
  return claims.flatMap(({ value, path, event }) => {
    if (value.polarity === 'DENIES') return []
    if ('relation' in value) {
      if (value.relation !== name) return []
      return [{ from: value.subject, to: value.object, path: [...path, 'object'] }]
    }
    if (event === null || value.kind !== name) return []
    const from = eventId(dossier.dossier, `event:${event.key}`)
    if (value.kind === 'PART' && value.of.startsWith('event:')) {
      return [{ from, to: eventId(dossier.dossier, value.of), path: [...path, 'of'] }]
    }
    if (value.kind === 'ORDER_IN_TIME') {
      return [{ from, to: eventId(dossier.dossier, value.before), path: [...path, 'before'] }]
    }
    return []
  })
}

function cyclesIn(steps: readonly Step[], name: string): readonly Mistake[] {
  const next = groupBy(steps, ({ from }) => from)
  return steps
    .filter(({ from, to }) => reaches(next, to, from))
    .map(({ from, to, path }) => ({
      path,
      message: `${name} leads from ${from} over ${to} back to itself. Remove one of these steps.`,
    }))
}

function reaches(next: ReadonlyMap<string, readonly Step[]>, start: string, goal: string): boolean {
  const seen = new Set<string>()
  const open = [start]
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (at === goal) return true
    if (seen.has(at)) continue
    seen.add(at)
    open.push(...(next.get(at) ?? []).map(({ to }) => to))
  }
  return false
}

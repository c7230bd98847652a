import type { GivenDossier } from '../format.ts'
import type { DraftFile } from '../pack/draft-folder.ts'

/** A dossier that waits to be packed. */
export interface DraftDossier extends Omit<GivenDossier, 'text'> {
  readonly file: DraftFile
}

/**
 * Puts dossiers in an order in which each comes after what it needs, and names their files by it. Where some need each
 * other there is none: then the first by name goes ahead. Says what none of them holds.
 */
export function inOrder(drafts: readonly DraftDossier[]): {
  readonly files: readonly DraftFile[]
  readonly missing: readonly string[]
} {
  const held = new Set(drafts.flatMap(({ holds }) => holds))
  const waiting = drafts.toSorted((one, other) => (one.name < other.name ? -1 : 1))
  const placed = new Set<string>()
  const ordered: DraftDossier[] = []
  while (waiting.length > 0) {
    const ready = waiting.findIndex(({ needs }) =>
      needs.every((id) => placed.has(id) || !held.has(id)),
    )
    const [next] = waiting.splice(Math.max(0, ready), 1)
    if (next === undefined) break
    for (const id of next.holds) placed.add(id)
    ordered.push(next)
  }
  return {
    files: ordered.map(({ name, file }, index) => ({
      ...file,
      name: fileName(name, index, ordered.length),
    })),
    missing: ordered.flatMap(({ name, needs }) => {
      const absent = needs.filter((id) => !held.has(id))
      return absent.length === 0 ? [] : [missingLine(name, absent)]
    }),
  }
}

/** Sorted by name, files come in their order. */
function fileName(name: string, index: number, count: number): string {
  const number = String(index + 1).padStart(String(count).length, '0')
  return `${number}-${name}.dossier.yaml`
}

const shown = 5

function missingLine(name: string, ids: readonly string[]): string {
  const first = ids.slice(0, shown).join(', ')
  const rest = ids.length > shown ? ` and ${String(ids.length - shown)} more` : ''
  return `${name} names what no dossier declares: ${first}${rest}. Import the data set that brought it before you add the dossier.`
}

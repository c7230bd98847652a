import { ClientError } from '../../errors.ts'

/** Keys and indexes that lead from the top of a dossier to a value. */
export type Path = readonly (string | number)[]

/** A line and a column of the file, both counted from 1. */
export interface Place {
  readonly line: number
  readonly column: number
}

/** Something wrong at a path: what it is and what to do. */
export interface Mistake {
  readonly path: Path
  readonly message: string
}

/** A mistake with its place in the file. */
export interface PlacedMistake extends Mistake {
  readonly place: Place
}

const shown = 100

/** Makes one INVALID_DOSSIER error of all mistakes, sorted by place, each as `file:line:column path: what is wrong`. */
export function invalidDossier(file: string, mistakes: readonly PlacedMistake[]): ClientError {
  const sorted = mistakes.toSorted(
    (a, b) => a.place.line - b.place.line || a.place.column - b.place.column,
  )
  const lines = sorted.slice(0, shown).map((mistake) => lineOf(file, mistake))
  const rest = sorted.length - lines.length
  if (rest > 0) lines.push(`… and ${String(rest)} more.`)
  const head = `The dossier cannot be taken in: ${String(sorted.length)} ${sorted.length === 1 ? 'mistake' : 'mistakes'}. Nothing was changed.`
  return new ClientError('INVALID_DOSSIER', [head, ...lines].join('\n'), {
    mistakes: sorted.slice(0, shown).map(({ path, message, place }) => ({
      ...place,
      path: pathText(path),
      message,
    })),
  })
}

/** Writes a path as `events[2].claims[0].type`. */
export function pathText(path: Path): string {
  return path
    .map((step, index) => {
      if (typeof step === 'number') return `[${String(step)}]`
      return index === 0 ? step : `.${step}`
    })
    .join('')
}

function lineOf(file: string, { path, message, place }: PlacedMistake): string {
  const where = `${file}:${String(place.line)}:${String(place.column)}`
  return path.length === 0 ? `${where}: ${message}` : `${where}: ${pathText(path)}: ${message}`
}

import type { z } from 'zod'
import { dossierModel } from './dossier.model.ts'
import type { Dossier } from './dossier.model.ts'
import type { Path } from './mistakes.ts'
import type { Unread, UnreadKind } from './unread.ts'

/** A dossier without the members of its lists that could not be read. */
export interface ReadableParts {
  readonly dossier: Dossier
  readonly unread: Unread
  /** Gives the path in the file of something in these parts. */
  readonly pathInFile: (path: Path) => Path
}

/** Leaves out what breaks the format, member by member; null where what is broken stands in no list that can do without it. */
export function readableParts(
  value: unknown,
  issues: readonly z.core.$ZodIssue[],
): ReadableParts | null {
  const left = new Map<string, Path>()
  let [broken, pathInFile] = [issues, (path: Path): Path => path]
  for (;;) {
    const members = broken.map((issue) => memberAt(pathInFile(issue.path as Path)))
    const before = left.size
    for (const member of members) {
      if (member === null) return null
      left.set(JSON.stringify(member), member)
    }
    if (left.size === before) return null
    const kept = without(value, left)
    const parsed = dossierModel.safeParse(kept.value)
    pathInFile = kept.pathInFile
    if (parsed.success) {
      return { dossier: parsed.data, unread: unreadIn(value, [...left.values()]), pathInFile }
    }
    broken = parsed.error.issues
  }
}

const lists = ['references', 'sources', 'entities', 'parties', 'events', 'relations']

/** The smallest part that can be left out without making others wrong: an entity without one of its names would be. */
function memberAt(path: Path): Path | null {
  const [list, at, inner, place] = path
  if (list === 'document' && at === 'passages' && typeof inner === 'number') return path.slice(0, 3)
  if (!lists.includes(String(list)) || typeof at !== 'number') return null
  return list === 'events' && inner === 'claims' && typeof place === 'number'
    ? path.slice(0, 4)
    : path.slice(0, 2)
}

/** A copy without these members, and the way back from its paths to those of the whole. */
function without(value: unknown, left: ReadonlyMap<string, Path>) {
  const places = new Map<string, readonly number[]>()
  const copy = (part: unknown, path: Path, pathHere: Path): unknown => {
    if (Array.isArray(part)) {
      const kept = [...part.keys()].filter((place) => !left.has(JSON.stringify([...path, place])))
      places.set(JSON.stringify(pathHere), kept)
      return kept.map((place, here) => copy(part[place], [...path, place], [...pathHere, here]))
    }
    if (typeof part !== 'object' || part === null) return part
    return Object.fromEntries(
      Object.entries(part).map(([key, inner]) => [
        key,
        copy(inner, [...path, key], [...pathHere, key]),
      ]),
    )
  }
  return {
    value: copy(value, [], []),
    pathInFile: (path: Path): Path =>
      path.map((step, at) => {
        if (typeof step !== 'number') return step
        return places.get(JSON.stringify(path.slice(0, at)))?.[step] ?? step
      }),
  }
}

/** What is left out has its name where that can be read; where it cannot, it may have any. */
function unreadIn(value: unknown, left: readonly Path[]): Unread {
  const names = new Set<string>()
  const name = (kind: UnreadKind, member: unknown): void => {
    const key = property(member, 'key')
    names.add(`${kind}:${typeof key === 'string' && isKey.test(key) ? key : '*'}`)
  }
  const nameAll = (kind: UnreadKind, list: unknown): void => {
    if (!Array.isArray(list)) names.add(`${kind}:*`)
    else for (const member of list) name(kind, member)
  }
  const events = new Set<unknown>()
  for (const path of left) {
    const member = path.reduce(property, value)
    const [list, at, inner] = path
    if (list === 'document') name('passage', member)
    if (list === 'references') nameAll('passage', property(member, 'passages'))
    if (list === 'parties') name('party', member)
    if (list === 'relations' || inner === 'claims') name('claim', member)
    if (list === 'events' && inner === undefined) {
      name('event', member)
      nameAll('claim', property(member, 'claims'))
    }
    if (inner === 'claims')
      events.add(property(property(property(value, 'events'), at ?? 0), 'key'))
  }
  return {
    has: (kind, key) => names.has(`${kind}:${key}`) || names.has(`${kind}:*`),
    partOf: (eventKey) => events.has(eventKey),
  }
}

const isKey = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

function property(of: unknown, name: string | number): unknown {
  if (typeof of !== 'object' || of === null) return undefined
  return (of as Readonly<Record<string | number, unknown>>)[name]
}

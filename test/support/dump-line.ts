/** A property with the database's name of its type. */
export type TypedProperty = readonly [name: string, type: string, value: unknown]

/** A node or relationship as it is compared. */
export interface Dumped {
  /** Ids: of a node, or of both ends and the type between them. */
  readonly key: readonly string[]
  readonly labels: readonly string[]
  readonly properties: readonly TypedProperty[]
}

/** When something was written, and by which process, is left out. */
const LEFT_OUT = [
  'takenBy',
  'recordedAt',
  'updatedAt',
  'startedAt',
  'finishedAt',
  'changes',
  'told',
]

/** A node or relationship in one line, but for what a run counted, its labels and properties sorted. */
export function dumpLine({ key, labels, properties }: Dumped): string {
  const kept = properties.filter(
    ([name]) => !LEFT_OUT.includes(name) && !name.startsWith('counted'),
  )
  const texts = kept.map(([name, type, value]) => JSON.stringify([name, type, plain(value)]))
  return JSON.stringify([key, labels.toSorted(), texts.sort()])
}

/** Days and instants as texts, points as their two numbers. */
function plain(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  const { x, y, longitude = x, latitude = y } = value as Readonly<Record<string, unknown>>
  // Temporal values of the driver print themselves as ISO 8601.
  return longitude === undefined ? (value as Date).toString() : [longitude, latitude]
}

import { inject } from 'vitest'

/** The database of this worker: files that run at the same time have one each. */
export function testDatabase(): {
  readonly uri: string
  readonly username: string
  readonly password: string
  /** A busy machine may need longer for a new connection than load is held. */
  readonly patience: number
} {
  const databases = inject('databases')
  // eslint-disable-next-line no-restricted-syntax -- vitest tells a worker its number in no other way
  const worker = Number(process.env.VITEST_POOL_ID ?? '1')
  const database = databases[(worker - 1) % databases.length]
  if (database === undefined) throw new Error('This worker has no database.')
  return { ...database, patience: 10_000 }
}

import { ClientError } from '../errors.ts'

/** Waits so many milliseconds at most; rejects with DEADLINE_EXCEEDED, whatever becomes of what goes on. */
export async function within<Result>(
  milliseconds: number,
  running: PromiseLike<Result>,
): Promise<Result> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(
        new ClientError(
          'DEADLINE_EXCEEDED',
          'The database did not answer in time. Try again, or narrow the query.',
        ),
      )
    }, milliseconds)
  })
  try {
    return await Promise.race([running, late])
  } finally {
    clearTimeout(timer)
  }
}

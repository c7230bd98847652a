import { ClientError } from '../errors.ts'
import type { RequestWork } from './request-work.ts'

/** Milliseconds beyond the deadline, in which a statement that ran into it still answers for itself. */
const grace = 500

/** Answers at the deadline, whatever the resolvers are waiting for; the deadline may move while they wait. */
export async function withinDeadline<Answer>(
  answer: Promise<Answer>,
  work: RequestWork,
): Promise<Answer> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_resolve, reject) => {
    const look = (): void => {
      const left = work.context.deadline()
      if (left > 0) {
        timer = setTimeout(look, left + grace)
        return
      }
      work.abort()
      reject(
        new ClientError(
          'DEADLINE_EXCEEDED',
          'The request took longer than allowed. Narrow it by dates, places or actors, or try again.',
        ),
      )
    }
    look()
  })
  try {
    return await Promise.race([answer, late])
  } finally {
    clearTimeout(timer)
  }
}

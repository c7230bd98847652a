import { askOnce } from './ask-once.ts'

const MOST_TIMES = 10

/** Asks a server until it answers: on a busy machine it may ask to be asked again in a moment. Throws as it did at last. */
export async function askPatiently(url: string, body: string): Promise<unknown> {
  for (let times = 1; ; times += 1) {
    try {
      return await askOnce(url, body)
    } catch (error) {
      if (times === MOST_TIMES) throw error
    }
  }
}

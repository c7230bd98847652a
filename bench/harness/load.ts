import { poster } from './post.ts'

/** What came of asking for a while. */
export interface Load {
  readonly requests: number
  readonly errors: number
  readonly seconds: number
  /** How long each took, in milliseconds, sorted. */
  readonly latencies: readonly number[]
}

/** Asks bodies one after another, in turn, over so many connections at once, for so many seconds. */
export async function load(
  url: string,
  bodies: readonly string[],
  { connections, seconds }: { readonly connections: number; readonly seconds: number },
): Promise<Load> {
  const { post, close } = poster(url, connections)
  const latencies: number[] = []
  let [next, errors] = [0, 0]
  const begun = performance.now()
  const until = begun + seconds * 1000
  const ask = async (): Promise<void> => {
    while (performance.now() < until) {
      const body = bodies[next % bodies.length] ?? ''
      next += 1
      const sent = performance.now()
      const text = await post(body).catch(() => '{"errors":[]}')
      latencies.push(performance.now() - sent)
      if (text.startsWith('{"errors"')) errors += 1
    }
  }
  await Promise.all(Array.from({ length: connections }, ask))
  close()
  return {
    requests: latencies.length,
    errors,
    seconds: (performance.now() - begun) / 1000,
    latencies: latencies.sort((left, right) => left - right),
  }
}

import { poster } from './post.ts'

/** Asks a server once, and gives the data of its answer; throws with what went wrong. */
export async function askOnce(url: string, body: string): Promise<unknown> {
  const { post, close } = poster(url, 1)
  try {
    const { data, errors } = JSON.parse(await post(body)) as {
      readonly data?: unknown
      readonly errors?: readonly { readonly message: string }[]
    } // an answer of GraphQL over HTTP
    const [error] = errors ?? []
    if (error !== undefined) throw new Error(error.message)
    return data
  } finally {
    close()
  }
}

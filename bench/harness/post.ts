import { Agent, request } from 'node:http'

/** Sends bodies to one address over connections that stay open. */
export interface Poster {
  readonly post: (body: string) => Promise<string>
  readonly close: () => void
}

/** Opens a poster with so many connections. */
export function poster(url: string, connections: number): Poster {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const options = { agent, method: 'POST', headers: { 'content-type': 'application/json' } }
  return {
    post: (body) =>
      new Promise((resolve, reject) => {
        const sent = request(url, options, (response) => {
          let text = ''
          response.setEncoding('utf8')
          response.on('data', (piece: string) => {
            text += piece
          })
          response.once('end', () => {
            if (response.statusCode === 200) resolve(text)
            else reject(new Error(`${String(response.statusCode)}: ${text.slice(0, 500)}`))
          })
          response.once('error', reject)
        })
        sent.once('error', reject)
        sent.end(body)
      }),
    close: () => {
      agent.destroy()
    },
  }
}

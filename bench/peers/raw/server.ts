/** The driver alone behind Node's HTTP server: the expert's statement, its row as JSON, and nothing else. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import type { Variables } from '../../queries/workload-query.ts'
import { environment } from '../environment.ts'
import { runExpert } from '../run-expert.ts'

const { driver, port } = environment()

interface Body {
  readonly query: string
  readonly variables: Variables
}

async function answer(body: string): Promise<string> {
  const { query, variables } = JSON.parse(body) as Body // the harness sends it
  return JSON.stringify({ data: await runExpert(driver, query, variables) })
}

const server = createServer((request, response) => {
  text(request)
    .then(answer)
    .then(
      (json) => {
        response.setHeader('content-type', 'application/json')
        response.end(json)
      },
      (error: unknown) => {
        response.statusCode = 500
        response.end(JSON.stringify({ errors: [{ message: String(error) }] }))
      },
    )
})
server.listen(port, '127.0.0.1', () => {
  const address = server.address() as AddressInfo // it listens on a port
  console.log(`listening http://127.0.0.1:${String(address.port)}/`)
})

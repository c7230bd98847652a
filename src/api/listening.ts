import { createServer } from 'node:net'
import { ClientError } from '../errors.ts'

interface Place {
  readonly host: string
  readonly port: number
}

/** Fails with what to do where nobody can listen at a place, for instance because somebody does. */
export async function checkPlace(place: Place): Promise<void> {
  const probe = createServer()
  try {
    await new Promise<void>((resolve, reject) => {
      probe.once('error', reject)
      probe.listen({ ...place, exclusive: true }, resolve)
    })
  } catch (error) {
    throw explainListening(error, place)
  } finally {
    probe.close()
  }
}

/** Gives the reason why listening failed, with what to do; anything else as it is. */
export function explainListening(error: unknown, { host, port }: Place): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  const place = `${host}:${String(port)}`
  switch (code) {
    case 'EADDRINUSE':
      return failure(`${place} is in use. Stop what listens there, or set PORT to another port.`)
    case 'EACCES':
      return failure(`This user may not listen on ${place}. Set PORT to a port above 1023.`)
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return failure(`${host} is no address of this machine. Set HOST to one, such as 127.0.0.1.`)
    default:
      return error
  }
}

function failure(message: string): ClientError {
  return new ClientError('SETUP_FAILED', message)
}

import { isIP } from 'node:net'

/** The addresses of a request to open a socket. */
export interface Addressed {
  /** What a browser says of the page that asks; programs say nothing. */
  readonly origin: string | undefined
  /** The Host header. */
  readonly host: string | undefined
  /** Where the server listens. */
  readonly listensOn: string
}

/**
 * Says whether a page of this server asks, or no page at all. Browsers let any page open a socket anywhere, so the
 * server must look; one that listens on the loopback alone also takes no name that somebody else lets point to it.
 */
export function isOwnOrigin({ origin, host, listensOn }: Addressed): boolean {
  if (origin === undefined) return true
  if (!URL.canParse(origin)) return false
  const page = new URL(origin)
  if (page.protocol !== 'http:' && page.protocol !== 'https:') return false
  // Without a port it means the default one, for both.
  const asked = `${page.protocol}//${host ?? ''}`
  if (!URL.canParse(asked) || new URL(asked).host !== page.host) return false
  return !isLoopback(listensOn) || isLoopback(page.hostname)
}

function isLoopback(name: string): boolean {
  const address = name.replace(/^\[|\]$/g, '')
  if (isIP(address) === 4) return address.startsWith('127.')
  return address === '::1' || address === 'localhost' || address.endsWith('.localhost')
}

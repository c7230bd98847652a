import { expect, it } from 'vitest'
import { isOwnOrigin } from '../../../src/api/sockets/own-origin.ts'

it.each<readonly [string | undefined, string, string, boolean]>([
  [undefined, 'example.org', '0.0.0.0', true],
  ['https://example.org', 'example.org', '0.0.0.0', true],
  ['https://example.org', 'example.org:443', '0.0.0.0', true],
  ['http://example.org', 'example.org:443', '0.0.0.0', false],
  ['https://example.org:8443', 'example.org:8443', '0.0.0.0', true],
  ['https://example.org', 'EXAMPLE.org', '0.0.0.0', true],
  ['https://example.org.evil.example', 'example.org', '0.0.0.0', false],
  ['https://evil.example', 'example.org', '0.0.0.0', false],
  ['null', 'example.org', '0.0.0.0', false],
  ['file://', '', '0.0.0.0', false],
  ['', 'example.org', '0.0.0.0', false],
  ['http://127.0.0.1:4000', '127.0.0.1:4000', '127.0.0.1', true],
  ['http://localhost:4000', 'localhost:4000', '127.0.0.1', true],
  ['http://[::1]:4000', '[::1]:4000', '::1', true],
  ['http://marsad.localhost:4000', 'marsad.localhost:4000', 'localhost', true],
  ['http://evil.example:4000', 'evil.example:4000', '127.0.0.1', false],
  ['http://127.0.0.1.evil.example:4000', '127.0.0.1.evil.example:4000', '127.0.0.1', false],
])('a page of %s that asks %s, where the server listens on %s: %s', (origin, host, listensOn, own) => {
  expect(isOwnOrigin({ origin, host, listensOn })).toBe(own)
}) // prettier-ignore

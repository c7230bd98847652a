import { serverAudits } from 'graphql-http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { absentGraph } from '../support/absent-graph.ts'
import { asking } from '../support/ask.ts'
import type { Asking } from '../support/ask.ts'
import { buildSchema } from '../../src/api/schema.ts'

const preflight = 'A GET without a header that makes a browser ask first is refused, against CSRF.'

/** The audits of what a server may do that end in a notice, and why; everything else passes. */
const notices: Readonly<Record<string, string>> = {
  '5A70': preflight,
  D6D5: preflight,
  '6A70': preflight,
}

let server: Asking
beforeAll(async () => {
  server = await asking({ schema: buildSchema(), graph: absentGraph() })
})
afterAll(async () => server.stop())

describe('the audit of GraphQL over HTTP', () => {
  const audits = serverAudits({ url: () => server.url })

  it('has 61 audits', () => {
    expect(audits).toHaveLength(61)
  })

  it.each(audits.map((audit) => ({ audit, id: audit.id, name: audit.name })))(
    '$id $name',
    async ({ audit, id }) => {
      const result = await audit.fn()
      const reason = 'reason' in result ? result.reason : ''
      expect({ status: result.status, reason }).toEqual(
        id in notices
          ? { status: 'notice', reason: expect.any(String) }
          : { status: 'ok', reason: '' },
      )
    },
  )
})

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { statusOf } from '../../src/api/errors.ts'

const manual = read('docs/errors.md')

describe('docs/errors.md', () => {
  it('explains every code, and no other', () => {
    const codes = [
      ...codesIn('src/errors.ts', /^ {2}\| '(\w+)'/gm),
      ...codesIn('src/api/refusal.ts', /^ {2}\| '(\w+)'/gm),
      ...codesIn('src/api/errors.ts', /'([A-Z]+(?:_[A-Z]+)+)'/g),
    ]
    expect(codes.length).toBeGreaterThan(20)
    expect(explained().toSorted()).toEqual([...new Set(codes)].sort())
  })

  it('tells the status of what GraphQL answers', () => {
    const [, section = ''] = manual.split(/^## .*$/m)
    const rows = [...section.matchAll(/^\| `(\w+)` +\| (\d+) /gm)]
    expect(rows.map(([, code]) => code)).toContain('BAD_CURSOR')
    for (const [, code = '', status] of rows) {
      expect({ code, status }).toEqual({ code, status: String(statusOf([code])) })
    }
  })
})

function explained(): readonly string[] {
  return [...manual.matchAll(/^\| `(\w+)`/gm)].map(([, code = '']) => code)
}

function codesIn(path: string, pattern: RegExp): readonly string[] {
  return [...read(path).matchAll(pattern)].map(([, code = '']) => code)
}

function read(path: string): string {
  return readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')
}

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe finds against WCAG 2.2 A and AA on a page: a line for each rule that is broken, with the first places. */
export async function axeFindings(page: Page): Promise<readonly string[]> {
  await page.evaluate(source)
  const found = await page.evaluate(`axe.run(document, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
  })`)
  const { violations } = found as { readonly violations: readonly Violation[] } // axe's own form
  return violations.map(({ id, nodes }) => {
    const places = nodes.slice(0, 3).map(({ target, failureSummary }) => {
      return `${target.join(' ')} (${failureSummary.replace(/\s+/g, ' ').slice(0, 160)})`
    })
    return `${id}: ${places.join('; ')}`
  })
}

interface Violation {
  readonly id: string
  readonly nodes: readonly {
    readonly target: readonly string[]
    readonly failureSummary: string
  }[]
}

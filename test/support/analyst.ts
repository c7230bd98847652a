import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

const root = join(import.meta.dirname, '../..')

/** Builds the pages where they have changed; gives their folder. */
export async function builtPages(): Promise<string> {
  await promisify(execFile)(process.execPath, [join(root, 'tools/build-web.mjs')])
  return join(root, 'dist/web')
}

/** Waits until no panel asks any more. */
export async function settled(page: Page): Promise<void> {
  await page.locator('main').waitFor()
  await page.locator('.panel, .graph-page, .page').first().waitFor()
  const waiting = page.locator('[aria-busy=true], .charts-place, .skeleton')
  await expect.poll(() => waiting.count(), { timeout: 150_000 }).toBe(0)
}

/** A server that plans many new forms at once says that it is busy, and is asked again. */
export function isFault(complaint: string): boolean {
  return !complaint.includes('503')
}

/** The number on a card of the overview. */
export async function kpi(page: Page, id: string): Promise<string> {
  return page.locator(`[data-kpi=${id}] strong`).innerText()
}

import type { Browser, Locator, Page } from 'playwright-core'

/** The playground in a browser of its own, and what went wrong in it: that list must stay empty. */
export interface OpenPlayground {
  readonly page: Page
  readonly complaints: readonly string[]
}

/** Opens the playground of the server at `baseUrl` (as `http://127.0.0.1:4000`) and waits for its editor. */
export async function openPlayground(
  browser: Browser,
  baseUrl: string,
  search = '',
): Promise<OpenPlayground> {
  const opened = await openPage(browser, `${baseUrl}/playground${search}`)
  await editorOf(opened.page)
  return opened
}

/** Opens any page in a browser context of its own and collects errors, broken rules and foreign requests. */
export async function openPage(browser: Browser, address: string): Promise<OpenPlayground> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  const page = await context.newPage()
  const complaints = listen(page, new URL(address).origin)
  await page.goto(address)
  return { page, complaints }
}

/** The lines of the query editor, once there are any. */
export async function editorOf(page: Page): Promise<Locator> {
  const lines = page.locator('.graphiql-query-editor .view-lines')
  await lines.locator('.view-line').first().waitFor()
  return lines
}

/** The titles of the open tabs, in order. */
export async function tabTitles(page: Page): Promise<readonly string[]> {
  return page.locator('.graphiql-tab-button').allInnerTexts()
}

/** The browser's storage, as far as tests use it; they are compiled without the browser's types. */
export interface TextStorage {
  readonly getItem: (key: string) => string | null
  readonly setItem: (key: string, value: string) => void
  readonly clear: () => void
}

interface TabState {
  readonly activeTabIndex: number
  readonly tabs: readonly { readonly title: string }[]
}

/** Opens the tab of that title and waits until GraphiQL has taken in its text. */
export async function selectTab(page: Page, title: string): Promise<void> {
  await page.getByRole('button', { name: title, exact: true }).click()
  // It stores the tabs half a second later; run at once, it would ask for the last tab's operation.
  await page.waitForFunction((wanted) => {
    const { localStorage } = globalThis as unknown as { readonly localStorage: TextStorage }
    const stored = localStorage.getItem('graphiql:tabState') ?? '{"tabs":[],"activeTabIndex":0}'
    const { tabs, activeTabIndex } = JSON.parse(stored) as TabState
    return tabs[activeTabIndex]?.title === wanted
  }, title)
}

/** Runs the active tab; answers the body of the response and the lines of the result pane. */
export async function runTab(
  page: Page,
): Promise<{ readonly body: string; readonly shown: Locator }> {
  const answered = page.waitForResponse((response) => response.url().endsWith('/graphql'))
  await page.getByRole('button', { name: 'Execute query' }).click()
  const body = await (await answered).text()
  const shown = page.locator('.graphiql-response .view-lines')
  await shown.getByText('"data"').waitFor()
  return { body, shown }
}

/** The families of the fonts that the browser really drew an element's text with. */
export async function fontsOf(page: Page, element: Locator): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page)
  await session.send('DOM.enable')
  await session.send('CSS.enable')
  await element.evaluate(mark, true)
  const { root } = await session.send('DOM.getDocument')
  const { nodeId } = await session.send('DOM.querySelector', {
    nodeId: root.nodeId,
    selector: '[data-fonts-of]',
  })
  const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId })
  await element.evaluate(mark, false)
  await session.detach()
  return fonts.map(({ familyName }) => familyName).sort()
}

function mark(node: unknown, on: boolean): void {
  const element = node as { readonly toggleAttribute: (name: string, on: boolean) => void }
  element.toggleAttribute('data-fonts-of', on)
}

function listen(page: Page, origin: string): readonly string[] {
  const complaints: string[] = []
  // The browser reports what the Content-Security-Policy stopped as an error on the console.
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`)
  })
  page.on('pageerror', (error) => complaints.push(`thrown: ${error.message}`))
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? ''
    // What a page asked and needs no more, it gives up itself.
    if (reason !== 'net::ERR_ABORTED') complaints.push(`failed: ${request.url()} ${reason}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${String(response.status())}: ${response.url()}`)
  })
  page.context().on('request', (request) => {
    const address = new URL(request.url())
    const own = address.origin === origin || ['data:', 'blob:'].includes(address.protocol)
    if (!own) complaints.push(`foreign: ${request.url()}`)
  })
  return complaints
}

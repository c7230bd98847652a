/** One tab as GraphiQL keeps it in the browser's storage. */
export interface StoredTab {
  readonly id: string
  readonly title: string
  readonly query: string | null
  readonly variables: string | null
  readonly headers: string | null
  readonly operationName: string | null
  readonly response: string | null
}

/** All tabs as GraphiQL keeps them; `activeTabIndex` is the index of one of them. */
export interface StoredTabs {
  readonly activeTabIndex: number
  readonly tabs: readonly StoredTab[]
}

/** Reads what GraphiQL stored; undefined where there is nothing, or nothing that it would accept. */
export function storedTabs(json: string | null): StoredTabs | undefined {
  const value = parsed(json)
  if (!isRecord(value) || !Array.isArray(value.tabs)) return undefined
  const tabs: readonly unknown[] = value.tabs
  const index = value.activeTabIndex
  if (typeof index !== 'number' || tabs.length === 0 || !tabs.every(isTab)) return undefined
  return { activeTabIndex: index in tabs ? index : 0, tabs }
}

function parsed(json: string | null): unknown {
  try {
    return JSON.parse(json ?? 'null')
  } catch {
    return null
  }
}

function isTab(value: unknown): value is StoredTab {
  if (!isRecord(value)) return false
  const texts = ['query', 'variables', 'headers', 'operationName', 'response']
  return (
    typeof value.id === 'string' &&
    typeof value.title === 'string' &&
    texts.every((name) => value[name] === null || typeof value[name] === 'string')
  )
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

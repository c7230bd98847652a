import { storedTabs, type StoredTab, type StoredTabs } from './stored-tabs.ts'
import type { TabText } from './tab-text.ts'

const TABS = 'graphiql:tabState'
const DEFAULTS = 'marsad:defaultTabs'

/**
 * Prepares the tabs that GraphiQL finds in its storage and returns the active one.
 * Default tabs that are newer than the last visit replace the older ones in front; tabs that the
 * reader wrote or changed stay behind them. A tab asked for by the address is added and active.
 */
export function openTabs(
  storage: Storage,
  defaults: readonly TabText[],
  asked: TabText | undefined,
): TabText {
  const tabs = withAsked(currentTabs(storage, defaults), asked)
  storage.setItem(TABS, JSON.stringify(tabs))
  storage.setItem(DEFAULTS, JSON.stringify(defaults))
  const active = tabs.tabs[tabs.activeTabIndex]
  return { query: active?.query ?? '', variables: active?.variables ?? '' }
}

function currentTabs(storage: Storage, defaults: readonly TabText[]): StoredTabs {
  const stored = storedTabs(storage.getItem(TABS))
  const known = storage.getItem(DEFAULTS)
  if (stored && known === JSON.stringify(defaults)) return stored
  const seen = new Set(defaultQueries(known).concat(defaults.map(({ query }) => query)))
  const own = (stored?.tabs ?? []).filter(({ query }) => query && !seen.has(query))
  return { activeTabIndex: 0, tabs: [...defaults.map(newTab), ...own] }
}

function withAsked({ activeTabIndex, tabs }: StoredTabs, asked: TabText | undefined): StoredTabs {
  if (!asked) return { activeTabIndex, tabs }
  const same = tabs.findIndex(
    ({ query, variables }) => query === asked.query && (variables ?? '') === asked.variables,
  )
  if (same >= 0) return { activeTabIndex: same, tabs }
  return { activeTabIndex: tabs.length, tabs: [...tabs, newTab(asked)] }
}

function newTab({ query, variables }: TabText): StoredTab {
  const title = /^\s*(?:query|mutation|subscription)\s+(\w+)/m.exec(query)?.[1]
  return {
    id: `marsad-${Math.random().toString(36).slice(2)}`,
    title: title ?? '<untitled>',
    query,
    variables,
    headers: null,
    operationName: title ?? null,
    response: null,
  }
}

function defaultQueries(json: string | null): readonly string[] {
  try {
    return (JSON.parse(json ?? '[]') as readonly TabText[]).map(({ query }) => query)
  } catch {
    return []
  }
}

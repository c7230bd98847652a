import { explorerPlugin } from '@graphiql/plugin-explorer'
import { createGraphiQLFetcher } from '@graphiql/toolkit'
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql'
import type { ReactNode } from 'react'
import { defaultTabs } from './default-tabs.ts'
import { openTabs } from './open-tabs.ts'
import { tabInAddress } from './tab-in-address.ts'

const socket = new URL('/graphql', window.location.href.replace(/^http/, 'ws'))
const fetcher = createGraphiQLFetcher({ url: '/graphql', subscriptionUrl: socket.href })
const plugins = [explorerPlugin(), HISTORY_PLUGIN]
const active = openTabs(window.localStorage, defaultTabs, tabInAddress(window.location.search))

/** GraphiQL with the article's tabs, asking the server that served the page. */
export function Playground(): ReactNode {
  return (
    <GraphiQL
      fetcher={fetcher}
      plugins={plugins}
      schemaDescription
      initialQuery={active.query}
      initialVariables={active.variables}
    >
      <GraphiQL.Logo>
        <a className="home" href="/">
          Marsad <span lang="ar">مرصد</span>
        </a>
      </GraphiQL.Logo>
    </GraphiQL>
  )
}

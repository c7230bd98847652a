import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
} from '@tanstack/react-router'
import { Broken } from '../kit/broken.tsx'
import { OverviewPage } from '../pages/overview/overview.page.tsx'
import { parseAddress, parseView, writeAddress } from '../view-state/view.ts'
import type { WordKey } from '../words/words.ts'
import { NotFound } from './not-found.tsx'
import { Shell } from './shell.tsx'

const root = createRootRoute({
  validateSearch: parseView,
  component: Shell,
  notFoundComponent: NotFound,
})

const page = <Path extends string>(path: Path) => ({ getParentRoute: () => root, path })

const titled = (title: WordKey) => ({ staticData: { title } })

const routes = root.addChildren([
  createRoute({ ...page('/'), ...titled('overview'), component: OverviewPage }),
  createRoute({
    ...page('/events'),
    ...titled('events'),
    component: lazyRouteComponent(() => import('../pages/events/events.page.tsx'), 'EventsPage'),
  }),
  createRoute({
    ...page('/events/$id'),
    component: lazyRouteComponent(() => import('../pages/event/event.page.tsx'), 'EventPage'),
  }),
  createRoute({
    ...page('/actors'),
    ...titled('actors'),
    component: lazyRouteComponent(
      () => import('../pages/entities/entities.page.tsx'),
      'ActorsPage',
    ),
  }),
  createRoute({
    ...page('/places'),
    ...titled('places'),
    component: lazyRouteComponent(
      () => import('../pages/entities/entities.page.tsx'),
      'PlacesPage',
    ),
  }),
  createRoute({
    ...page('/sources'),
    ...titled('sources'),
    component: lazyRouteComponent(
      () => import('../pages/entities/entities.page.tsx'),
      'SourcesPage',
    ),
  }),
  createRoute({
    ...page('/actors/$id'),
    component: lazyRouteComponent(() => import('../pages/entity/entity.page.tsx'), 'EntityPage'),
  }),
  createRoute({
    ...page('/places/$id'),
    component: lazyRouteComponent(() => import('../pages/entity/entity.page.tsx'), 'EntityPage'),
  }),
  createRoute({
    ...page('/sources/$id'),
    component: lazyRouteComponent(() => import('../pages/entity/entity.page.tsx'), 'EntityPage'),
  }),
  createRoute({
    ...page('/compare'),
    ...titled('compareTitle'),
    component: lazyRouteComponent(() => import('../pages/compare/compare.page.tsx'), 'ComparePage'),
  }),
  createRoute({
    ...page('/graph'),
    ...titled('graph'),
    component: lazyRouteComponent(() => import('../pages/graph/graph.page.tsx'), 'GraphPage'),
  }),
  createRoute({
    ...page('/import'),
    ...titled('import'),
    component: lazyRouteComponent(() => import('../pages/import/runs.page.tsx'), 'RunsPage'),
  }),
  createRoute({
    ...page('/import/$id'),
    component: lazyRouteComponent(() => import('../pages/import/run.page.tsx'), 'RunPage'),
  }),
])

/** The pages and their addresses. */
export const router = createRouter({
  routeTree: routes,
  defaultErrorComponent: Broken,
  // Read here already: what is not as it may be would else stay beside what is.
  parseSearch: (search) => parseView(parseAddress(search)),
  stringifySearch: writeAddress,
  scrollRestoration: true,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}

import Graph from 'graphology'
import type Sigma from 'sigma'
import { type ReactNode, useEffect, useRef } from 'react'
import { useView } from '../../../view-state/use-view.ts'
import { useWords } from '../../../words/words-context.tsx'
import type { ShownGraph } from '../shown-graph.ts'
import { type CanvasHandle, handleOf } from './canvas-handle.ts'
import { createSigma } from './create-sigma.ts'
import { emphasize } from './emphasis.ts'
import { palette } from './look.ts'
import { hold, MANY, pinAt } from './model.ts'
import { placed } from './placed.ts'
import { settle } from './settle.ts'

/** The graph drawn: shape says what a node is, hue whose violence; the layout runs in a worker. */
export function Canvas({
  graph,
  pinned,
  chosen,
  choose,
  expand,
  register,
}: {
  readonly graph: ShownGraph
  readonly pinned: readonly string[]
  readonly chosen: string | undefined
  readonly choose: (id: string | undefined) => void
  readonly expand: (id: string) => void
  readonly register: (handle: CanvasHandle | undefined) => void
}): ReactNode {
  const { t, code } = useWords()
  const { layout, theme } = useView()
  const place = useRef<HTMLDivElement>(null)
  const drawn = useRef<{ readonly model: Graph; readonly sigma: Sigma }>(undefined)
  const acts = useRef({ choose, expand })
  useEffect(() => {
    acts.current = { choose, expand }
  })
  useEffect(() => {
    if (place.current === null) return
    const model = new Graph({ multi: true, type: 'directed' })
    const sigma = createSigma(model, place.current)
    drawn.current = { model, sigma }
    sigma.on('clickNode', ({ node }) => {
      acts.current.choose(node)
    })
    sigma.on('doubleClickNode', (event) => {
      event.preventSigmaDefault()
      acts.current.expand(event.node)
    })
    sigma.on('clickStage', () => {
      acts.current.choose(undefined)
    })
    register(handleOf(model, sigma))
    void document.fonts.load('12px "IBM Plex Sans Arabic"', 'ا').then(() => {
      sigma.refresh()
    })
    return () => {
      register(undefined)
      sigma.kill()
      drawn.current = undefined
    }
  }, [register])
  useEffect(() => {
    const current = drawn.current
    if (current === undefined) return
    const { model, sigma } = current
    const added = hold(model, graph, ({ relation, disputed }) =>
      [code('graphRelation', relation), ...(disputed ? [t('disputed')] : [])].join(' · '),
    )
    pinAt(model, pinned)
    const { ink, quiet } = palette()
    sigma.setSetting('hideEdgesOnMove', model.size > MANY)
    sigma.setSetting('labelColor', { color: ink })
    sigma.setSetting('edgeLabelColor', { color: quiet })
    const seeAll = () => {
      sigma.refresh()
      if (added > 0) void sigma.getCamera().animatedReset({ duration: 0 })
    }
    if (layout === undefined) return settle(model, seeAll)
    placed(model, graph, layout)
    seeAll()
    return
  }, [graph, pinned, layout, theme, code, t])
  useEffect(() => {
    const current = drawn.current
    return current && emphasize(current.sigma, current.model, chosen)
  }, [chosen, graph, theme])
  return (
    <div
      ref={place}
      className="graph-canvas"
      dir="ltr"
      role="img"
      aria-label={t('graphSentence', {
        nodes: t('nodesCount', { count: graph.nodes.size }),
        links: t('linksCount', { count: graph.edges.size }),
      })}
    />
  )
}

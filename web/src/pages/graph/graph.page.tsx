import { type ReactNode, useCallback, useMemo, useRef } from 'react'
import { useSetView, useView } from '../../view-state/use-view.ts'
import { useWords } from '../../words/words-context.tsx'
import { Canvas } from './canvas.tsx'
import { readExpansions, writeExpansion } from './expansion.ts'
import { GraphSide } from './graph-side.tsx'
import { GraphTools } from './graph-tools.tsx'
import { Inspector } from './inspector.tsx'
import { Notices } from './notices.tsx'
import { TimeBand } from './time-band.tsx'
import { useGraphKeys } from './use-graph-keys.ts'
import { useShownGraph } from './use-shown-graph.ts'
import { within } from './shown-graph.ts'
import './graph.css'

/** The graph explorer: search first, then step by step; every step is an address to which one can go back. */
export function GraphPage(): ReactNode {
  const { t, lang } = useWords()
  const view = useView()
  const setView = useSetView()
  const seeds = useMemo(() => view.seed?.split(',').filter((id) => id !== '') ?? [], [view.seed])
  const expansions = useMemo(() => readExpansions(view.expand), [view.expand])
  const answer = useShownGraph(seeds, expansions, lang)
  const graph = useMemo(
    () => within(answer.graph, view.t0, view.t1),
    [answer.graph, view.t0, view.t1],
  )
  const image = useRef<() => HTMLCanvasElement | undefined>(() => undefined)
  const registerImage = useCallback((given: () => HTMLCanvasElement | undefined) => {
    image.current = given
  }, [])
  const add = (id: string) => {
    if (!seeds.includes(id)) setView({ seed: [...seeds, id].join(','), sel: id })
  }
  const expand = (id: string, relation?: string) => {
    const one = relation === undefined ? id : `${id}~${relation}`
    const known = expansions.map(writeExpansion)
    if (!known.includes(one)) setView({ expand: [...known, one].join(','), sel: id })
  }
  const choose = (id: string | undefined) => {
    setView({ sel: id }, { replace: true })
  }
  useGraphKeys(view.sel, expand)
  return (
    <div className="graph-page">
      <GraphTools add={add} graph={graph} image={() => image.current()} />
      <GraphSide graph={graph} chosen={view.sel} expand={expand} choose={choose} />
      <section className="graph-middle" aria-label={t('graph')} aria-busy={answer.asking}>
        <Notices answer={answer} />
        {seeds.length === 0 ? (
          <p className="graph-start">{t('graphStart')}</p>
        ) : (
          <Canvas
            graph={graph}
            chosen={view.sel}
            choose={choose}
            expand={expand}
            registerImage={registerImage}
          />
        )}
        <TimeBand graph={answer.graph} />
      </section>
      <Inspector id={view.sel} graph={graph} expand={expand} choose={choose} />
    </div>
  )
}

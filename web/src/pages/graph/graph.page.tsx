import { type ReactNode, useCallback, useMemo, useRef } from 'react'
import { PanelBody } from '../../panels/panel-body.tsx'
import { useSetView, useView } from '../../view-state/use-view.ts'
import { listed } from '../../view-state/listed.ts'
import { useWords } from '../../words/words-context.tsx'
import { Canvas } from './canvas/canvas.tsx'
import type { CanvasHandle } from './canvas/canvas-handle.ts'
import { ChosenSaid } from './chosen-said.tsx'
import { readExpansions } from './expansion.ts'
import { GraphSide } from './graph-side.tsx'
import { GraphStart } from './graph-start.tsx'
import { GraphTools } from './graph-tools.tsx'
import { Inspector } from './inspector.tsx'
import { Notices } from './notices.tsx'
import { SmallerGraph } from './smaller-graph.tsx'
import { TimeBand } from './time-band.tsx'
import { useGraphActs } from './use-graph-acts.ts'
import { useGraphKeys } from './use-graph-keys.ts'
import { useGraphState } from './use-graph-state.ts'
import { useShownGraph } from './use-shown-graph.ts'
import { useUndo } from './use-undo.ts'
import { wantedPart } from './shown-graph.ts'
import { ZoomButtons } from './zoom-buttons.tsx'
import './graph.css'

/** The graph explorer: search first, then step by step; every step is an address to which one can go back. */
export function GraphPage(): ReactNode {
  const { t, lang } = useWords()
  const { t0, t1, off, links, sel } = useView()
  const setView = useSetView()
  const { state, change, isAwaited, isUnreadable } = useGraphState()
  const expansions = useMemo(() => readExpansions(state.expand), [state.expand])
  const answer = useShownGraph(state.seed, expansions, lang)
  const graph = useMemo(
    () =>
      wantedPart(answer.graph, {
        ...{ from: t0, to: t1, hidden: state.hide },
        ...{ off: listed(off).only, links: Number(links ?? 0) },
      }),
    [answer.graph, t0, t1, state.hide, off, links],
  )
  const canvas = useRef<CanvasHandle>(undefined)
  const register = useCallback((handle: CanvasHandle | undefined) => {
    canvas.current = handle
  }, [])
  const acts = useGraphActs({ change, canvas })
  const choose = (id: string | undefined) => {
    setView({ sel: id }, { replace: true })
  }
  const undo = useUndo()
  useGraphKeys(sel, { ...acts, choose, canvas, undo })
  return (
    <div className="graph-page">
      <GraphTools {...{ add: acts.add, undo, graph }} image={() => canvas.current?.image()} />
      <GraphSide
        graph={graph}
        whole={answer.graph}
        hidden={state.hide}
        showHidden={() => {
          change(() => ({ hide: [] }))
        }}
        {...{ chosen: sel, expand: acts.expand, choose, addAll: acts.addAll }}
      />
      <section className="graph-middle" aria-label={t('graph')} aria-busy={answer.question.asking}>
        <ChosenSaid id={sel} graph={graph} />
        <Notices answer={answer} narrow={acts.narrow} />
        {state.seed.length === 0 ? (
          <GraphStart {...{ isAwaited, isUnreadable }} />
        ) : (
          <PanelBody
            question={answer.question}
            lines={12}
            smaller={
              <SmallerGraph
                undo={undo}
                shrink={() => {
                  change(() => ({ expand: [] }))
                }}
              />
            }
          >
            {() => (
              <div className="graph-drawn">
                <Canvas
                  graph={graph}
                  pinned={state.pin}
                  chosen={sel}
                  choose={choose}
                  expand={acts.expand}
                  register={register}
                />
                <ZoomButtons canvas={canvas} />
              </div>
            )}
          </PanelBody>
        )}
        <TimeBand graph={answer.graph} />
      </section>
      <Inspector
        id={sel}
        graph={graph}
        choose={choose}
        acts={acts}
        isPinned={state.pin.some((one) => one.startsWith(`${sel ?? ''}@`))}
      />
    </div>
  )
}

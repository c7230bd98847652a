import { useCallback, useEffect, useMemo, useState } from 'react'
import { useSetView, useView, type ViewChange } from '../../view-state/use-view.ts'
import { type GraphState, listedState, packedState, stateInAddress } from './graph-state.ts'

/** The state of the graph as the address says it, and a way to change it: each change is a step to go back to. */
export function useGraphState(): readonly [
  GraphState,
  (change: Partial<GraphState>, selected?: ViewChange) => void,
] {
  const view = useView()
  const setView = useSetView()
  const { seed, expand, hide, pin, v } = view
  const listed = useMemo(
    () => listedState({ ...lists({ seed, expand, hide, pin }) }),
    [seed, expand, hide, pin],
  )
  const [unpacked, setUnpacked] = useState<{ readonly v: string; readonly state: GraphState }>()
  useEffect(() => {
    if (v === undefined) return
    let wanted = true
    void packedState(v).then((state) => {
      if (wanted && state !== undefined) setUnpacked({ v, state })
    })
    return () => {
      wanted = false
    }
  }, [v])
  const state = v !== undefined && unpacked?.v === v ? unpacked.state : listed
  const change = useCallback(
    (part: Partial<GraphState>, selected: ViewChange = {}) => {
      void stateInAddress({ ...state, ...part }).then((written) => {
        setView({ ...written, ...selected })
      })
    },
    [state, setView],
  )
  return [state, change]
}

/** Without what is undefined. */
function lists(given: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(given).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )
}

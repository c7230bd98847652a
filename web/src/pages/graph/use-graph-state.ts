import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useSetView, useView, type ViewChange } from '../../view-state/use-view.ts'
import { type GraphState, listedState, packedState, stateInAddress } from './graph-state.ts'

/** Changes the state that there is when it is called; each change is a step to go back to. */
export type ChangeGraph = (
  part: (now: GraphState) => Partial<GraphState>,
  selected?: ViewChange,
) => void

/** The state of the graph as the address says it, a way to change it, and whether the address cannot be read. */
export interface KnownGraphState {
  /** The last one, until that of another address is unpacked: what is drawn keeps its place. */
  readonly state: GraphState
  readonly change: ChangeGraph
  /** Whether there is no state yet: the first one is being unpacked. */
  readonly isAwaited: boolean
  readonly isUnreadable: boolean
}

/** Follows the state of the graph in the address, where it may be compressed. */
export function useGraphState(): KnownGraphState {
  const { seed, expand, hide, pin, v } = useView()
  const setView = useSetView()
  const listed = useMemo(
    () => listedState(lists({ seed, expand, hide, pin })),
    [seed, expand, hide, pin],
  )
  const [unpacked, setUnpacked] = useState<Unpacked>()
  const [written, setWritten] = useState<Unpacked>()
  const [last, setLast] = useState<GraphState>()
  const read = [written, unpacked].find((one) => one !== undefined && one.v === v)
  const isRead = v === undefined || read !== undefined
  useEffect(() => {
    if (isRead) return
    let wanted = true
    void packedState(v).then((state) => {
      if (wanted) setUnpacked({ v, state })
    })
    return () => {
      wanted = false
    }
  }, [v, isRead])
  const known = v === undefined ? listed : read === undefined ? last : (read.state ?? NOTHING)
  if (known !== last) setLast(known)
  // Acts build on each other, not on what was drawn when they were offered.
  const newest = useRef(known)
  useEffect(() => {
    newest.current = known
  }, [known])
  const change = useCallback<ChangeGraph>(
    (part, selected = {}) => {
      const now = newest.current
      if (now === undefined) return
      const next = { ...now, ...part(now) }
      newest.current = next
      void stateInAddress(next).then((address) => {
        if (address.v !== undefined) setWritten({ v: address.v, state: next })
        setView({ ...address, ...selected })
      })
    },
    [setView],
  )
  return {
    ...{ state: known ?? NOTHING, change, isAwaited: known === undefined },
    isUnreadable: read !== undefined && read.state === undefined,
  }
}

/** What a compressed parameter says; no state where it cannot be read. */
interface Unpacked {
  readonly v: string
  readonly state: GraphState | undefined
}

const NOTHING: GraphState = { seed: [], expand: [], hide: [], pin: [] }

/** Without what is undefined. */
function lists(given: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(given).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )
}

import type { AnyVariables } from '@urql/core'
import { useCallback, useEffect, useMemo, useState } from 'react'
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core'
import { type Answers, ask, keptAnswer } from './client.ts'
import type { Fault } from './fault.ts'
import { keepAsking, type Outcome, outcomeOf } from './keep-asking.ts'

/** A question to the API and how far it is. */
export interface Question<Data> {
  /** The last answer; it stays while a newer one is awaited, and when that fails. */
  readonly data: Data | undefined
  /** When the server gave it, which may be before it was asked for here. */
  readonly answeredAt: Date | undefined
  /** Whether `data` answers an earlier question than the one asked now. */
  readonly stale: boolean
  readonly asking: boolean
  readonly fault: Fault | undefined
  /** What is asked, for the playground and for exports. */
  readonly text: string
  readonly variables: Readonly<Record<string, unknown>>
  readonly again: () => void
  readonly cancel: () => void
}

/** An operation of the typed clients: its text, which knows the types of its answer and of its values. */
type Operation<Data, Variables> = DocumentTypeDecoration<Data, Variables> & {
  toString: () => string
}

/** Puts a question to the API; `anew`: what was answered before does not do. */
export type Put<Data, Variables> = (
  text: string,
  variables: Variables,
  how: { readonly anew: boolean },
) => Answers<Data>

interface State<Data> {
  readonly key: string
  readonly data?: Data
  readonly answeredAt?: Date
  readonly fault?: Fault | undefined
  readonly asking: boolean
}

/**
 * Asks a question and keeps its last answer; asks again by itself where the database may be back. What was answered before is
 * there at once: it is not drawn as awaited first.
 */
export function useQuestion<Data, Variables extends AnyVariables>(
  document: Operation<Data, Variables>,
  variables: Variables,
  options: { readonly pause?: boolean; readonly put?: Put<Data, Variables> } = {},
): Question<Data> {
  const { put } = options
  const text = document.toString()
  const asked = JSON.stringify(variables)
  const [insisted, setInsisted] = useState({ on: '', times: 0 })
  const [state, setState] = useState<State<Data>>({ key: '', asking: true })
  const [cancelled, setCancelled] = useState<string>()
  const key = `${text}${asked}`
  const times = insisted.on === key ? insisted.times : 0
  const paused = options.pause === true || cancelled === key
  const stable = useMemo(() => JSON.parse(asked) as Variables, [asked]) // the same variables again
  let shown = state
  if (state.key !== key && !paused && put === undefined) {
    const kept = keptAnswer<Data>(text, stable)
    if (kept !== undefined) {
      shown = { key, ...outcomeOf(kept) }
      setState(shown)
    }
  }

  useEffect(() => {
    if (paused) return
    setState((before) => {
      const isAnswered = before.key === key && before.fault === undefined && times === 0
      return isAnswered || before.asking ? before : { ...before, asking: true }
    })
    return keepAsking<Data>(
      (anew) => (put ?? ask)(text, stable, { anew: anew || times > 0 }),
      (outcome) => {
        setState((before) => after(before, key, outcome))
      },
    )
  }, [key, text, stable, paused, times, put])

  const again = useCallback(() => {
    setCancelled(undefined)
    setInsisted(({ on, times: before }) => ({ on: key, times: on === key ? before + 1 : 1 }))
  }, [key])
  const cancel = useCallback(() => {
    setCancelled(key)
  }, [key])
  // The same until something else is known: what shows it is drawn again only then.
  return useMemo(
    () => ({
      data: shown.data,
      answeredAt: shown.answeredAt,
      stale: shown.key !== key || shown.fault !== undefined,
      asking: !paused && (shown.key !== key || shown.asking),
      fault: shown.key === key ? shown.fault : undefined,
      text,
      variables: stable ?? {},
      again,
      cancel,
    }),
    [shown, key, paused, text, stable, again, cancel],
  )
}

/** An earlier answer stays where there is no newer one; what says nothing new changes nothing. */
function after<Data>(before: State<Data>, key: string, outcome: Outcome<Data>): State<Data> {
  const isKnown =
    before.key === key &&
    before.fault === undefined &&
    before.data !== undefined &&
    before.data === outcome.data &&
    before.asking === outcome.asking
  if (isKnown) return before
  return outcome.data === undefined
    ? { ...before, key, fault: outcome.fault, asking: outcome.asking }
    : { key, ...outcome }
}

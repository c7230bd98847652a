import type { AnyVariables } from '@urql/core'
import { useCallback, useEffect, useMemo, useState } from 'react'
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core'
import { type Answers, ask } from './client.ts'
import type { Fault } from './fault.ts'
import { keepAsking, type Outcome } from './keep-asking.ts'

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

/** Asks a question and keeps its last answer; asks again by itself where the database may be back. */
export function useQuestion<Data, Variables extends AnyVariables>(
  document: Operation<Data, Variables>,
  variables: Variables,
  options: { readonly pause?: boolean; readonly put?: Put<Data, Variables> } = {},
): Question<Data> {
  const { put = ask } = options
  const text = document.toString()
  const asked = JSON.stringify(variables)
  const [insisted, setInsisted] = useState({ on: '', times: 0 })
  const [state, setState] = useState<State<Data>>({ key: '', asking: true })
  const [cancelled, setCancelled] = useState<string>()
  const key = `${text}${asked}`
  const times = insisted.on === key ? insisted.times : 0
  const paused = options.pause === true || cancelled === key
  const stable = useMemo(() => JSON.parse(asked) as Variables, [asked]) // the same variables again

  useEffect(() => {
    if (paused) return
    setState((before) => ({ ...before, asking: true }))
    return keepAsking<Data>(
      (anew) => put(text, stable, { anew: anew || times > 0 }),
      (outcome) => {
        setState((before) => after(before, key, outcome))
      },
    )
  }, [key, text, stable, paused, times, put])

  return {
    data: state.data,
    answeredAt: state.answeredAt,
    stale: state.key !== key || state.fault !== undefined,
    asking: !paused && (state.key !== key || state.asking),
    fault: state.key === key ? state.fault : undefined,
    text,
    variables: stable ?? {},
    again: useCallback(() => {
      setCancelled(undefined)
      setInsisted(({ on, times: before }) => ({ on: key, times: on === key ? before + 1 : 1 }))
    }, [key]),
    cancel: useCallback(() => {
      setCancelled(key)
    }, [key]),
  }
}

/** An earlier answer stays where there is no newer one. */
function after<Data>(before: State<Data>, key: string, outcome: Outcome<Data>): State<Data> {
  return outcome.data === undefined
    ? { ...before, key, fault: outcome.fault, asking: outcome.asking }
    : { key, ...outcome }
}

import type { AnyVariables, OperationResult } from '@urql/core'
import { useCallback, useEffect, useMemo, useState } from 'react'
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core'
import { client } from './client.ts'
import { type Fault, faultOf, passes } from './fault.ts'

/** A question to the API and how far it is. */
export interface Question<Data> {
  /** The last answer; it stays while a newer one is awaited, and when that fails. */
  readonly data: Data | undefined
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

/** An answer, or why there is none. */
type Result<Data> = Pick<OperationResult<Data>, 'data' | 'error'>

/** Puts a question to the API; `again`: one that was asked before. */
export type Ask<Data, Variables> = (
  text: string,
  variables: Variables,
  again: boolean,
) => {
  readonly subscribe: (hear: (result: Result<Data>) => void) => { readonly unsubscribe: () => void }
}

interface State<Data> {
  readonly key: string
  readonly data?: Data
  readonly answeredAt?: Date
  readonly fault?: Fault | undefined
  readonly asking: boolean
}

const RETRY_AFTER = 8_000
/** A server that is busy is asked again soon, some times, before that is said to be a fault. */
const BUSY_FOR = 2_000
const PATIENT = 8

/** Asks a question and keeps its last answer; asks again by itself where the database may be back. */
export function useQuestion<Data, Variables extends AnyVariables>(
  document: Operation<Data, Variables>,
  variables: Variables,
  options: { readonly pause?: boolean; readonly ask?: Ask<Data, Variables> } = {},
): Question<Data> {
  const { ask = askOne } = options
  const text = document.toString()
  const asked = JSON.stringify(variables)
  const [attempt, setAttempt] = useState(0)
  const [state, setState] = useState<State<Data>>({ key: '', asking: true })
  const [cancelled, setCancelled] = useState<string>()
  const key = `${text}${asked}`
  const paused = options.pause === true || cancelled === key
  const stable = useMemo(() => JSON.parse(asked) as Variables, [asked]) // the same variables again

  useEffect(() => {
    if (paused) return
    const answers = ask(text, stable, attempt > 0)
    let patience: ReturnType<typeof setTimeout> | undefined
    const subscription = answers.subscribe((result) => {
      if (isBusy(result) && attempt < PATIENT) {
        patience = setTimeout(() => {
          setAttempt(attempt + 1)
        }, BUSY_FOR)
      } else setState((before) => answered(before, key, result))
    })
    setState((before) => (before.key === key ? before : { ...before, asking: true }))
    return () => {
      clearTimeout(patience)
      subscription.unsubscribe()
    }
  }, [key, text, stable, paused, attempt, ask])

  const again = useCallback(() => {
    setCancelled(undefined)
    setAttempt((last) => last + 1)
  }, [])
  useRetry(state.fault !== undefined && passes(state.fault), again)
  return {
    data: state.data,
    answeredAt: state.answeredAt,
    stale: state.key !== key || state.fault !== undefined,
    asking: !paused && (state.key !== key || state.asking),
    fault: state.key === key ? state.fault : undefined,
    text,
    variables: stable ?? {},
    again,
    cancel: useCallback(() => {
      setCancelled(key)
    }, [key]),
  }
}

function askOne<Data, Variables extends AnyVariables>(
  text: string,
  variables: Variables,
  again: boolean,
): ReturnType<Ask<Data, Variables>> {
  const requestPolicy = again ? 'network-only' : 'cache-first'
  return client.query<Data>(text, variables ?? {}, { requestPolicy })
}

function isBusy({ error }: Result<unknown>): boolean {
  return error !== undefined && faultOf(error).code === 'OVERLOADED'
}

function answered<Data>(
  before: State<Data>,
  key: string,
  { data, error }: Result<Data>,
): State<Data> {
  if (error === undefined && data !== undefined) {
    return { key, data, answeredAt: new Date(), asking: false }
  }
  return { ...before, key, fault: error && faultOf(error), asking: false }
}

function useRetry(failed: boolean, again: () => void): void {
  useEffect(() => {
    if (!failed) return
    const timer = setInterval(again, RETRY_AFTER)
    return () => {
      clearInterval(timer)
    }
  }, [failed, again])
}

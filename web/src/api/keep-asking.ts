import { type Answer, type Answers, answeredAt, isOld } from './client.ts'
import { type Fault, faultOf, passes } from './fault.ts'

/** What has come of a question so far. */
export interface Outcome<Data> {
  readonly data?: Data
  readonly answeredAt?: Date
  readonly fault?: Fault
  /** Whether a newer answer is under way: the one that is given has been kept for a while. */
  readonly asking: boolean
}

/** From one failed question to the next, not from one question to the next: an answer that takes longer must arrive. */
const RETRY_AFTER = 8_000
/** A server that is busy is asked again soon, some times, before that is said to be a fault. */
const BUSY_FOR = 2_000
const PATIENT = 8

/**
 * Puts a question until it is answered, and again where the answer is old; tells every outcome. What fails and may pass is
 * asked again some seconds after it failed. Returns how to stop.
 */
export function keepAsking<Data>(
  put: (anew: boolean) => Answers<Data>,
  tell: (outcome: Outcome<Data>) => void,
): () => void {
  let patience = PATIENT
  let timer: ReturnType<typeof setTimeout> | undefined
  let subscription: { readonly unsubscribe: () => void } | undefined
  const stop = () => {
    clearTimeout(timer)
    subscription?.unsubscribe()
  }
  const putAfter = (milliseconds: number) => {
    timer = setTimeout(() => {
      stop()
      subscription = put(true).subscribe(onResult)
    }, milliseconds)
  }
  const onResult = (result: Answer<Data>) => {
    clearTimeout(timer)
    const outcome = outcomeOf(result)
    const isBusy = outcome.fault?.code === 'OVERLOADED' && patience > 0
    if (isBusy) patience -= 1
    else tell(outcome)
    if (isBusy) putAfter(BUSY_FOR)
    else if (outcome.fault !== undefined && passes(outcome.fault)) putAfter(RETRY_AFTER)
    else if (outcome.asking) putAfter(0)
  }
  subscription = put(false).subscribe(onResult)
  return stop
}

/** What an answer says of the question. */
export function outcomeOf<Data>(result: Answer<Data>): Outcome<Data> {
  const { data, error } = result
  if (error !== undefined) return { fault: faultOf(error), asking: false }
  if (data === undefined) return { asking: false }
  return { data, answeredAt: answeredAt(result), asking: isOld(result) }
}

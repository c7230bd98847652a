import { tell } from './terminal.ts'

/** Lets Ctrl-C and SIGTERM stop what was started here before this process ends; gives what makes them end it at once again. */
export function stopOnSignal(stop: () => Promise<void>): () => void {
  const end = (signal: NodeJS.Signals): void => {
    tell(`${signal}: stopping; what was under way is not stored.`)
    void stop().finally(() => process.exit(signal === 'SIGINT' ? 130 : 143))
  }
  process.once('SIGINT', end).once('SIGTERM', end)
  return () => {
    process.off('SIGINT', end).off('SIGTERM', end)
  }
}

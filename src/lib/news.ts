/** Lets many wait for something that happens again and again; whoever looked before it happened misses nothing. */
export class News {
  #version = 0
  readonly #waiting = new Set<() => void>()

  /** How often it happened. */
  get version(): number {
    return this.#version
  }

  tell(): void {
    this.#version += 1
    for (const resolve of [...this.#waiting]) resolve()
  }

  /** Resolves once it has happened since it was at `version`, or when the signal is aborted. */
  async since(version: number, signal: AbortSignal): Promise<void> {
    if (version !== this.#version || signal.aborted) return
    await new Promise<void>((resolve) => {
      const done = (): void => {
        this.#waiting.delete(done)
        signal.removeEventListener('abort', done)
        resolve()
      }
      this.#waiting.add(done)
      signal.addEventListener('abort', done)
    })
  }
}

import { BoundedMap } from './bounded-map.ts'

/** Does equal pieces of work once: who asks for one that was begun lately gets the same promise. Failures are forgotten. */
export class SharedWork<Value> {
  readonly #begun: BoundedMap<string, Promise<Value>>

  constructor(most: number) {
    this.#begun = new BoundedMap(most)
  }

  /** The work that goes by this key; begun where it is not known. */
  async of(key: string, work: () => Promise<Value>): Promise<Value> {
    const known = this.#begun.get(key)
    if (known !== undefined) return known
    const begun = work()
    this.#begun.set(key, begun)
    try {
      return await begun
    } catch (error) {
      this.#begun.delete(key)
      throw error
    }
  }
}

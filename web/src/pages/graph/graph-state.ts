import type { ViewChange } from '../../view-state/use-view.ts'
import type { View } from '../../view-state/view.ts'

/** What the graph was made of, step by step: lists as the address writes them. */
export interface GraphState {
  readonly seed: readonly string[]
  readonly expand: readonly string[]
  readonly hide: readonly string[]
  readonly pin: readonly string[]
}

const names = ['seed', 'expand', 'hide', 'pin'] as const

/** The state that the lists of an address say. */
export function listedState(view: View): GraphState {
  const of = (name: (typeof names)[number]) =>
    view[name]?.split(',').filter((one) => one !== '') ?? []
  return { seed: of('seed'), expand: of('expand'), hide: of('hide'), pin: of('pin') }
}

/** As lists where they are short, above so many ids compressed in one parameter. */
export async function stateInAddress(state: GraphState): Promise<ViewChange> {
  const nothing = { seed: undefined, expand: undefined, hide: undefined, pin: undefined }
  const count = names.reduce((sum, name) => sum + state[name].length, 0)
  if (count > MOST_LISTED) {
    const text = names.map((name) => state[name].join(',')).join(';')
    return { ...nothing, v: await packed(text) }
  }
  const lists = names.map((name): readonly [string, string | undefined] => [
    name,
    state[name].join(',') || undefined,
  ])
  return { v: undefined, ...Object.fromEntries<string | undefined>(lists) }
}

/** Reads what `stateInAddress` packed; undefined where it is no such text. */
export async function packedState(v: string): Promise<GraphState | undefined> {
  const text = await unpacked(v).catch(() => undefined)
  const parts = text?.split(';').map((part) => part.split(',').filter((one) => one !== ''))
  if (parts?.length !== names.length) return undefined
  const [seed = [], expand = [], hide = [], pin = []] = parts
  return { seed, expand, hide, pin }
}

const MOST_LISTED = 40

async function packed(text: string): Promise<string> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'))
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer())
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

async function unpacked(v: string): Promise<string> {
  const binary = atob(v.replaceAll('-', '+').replaceAll('_', '/'))
  const bytes = Uint8Array.from(binary, (sign) => sign.charCodeAt(0))
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'))
  return new Response(stream).text()
}

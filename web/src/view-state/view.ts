import * as z from 'zod/mini'
import { listed } from './listed.ts'
import { typeCodes } from './type-codes.ts'
import { voiceField } from './voices.ts'

const day = z.string().check(z.refine(isDay))
const list = z.string().check(z.minLength(1), z.maxLength(2000))
const types = list.check(
  z.refine(everyValue((code) => typeCodes.groups.has(code) || typeCodes.types.has(code))),
)
const pairs = list.check(z.refine(everyValue((pair) => /^[^~]+~[^~]+$/.test(pair))))
const violence = list.check(
  z.refine(everyValue((code) => /^(STATE_BASED|NON_STATE|ONE_SIDED|unknown)$/.test(code))),
)
/** Sorts of voices, speakers and sources; none of them can be left out. */
const heard = list.check(
  z.refine((text) => text.split(',').every((one) => one === '' || voiceField(one) !== undefined)),
)
const mode = z.enum(['possible', 'certain', 'best'])

/** Every parameter of an address, each with what it may be; what is left out has its default. */
const parameters = {
  /** The span: two days, or a length that ends today. */
  from: day,
  to: day,
  last: z.enum(['24h', '7d', '30d', '90d', '12m', 'ytd']),
  /** The span that numbers are compared with: `<day>..<day>`. */
  vs: z.string().check(z.refine(isSpan)),
  date: mode,
  count: mode,
  /** Ids or codes, with commas between them; one that begins with “-” is left out. */
  place: list,
  actor: list,
  weapon: list,
  /** Two actors that both take part, or of whom the first attacks the second: `<id>~<id>`, several as above. */
  pair: pairs,
  /** What was used, as the weapons panel counts it; `unknown`: no source says. */
  used: list,
  /** Whose violence; `unknown`: no source says. */
  violence,
  type: types,
  role: z.enum(['PERPETRATOR', 'TARGET']),
  min: z.string().check(z.regex(/^\d{1,6}$/)),
  prec: z.string().check(z.regex(/^-?(EXACT|NEAR|ADMIN2|ADMIN1|AREA|COUNTRY|INTERNATIONAL)$/)),
  q: list,
  /** The lens. */
  by: heard,
  rule: z.enum(['median', 'lowest', 'latest']),
  asof: day,
  /** How panels show what they show. */
  split: z.enum(['violence', 'type']),
  scale: z.enum(['log']),
  pairs: z.enum(['attacks']),
  /** Whether who says who did it leaves out what is said of the sets that hold the event. */
  sets: z.enum(['none']),
  order: z.enum(['killed', 'oldest', 'changed']),
  /** Which panels show a table instead of their chart. */
  table: list,
  /** What is selected in a matrix, list or graph. */
  sel: list,
  seed: list,
  expand: list,
  layout: z.enum(['place', 'date']),
  /** In the graph: nodes that are hidden, nodes that stay where they were put (`<id>@<x>:<y>`), and kinds left out. */
  hide: list,
  pin: list,
  off: list,
  /** In the graph: the least links of what is shown. */
  links: z.string().check(z.regex(/^\d{1,3}$/)),
  t0: day,
  t1: day,
  v: z.string().check(z.maxLength(8000)),
  a: heard,
  b: heard,
  aspect: z.enum(['EVENT', 'TYPE', 'WHEN', 'WHERE', 'TARGET', 'WEAPON', 'KILLED', 'INJURED']),
  relation: z.enum(['AGREE', 'DIFFER', 'LEFT_ONLY', 'RIGHT_ONLY', 'NEITHER']),
  result: z.enum(['rejected']),
  lang: z.enum(['en', 'ar']),
  theme: z.enum(['light', 'dark']),
} as const

/** The name of a parameter of the address. */
export type Parameter = keyof typeof parameters

/** All that an address says of what is shown. */
export type View = { readonly [P in Parameter]?: z.infer<(typeof parameters)[P]> }

/** Reads the parameters of an address; what is not as it may be is left out, and the rest holds. */
export function parseView(search: Readonly<Record<string, unknown>>): View {
  const valid = Object.entries(parameters).flatMap(([name, model]) => {
    const read = z.safeParse(model, search[name])
    return read.success ? [[name, read.data]] : []
  })
  const view = Object.fromEntries(valid) as View // each value was read by the model of its name
  const { to, ...rest } = view
  return to !== undefined && view.from !== undefined && to < view.from ? rest : view
}

/** The parameters of an address that are ours and not as they may be. */
export function unreadIn(search: string): readonly Parameter[] {
  const given = parseAddress(search)
  const view = parseView(given)
  return (Object.keys(parameters) as Parameter[]).filter(
    (name) => (given[name] ?? '') !== '' && view[name] === undefined,
  )
}

/** A day of the calendar: not the 31st of February. */
function isDay(value: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(value) : NaN
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value)
}

function isSpan(value: string): boolean {
  const [from = '', to = '', ...more] = value.split('..')
  return isDay(from) && isDay(to) && from <= to && more.length === 0
}

function everyValue(fits: (value: string) => boolean): (text: string) => boolean {
  return (text) => {
    const { only, not } = listed(text)
    return [...only, ...not].every(fits)
  }
}

/** Reads `?a=b&c=d` as it stands, every value a text. */
export function parseAddress(search: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(search))
}

/** Writes an address in one order, with commas and colons as they are, and without what is undefined. */
export function writeAddress(search: Readonly<Record<string, unknown>>): string {
  const pairs = Object.keys(parameters).flatMap((name) => {
    const value = search[name]
    return typeof value === 'string' && value !== '' ? [`${name}=${encoded(value)}`] : []
  })
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`
}

function encoded(value: string): string {
  return encodeURIComponent(value).replaceAll('%2C', ',').replaceAll('%3A', ':')
}

import { isolateName } from '../lib/isolate.ts'
import type { ClaimRecord } from './claim-record.ts'
import { estimateText } from './estimate-text.ts'
import { labelOf } from './labels.ts'
import { spanText } from './span-text.ts'
import type { Lang } from './vocabulary.ts'

/** What a claim says, with every name and text in the language of the line already; what does not apply is null. */
export interface ClaimLineParts extends Pick<
  ClaimRecord,
  | 'kind'
  | 'polarity'
  | 'modality'
  | 'scope'
  | 'eventType'
  | 'extent'
  | 'violence'
  | 'role'
  | 'use'
  | 'geoPrecision'
  | 'relation'
  | 'harm'
  | 'group'
  | 'foreign'
  | 'low'
  | 'best'
  | 'high'
  | 'approximate'
  | 'earliest'
  | 'latest'
  | 'precision'
> {
  /** The source's words for a number or a date, or the content of a statement. */
  readonly text: string | null
  /** The party, place, weapon or other event that is claimed. */
  readonly object: string | null
  /** The first end of a RELATION. */
  readonly subject: string | null
  /** The country the victims come from. */
  readonly country: string | null
}

/**
 * What a claim says, in one readable line. A number or date that is unknown is said to be unknown or in the source's
 * words; that a claim is denied, suspected, threatened, ordered or about a part only is always seen.
 */
export function claimLine(parts: ClaimLineParts, lang: Lang): string {
  const { what, notes = [] } = saying(parts, lang)
  const mode = modeOf(parts, lang)
  if (parts.kind === 'CONTENT') {
    const prefix = mode.length === 0 ? '' : `${mode.join(words.comma[lang])}: `
    return `${prefix}${what}`
  }
  const all = [...notes, ...mode]
  return all.length === 0 ? what : `${what} (${all.join(words.semicolon[lang])})`
}

interface Saying {
  readonly what: string
  readonly notes?: readonly string[]
}

function saying(parts: ClaimLineParts, lang: Lang): Saying {
  const object = name(parts.object, lang) ?? words.notStated[lang]
  const kind = labelOf('claimKind', parts.kind, lang)
  switch (parts.kind) {
    case 'TYPE':
      return { what: typeText(parts, lang) }
    case 'WHEN':
      return {
        what: spanText(parts, lang) ?? name(parts.text, lang) ?? words.dateUnknown[lang],
      }
    case 'WHERE':
      return placeSaying(parts, lang)
    case 'UNCLAIMED':
      return { what: kind }
    case 'PARTICIPANT':
      return {
        what: `${parts.role === null ? kind : labelOf('participantRole', parts.role, lang)}: ${object}`,
      }
    case 'HARM':
      return {
        what: `${victims(parts, lang)}: ${number(parts, lang) ?? words.numberUnknown[lang]}`,
      }
    case 'WEAPON':
      return weaponSaying(parts, lang)
    case 'COUNT':
      return { what: `${kind}: ${number(parts, lang) ?? words.unknown[lang]}` }
    case 'RELATION':
      return relationSaying(parts, lang)
    case 'CONTENT':
      return { what: name(parts.text, lang) ?? `${kind}: ${words.notStated[lang]}` }
    case 'PERPETRATOR':
    case 'TARGET':
    case 'PART':
    case 'ORDER_IN_TIME':
    case 'INTERCEPTION':
      return { what: `${kind}: ${object}` }
  }
}

function modeOf({ scope, modality, polarity }: ClaimLineParts, lang: Lang): readonly string[] {
  return [
    ...(scope === 'SOME' ? [labelOf('claimScope', scope, lang)] : []),
    ...(modality === 'ASSERTED' ? [] : [labelOf('modality', modality, lang)]),
    ...(polarity === 'DENIES' ? [labelOf('polarity', polarity, lang)] : []),
  ]
}

function typeText({ eventType, extent, violence }: ClaimLineParts, lang: Lang): string {
  return [
    eventType === null ? words.typeUnknown[lang] : labelOf('eventType', eventType, lang),
    ...(extent === null ? [] : [labelOf('eventExtent', extent, lang)]),
    ...(violence === null ? [] : [labelOf('violence', violence, lang)]),
  ].join(words.comma[lang])
}

function placeSaying({ object, geoPrecision }: ClaimLineParts, lang: Lang): Saying {
  const kind = labelOf('claimKind', 'WHERE', lang)
  const place = name(object, lang) ?? words.notStated[lang]
  if (geoPrecision === null) return { what: `${kind}: ${place}` }
  const precision = labelOf('geoPrecision', geoPrecision, lang)
  if (geoPrecision === 'NEAR') return { what: `${kind}: ${precision} ${place}` }
  return { what: `${kind}: ${place}`, notes: [precision] }
}

function victims(parts: ClaimLineParts, lang: Lang): string {
  const { harm, group } = parts
  const described = name(parts.object, lang)
  // A group that is described says more than "others".
  const plain = group === null || (group === 'OTHER' && described !== null)
  const who = [
    harm === null ? labelOf('claimKind', 'HARM', lang) : labelOf('harm', harm, lang),
    ...(plain ? [] : [labelOf('harmGroup', group, lang)]),
    ...(described === null ? [] : [described]),
  ].join(words.comma[lang])
  const origin = originText(parts, lang)
  return origin === '' ? who : `${who} (${origin})`
}

function originText({ foreign, country }: ClaimLineParts, lang: Lang): string {
  const from = name(country, lang)
  return [
    ...(foreign === true ? [words.foreign[lang]] : []),
    ...(foreign === false && from === null ? [words.local[lang]] : []),
    ...(from === null ? [] : [`${words.from[lang]} ${from}`]),
  ].join(words.comma[lang])
}

/** The number, or the source's words where there is none. */
function number(parts: ClaimLineParts, lang: Lang): string | null {
  return estimateText(parts, lang) ?? name(parts.text, lang)
}

/** A weapon need not be counted: no number is then said, not even that it is unknown. */
function weaponSaying(parts: ClaimLineParts, lang: Lang): Saying {
  const use =
    parts.use === null
      ? labelOf('claimKind', 'WEAPON', lang)
      : labelOf('weaponUse', parts.use, lang)
  const weapon = `${use}: ${name(parts.object, lang) ?? words.notStated[lang]}`
  const count = estimateText(parts, lang)
  if (count !== null) return { what: `${weapon} × ${count}` }
  const text = name(parts.text, lang)
  return { what: weapon, notes: text === null ? [] : [text] }
}

function relationSaying(parts: ClaimLineParts, lang: Lang): Saying {
  const [subject, object] = [parts.subject, parts.object].map(
    (end) => name(end, lang) ?? words.notStated[lang],
  )
  const count = number(parts, lang)
  const span = spanText(parts, lang)
  const ends = [subject, relationText(parts, lang), object].join(' — ')
  return {
    what: `${ends}${count === null ? '' : `: ${count}`}${span === null ? '' : `${words.comma[lang]}${span}`}`,
  }
}

function relationText({ relation }: ClaimLineParts, lang: Lang): string {
  if (relation === null) return labelOf('claimKind', 'RELATION', lang)
  // The label is a verb, which would have to agree with a subject whose gender and number nobody states.
  if (relation === 'LEADS' && lang === 'AR') return words.atTheHeadOf
  return labelOf('relationType', relation, lang)
}

/** A text on one line, set apart where it runs the other way; null where it says nothing. */
function name(text: string | null, lang: Lang): string | null {
  const line = text?.replace(/\s+/g, ' ').trim() ?? ''
  return line === '' ? null : isolateName(line, lang)
}

const words = {
  atTheHeadOf: 'على رأس',
  comma: { EN: ', ', AR: '، ' },
  semicolon: { EN: '; ', AR: '؛ ' },
  notStated: { EN: 'not stated', AR: 'غير مذكور' },
  typeUnknown: { EN: 'type unknown', AR: 'النوع غير معروف' },
  dateUnknown: { EN: 'date unknown', AR: 'التاريخ غير معروف' },
  numberUnknown: { EN: 'number unknown', AR: 'عدد غير معروف' },
  unknown: { EN: 'unknown', AR: 'غير معروف' },
  foreign: { EN: 'foreign', AR: 'أجانب' },
  local: { EN: 'local', AR: 'محليون' },
  from: { EN: 'from', AR: 'من' },
} as const

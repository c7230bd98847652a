import { compareText } from '../lib/compare-text.ts'
import { searchText } from '../lib/search-text.ts'
import { titleForms } from '../lib/title-forms.ts'
import { derive } from './derive.ts'
import type { Deriving } from './derive.ts'
import { evaluatorOf } from './evaluate-expression.ts'
import { evaluateFold } from './evaluate-fold.ts'
import type { Value } from './expression.ts'
import { EVENT_COLUMNS } from './event-columns.ts'
import type { DerivedProperty, EventPart } from './event-columns.ts'
import { WHOLE_TOLLS, eventDerivations } from './event-derivations.ts'
import type { EventProperties, Point, SaidSpan, Toll } from './event-facts.ts'
import type { PlaceOfEvent } from './folds/places.ts'
import { supportBy } from './folds/support.ts'
import type { Basis, BestRule } from './vocabulary.ts'

/** What an event's properties follow from. */
export interface PropertiesOf extends Deriving {
  readonly event: {
    readonly titleEn: string
    readonly titleAr: string
    readonly basis: Basis
    readonly dossier: string
  }
  /** Where it was, all in all. */
  readonly place: PlaceOfEvent | undefined
  readonly points: ReadonlyMap<string, Point>
  readonly tolls: readonly Toll[]
  readonly passageTexts: ReadonlyMap<string, string>
  readonly rule: BestRule
}

/** The properties of an event's node, but for those that follow from its edges. */
export function propertiesOf(
  of: PropertiesOf,
): Omit<EventProperties, 'apart' | 'part' | 'months' | keyof SaidSpan> {
  const { titleEn, titleAr, basis, dossier } = of.event
  const by = eventDerivations(of.rule)
  return {
    ...{ titleEn, titleAr, basis, dossier },
    ...derivedProperties(of, {
      kind: of.kind,
      support: evaluateFold(SUPPORT, of.used.rows)[0],
      time: derive(by.time, of)[0],
      place: of.place,
      count: derive(by.count, of)[0],
      killed: wholeToll('killed', of),
      injured: wholeToll('injured', of),
      civiliansKilled: wholeToll('civiliansKilled', of),
      attribution: derive(by.attribution, of)[0],
    }),
    point: pointOf(of),
    bestRule: of.rule,
    textNorm: textOf(of),
    ...titleForms([titleEn, titleAr]),
  }
}

interface OfEvent {
  readonly eventId: string
}

const SUPPORT = supportBy<OfEvent>(['eventId'])
const COLUMNS = Object.entries(EVENT_COLUMNS).map(
  ([name, { part, value }]) => ({ name, part, value: evaluatorOf(value) }) as const,
)

function derivedProperties(
  { kind }: Deriving,
  parts: Readonly<Record<EventPart, object | undefined>>,
): Pick<EventProperties, DerivedProperty> {
  const single = kind.extent === 'SINGLE'
  const rows = Object.fromEntries(
    // Folds yield scalars and lists of them.
    Object.entries(parts).map(([part, row]) => [part, { ...row, single }]),
  )
  const properties: Record<string, Value> = {}
  for (const { name, part, value } of COLUMNS) properties[name] = value(rows[part] ?? {})
  // The columns are those of EVENT_COLUMNS; that they hold what the properties say is shown by its tests.
  return properties as unknown as Pick<EventProperties, DerivedProperty>
}

function wholeToll(
  name: keyof typeof WHOLE_TOLLS,
  { tolls }: Pick<PropertiesOf, 'tolls'>,
): Toll | undefined {
  const { harm, group } = WHOLE_TOLLS[name]
  return tolls.find(
    (toll) =>
      toll.harm === harm &&
      toll.group === group &&
      toll.foreign === null &&
      toll.country === null &&
      toll.partyKey === null,
  )
}

/** A point only where a single event has one place: several are rivals there, and parts of a set each have their own. */
function pointOf({ kind, points, place }: PropertiesOf): Point | null {
  if (kind.extent !== 'SINGLE') return null
  return points.get(place?.placeId ?? '') ?? null
}

function textOf({ event, used, passageTexts }: PropertiesOf): string {
  const passages = used.claims.flatMap((claim) => claim.passages.map(({ passageId }) => passageId))
  const texts = [...new Set(passages)].sort(compareText).map((id) => passageTexts.get(id) ?? '')
  return searchText([event.titleEn, event.titleAr, ...texts].join('\n'))
}

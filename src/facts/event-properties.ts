import { searchText } from '../lib/search-text.ts'
import { compareText } from '../lib/compare-text.ts'
import { titleForms } from '../lib/title-forms.ts'
import { edgeCount } from './edge-count.ts'
import type { EventProperties, Point, Toll } from './event-facts.ts'
import { evaluateFold } from './evaluate-fold.ts'
import type { EventPlaces } from './event-places.ts'
import { WITH_PERPETRATORS } from './event-type.ts'
import type { EventKind } from './event-type.ts'
import { attributionStatusFold } from './folds/attribution-status.ts'
import { datesBy } from './folds/dates.ts'
import type { DateFacts } from './folds/dates.ts'
import { estimateBy } from './folds/estimate.ts'
import { supportBy } from './folds/support.ts'
import { searchKeys } from './search-keys.ts'
import type { UsedClaims } from './used-claims.ts'
import type { AttributionStatus, Basis, BestRule, Harm, HarmGroup } from './vocabulary.ts'

/** What an event's properties follow from. */
export interface PropertiesOf {
  readonly event: {
    readonly titleEn: string
    readonly titleAr: string
    readonly basis: Basis
    readonly dossier: string
  }
  readonly kind: EventKind
  readonly used: UsedClaims
  readonly places: EventPlaces
  readonly points: ReadonlyMap<string, Point>
  readonly tolls: readonly Toll[]
  readonly passageTexts: ReadonlyMap<string, string>
  readonly rule: BestRule
}

/** The properties of an event's node, but for those that follow from its edges. */
export function propertiesOf(of: PropertiesOf): Omit<EventProperties, 'apart' | 'months'> {
  const { titleEn, titleAr, basis, dossier } = of.event
  return {
    ...{ titleEn, titleAr, basis, dossier },
    ...of.kind,
    ...timeOf(of),
    ...placeOf(of),
    ...numbersOf(of),
    bestRule: of.rule,
    attributionStatus: attributionOf(of),
    ...supportOf(of.used),
    textNorm: textOf(of),
    ...titleForms([titleEn, titleAr]),
  }
}

interface OfEvent {
  readonly eventId: string
}

function timeOf({ used, kind }: PropertiesOf) {
  const said = evaluateFold(datesBy<OfEvent>(['eventId']), used.rowsOf('WHEN'))[0] ?? UNDATED
  const keys = searchKeys(said, kind.extent)
  return {
    earliest: said.earliest,
    latest: said.latest,
    precision: said.precision,
    dateBasis: said.basis,
    dateTextEn: said.textEn,
    dateTextAr: said.textAr,
    ...keys,
  }
}

/** That nothing is said of the time is what the reader of the claims concludes. */
const UNDATED: DateFacts = {
  ...{ earliest: null, latest: null, precision: 'OPEN', basis: 'INFERRED' },
  ...{ textEn: null, textAr: null },
}

/** A point only where a single event has one place: several are rivals there, and parts of a set each have their own. */
function placeOf({ places: { innermost }, points, kind }: PropertiesOf) {
  const [place, rival] = innermost
  const isAtOnePlace = kind.extent === 'SINGLE' && rival === undefined
  return {
    geoPrecision: place?.precision ?? null,
    point: isAtOnePlace && place !== undefined ? (points.get(place.objectId) ?? null) : null,
  }
}

function numbersOf({ used, kind, tolls, rule }: PropertiesOf) {
  const isSet = kind.extent === 'SERIES' || kind.extent === 'CAMPAIGN'
  const counts = isSet ? used.rowsOf('COUNT') : []
  const killed = tollOf(tolls, 'KILLED', 'ALL')
  const injured = tollOf(tolls, 'INJURED', 'ALL')
  const civilians = tollOf(tolls, 'KILLED', 'CIVILIANS')
  return {
    ...edgeCount(evaluateFold(estimateBy<OfEvent>(['eventId'], rule), counts)[0]),
    killedLow: killed?.low ?? null,
    killedBest: killed?.best ?? null,
    killedHigh: killed?.high ?? null,
    killedApproximate: killed?.approximate ?? null,
    killedBasis: killed?.basis ?? null,
    killedTextEn: killed?.textEn ?? null,
    killedTextAr: killed?.textAr ?? null,
    injuredLow: injured?.low ?? null,
    injuredBest: injured?.best ?? null,
    injuredHigh: injured?.high ?? null,
    injuredApproximate: injured?.approximate ?? null,
    injuredBasis: injured?.basis ?? null,
    injuredTextEn: injured?.textEn ?? null,
    injuredTextAr: injured?.textAr ?? null,
    civiliansKilledLow: civilians?.low ?? null,
    civiliansKilledBest: civilians?.best ?? null,
    civiliansKilledHigh: civilians?.high ?? null,
    deadliest: killed?.best ?? killed?.low ?? -1,
  }
}

/** The toll of a whole group: of no one country, party or origin. */
function tollOf(tolls: readonly Toll[], harm: Harm, group: HarmGroup): Toll | undefined {
  return tolls.find(
    (toll) =>
      toll.harm === harm &&
      toll.group === group &&
      toll.foreign === null &&
      toll.country === null &&
      toll.partyKey === null,
  )
}

function attributionOf({ used, kind }: PropertiesOf): AttributionStatus {
  if (!WITH_PERPETRATORS.includes(kind.typeGroup)) return 'NONE'
  const single = kind.extent === 'SINGLE'
  const rows = used.rowsOf('PERPETRATOR').map((row) => ({ ...row, single }))
  return evaluateFold(attributionStatusFold, rows)[0]?.status ?? 'NONE'
}

function supportOf({ rows }: UsedClaims) {
  const support = evaluateFold(supportBy<OfEvent>(['eventId']), rows)[0]
  return {
    claims: support?.claims ?? 0,
    speakers: support?.speakers ?? 0,
    sources: support?.sources ?? 0,
    independentSources: support?.independent ?? 0,
    firstReportedAt: support?.first ?? null,
  }
}

function textOf({ event, used, passageTexts }: PropertiesOf): string {
  const passages = used.claims.flatMap((claim) => claim.passages.map(({ passageId }) => passageId))
  const texts = [...new Set(passages)].sort(compareText).map((id) => passageTexts.get(id) ?? '')
  return searchText([event.titleEn, event.titleAr, ...texts].join('\n'))
}

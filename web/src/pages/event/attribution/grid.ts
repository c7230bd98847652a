import type { Stance } from '../../../gql/first/graphql.ts'
import type {
  AttributionScope,
  EventAttributionQuery,
  PassageTextFragment,
  SpeakerNameFragment,
} from '../../../gql/further/graphql.ts'
import type { Words } from '../../../words/words.ts'

/** What is said of an event about who did it. */
export type Attribution = NonNullable<EventAttributionQuery['event']>['attribution']

/** A cell: who says it, how, how closely it is about the event, and where it is written. */
export interface GridCell {
  readonly key: string
  readonly column: number
  readonly speaker: string
  readonly party: string
  readonly stance: Stance
  readonly scope: AttributionScope
  readonly modality: string
  readonly about: string | null
  readonly passages: readonly PassageTextFragment[]
  /** How many claims say so, and of how many the passages are given. */
  readonly claims: { readonly shown: number; readonly total: number }
}

/** A row: a party, identified or only described, or that nobody claimed it. */
export interface GridRow {
  readonly key: string
  readonly label: string
  readonly described: boolean
  readonly cells: readonly GridCell[]
}

/** The matrix in words: speakers as columns, the outlet last; parties as rows, “nobody claimed it” last. */
export interface Grid {
  readonly columns: readonly {
    readonly key: string
    readonly label: string
    readonly kind: string
  }[]
  readonly rows: readonly GridRow[]
}

/** Makes the matrix of what is said. */
export function gridOf(attribution: Attribution | undefined, words: Words): Grid {
  if (attribution === undefined) return { columns: [], rows: [] }
  const speakers = columnsOf(attribution)
  const columns = speakers.map((speaker) => ({
    key: speaker.id,
    label: speakerName(speaker, words),
    kind: words.code('speakerClass', speaker.class),
  }))
  const at = (id: string) => speakers.findIndex((speaker) => speaker.id === id)
  const rows = attribution.parties.map((party) => ({
    key: party.id,
    label: party.entity?.name ?? party.description ?? party.id,
    described: party.entity === null,
    cells: attribution.cells
      .filter((cell) => cell.party.id === party.id)
      .map((cell): GridCell => {
        const [claim] = cell.claims
        return {
          key: `${cell.speaker.id} ${cell.stance} ${cell.scope} ${party.id}`,
          column: at(cell.speaker.id),
          speaker: columns[at(cell.speaker.id)]?.label ?? '',
          party: party.entity?.name ?? party.description ?? party.id,
          ...{ stance: cell.stance, scope: cell.scope, modality: claim?.modality ?? 'ASSERTED' },
          about: cell.scope === 'THIS_EVENT' ? null : (claim?.event?.title ?? null),
          passages: eachOnce(cell.claims.flatMap(({ passages }) => passages)),
          claims: { shown: cell.claims.length, total: cell.claimCount },
        }
      }),
  }))
  return { columns, rows: [...rows, ...unclaimedRow(attribution, columns, words)] }
}

/** Several claims may stand in one passage. */
function eachOnce(passages: readonly PassageTextFragment[]): readonly PassageTextFragment[] {
  return [...new Map(passages.map((passage) => [passage.id, passage])).values()]
}

/** What to call a speaker: who it is, how it is described, or the outlet itself. */
export function speakerName(speaker: SpeakerNameFragment, { t }: Words): string {
  return speaker.actor?.name ?? speaker.description ?? speaker.source?.name ?? t('outletItself')
}

function columnsOf({ speakers, unclaimed }: Attribution): readonly SpeakerNameFragment[] {
  const sayNobody = unclaimed.flatMap(({ claims }) => claims.map(({ speaker }) => speaker))
  const known = new Set(speakers.map(({ id }) => id))
  const further = sayNobody.filter(
    ({ id }, index) => !known.has(id) && sayNobody.findIndex((one) => one.id === id) === index,
  )
  return [...speakers, ...further].sort((left, right) => Number(left.outlet) - Number(right.outlet))
}

function unclaimedRow(
  { unclaimed }: Attribution,
  columns: Grid['columns'],
  { t }: Words,
): readonly GridRow[] {
  const claims = unclaimed.flatMap((one) => one.claims)
  if (claims.length === 0) return []
  const cells = claims.map((claim): GridCell => {
    const column = columns.findIndex(({ key }) => key === claim.speaker.id)
    return {
      ...{
        key: claim.id,
        column,
        speaker: columns[column]?.label ?? '',
        party: t('nobodyClaimed'),
      },
      ...{ stance: 'REPORTED', scope: 'THIS_EVENT', modality: claim.modality, about: null },
      passages: claim.passages,
      claims: { shown: 1, total: 1 },
    }
  })
  return [{ key: 'unclaimed', label: t('nobodyClaimed'), described: false, cells }]
}

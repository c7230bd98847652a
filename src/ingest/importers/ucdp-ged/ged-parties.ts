import type { ClaimDraft } from '../../../facts/claim-record.ts'
import type { ActorClass, HarmGroup } from '../../../facts/vocabulary.ts'
import type { EntityRecord, NameRecord } from '../../batch.ts'
import type { GedRow } from './ged-row.ts'

/** One side of a row. */
export interface GedSide {
  readonly id: string
  readonly number: number
  readonly name: string
  readonly class: ActorClass
  /** Among which victims its dead are counted. */
  readonly group: HarmGroup
  readonly deaths: number
}

/** Side A. A number of Gleditsch and Ward makes it a government (p. 11). */
export function sideA(row: GedRow): GedSide {
  const { side_a_new_id: number, side_a: name, gwnoa: state, deaths_a: deaths } = row
  return { ...side(number, name, state), deaths }
}

/** Side B; of violence against civilians it is nobody, but the civilians. */
export function sideB(row: GedRow): GedSide | null {
  if (row.type_of_violence === 3) return null
  const { side_b_new_id: number, side_b: name, gwnob: state, deaths_b: deaths } = row
  return { ...side(number, name, state), deaths }
}

function side(number: number, name: string, state: number | null) {
  const id = `actor:ucdp-${String(number)}`
  return state === null
    ? ({ id, number, name, class: 'ARMED_GROUP', group: 'FIGHTERS' } as const)
    : ({ id, number, name, class: 'STATE', group: 'SECURITY_PERSONNEL' } as const)
}

/** A side as an entity. */
export function actorOf({ id, number, name, class: ofActor }: GedSide): EntityRecord {
  return {
    ...{ id, class: ofActor, kind: null, point: null, names: [primary(name)] },
    externalIds: [{ scheme: 'ucdp-actor', value: String(number) }],
  }
}

/** The conflict of a row and the dyad in it: what holds the event. */
export function conflictsOf(row: GedRow): readonly [EntityRecord, EntityRecord] {
  const conflict = String(row.conflict_new_id)
  const dyad = String(row.dyad_new_id)
  return [
    {
      ...{ id: `conflict:ucdp-${conflict}`, class: null, kind: null, point: null },
      names: [primary(row.conflict_name)],
      externalIds: [{ scheme: 'ucdp-conflict', value: conflict }],
    },
    {
      ...{ id: `conflict:ucdp-dyad-${dyad}`, class: null, kind: null, point: null },
      names: [primary(row.dyad_name)],
      externalIds: [{ scheme: 'ucdp-dyad', value: dyad }],
    },
  ]
}

/** A name as the data set gives it. */
export function primary(value: string): NameRecord {
  return { value, lang: 'en', kind: 'PRIMARY', tone: 'NEUTRAL', basis: 'STATED' }
}

type Object = Pick<ClaimDraft, 'objectId' | 'objectKey' | 'objectText' | 'objectClass'>

/** What is claimed, where it is an entity. */
export function identified(id: string): Object {
  return { objectId: id, objectKey: id, objectText: null, objectClass: null }
}

/** The civilians of a country: a population that can be told apart, one for each country, in whatever file it is named. */
export function civiliansOf({ country_id, country }: GedRow): EntityRecord {
  return {
    ...{ id: `actor:ucdp-civilians-gw-${String(country_id)}`, class: 'POPULATION' },
    ...{ kind: null, point: null, names: [primary(`Civilians (${country})`)], externalIds: [] },
  }
}

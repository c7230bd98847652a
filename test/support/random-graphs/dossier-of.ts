import { ACTORS, CONFLICTS, PLACES, WEAPONS } from './random-world.ts'
import type { RandomWorld } from './random-world.ts'
import { SOURCE_KINDS } from './random-graph.ts'
import type { RandomEvent, RandomReport } from './random-graph.ts'

/** An event with its key and the claims about it. */
export interface Told {
  readonly key: string
  readonly event: RandomEvent
  readonly claims: readonly object[]
}

/** What a dossier is written from; the first one declares the world. */
export interface DossierOf {
  readonly world: RandomWorld
  readonly report: RandomReport
  readonly number: number
  readonly events: readonly Told[]
}

/** Writes a report as a dossier: of each event one passage in the report and one in the reference. */
export function dossierOf({ world, report, number, events }: DossierOf): object {
  const name = `d${String(number)}`
  const passages = (prefix: string) =>
    events.map(({ key, event }) => ({
      key: `${prefix}-${key}`,
      locator: key,
      gloss: { en: [prefix, ...event.words].join(' ') },
    }))
  return {
    dossier: name,
    document: {
      ...documentOf(name, report.source, number),
      credits: report.credits,
      passages: passages('told'),
    },
    references: [
      {
        ...documentOf(`${name}-reference`, report.background, number + 3),
        passages: [
          ...passages('known'),
          { key: 'atlas', locator: '0', gloss: { en: 'Where places lie.' } },
        ],
      },
    ],
    parties: [
      { key: 'men', text: { en: 'some men', ar: 'رجال' }, speaks: 'WITNESS' },
      { key: 'crowd', text: { en: 'a crowd', ar: 'حشد' } },
    ],
    events: events.map(eventOf),
    ...(number === 1 ? declarations(world) : {}),
  }
}

function documentOf(key: string, source: string | null, day: number): object {
  const published = `2031-08-0${String(day)}`
  return {
    id: `document:${key}`,
    lang: 'en',
    ...(source === null ? {} : { source }),
    published: { earliest: published, latest: published, precision: 'DAY', basis: 'STATED' },
  }
}

function eventOf({ key, event, claims }: Told): object {
  return {
    key,
    title: { en: `Event ${key}`, ar: 'حدث' },
    basis: event.basis,
    claims: claims.map((claim, index) => claimOf(claim, key, index)),
  }
}

/** Each claim has a mark of its own, so that no two are the same assertion. */
function claimOf(claim: object, event: string, index: number): object {
  const { isBackground, isInferred, ...rest } = claim as Readonly<Record<string, unknown>>
  const basis = isInferred === true ? 'INFERRED' : 'STATED'
  return {
    ...rest,
    slot: `c${String(index)}`,
    basis: isBackground === true ? 'BACKGROUND' : basis,
    passages: [`${isBackground === true ? 'known' : 'told'}-${event}`],
  }
}

function declarations({ above, points, speaksFor }: RandomWorld): object {
  const background = { basis: 'BACKGROUND', passages: ['atlas'] }
  return {
    sources: Object.entries(SOURCE_KINDS).map(([id, kind]) => ({
      id,
      name: { en: id },
      kind,
      ...(id === 'source:mail' ? { owner: 'Group' } : {}),
    })),
    entities: [
      ...Object.entries(ACTORS).map(([id, ofClass]) => ({ ...named(id), class: ofClass })),
      ...Object.entries(PLACES).map(([id, { kind }]) => ({
        ...named(id),
        kind,
        ...pointOf(points[id]),
      })),
      ...[...Object.keys(WEAPONS), ...CONFLICTS].map(named),
    ],
    relations: [
      ...Object.entries(above).flatMap(([subject, objects]) =>
        objects.map((object) => ({
          subject,
          relation: subject.startsWith('place:') ? 'WITHIN' : 'KIND_OF',
          object,
          ...background,
        })),
      ),
      ...(speaksFor
        ? [{ subject: 'actor:radio', relation: 'SPEAKS_FOR', object: 'actor:front', ...background }]
        : []),
    ],
  }
}

function pointOf(point: readonly [number, number] | undefined): object {
  return point === undefined ? {} : { point: { latitude: point[0], longitude: point[1] } }
}

function named(id: string): { readonly id: string; readonly names: readonly object[] } {
  return {
    id,
    names: [
      { value: id, lang: 'en', kind: 'PRIMARY' },
      { value: `اسم ${id}`, lang: 'ar', kind: 'PRIMARY' },
    ],
  }
}

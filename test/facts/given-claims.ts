import fc from 'fast-check'
import type { ClaimRecord } from '../../src/facts/claim-record.ts'
import { isLive } from '../../src/facts/liveness.ts'
import { stanceOf } from '../../src/facts/stance.ts'
import * as vocabulary from '../../src/facts/vocabulary.ts'
import { stableId } from '../../src/lib/stable-id.ts'

const PLAIN: ClaimRecord = {
  ...{ id: '', slot: 'slot', version: 1, kind: 'TYPE', documentId: 'document:one' },
  ...{ eventId: 'event:d.e', objectId: null, objectKey: null, objectText: null },
  ...{ objectClass: null, subjectId: null, subjectKey: null, subjectText: null },
  ...{ subjectClass: null, relation: null, speakerId: null, speakerKey: 'outlet:source:one' },
  ...{ speakerText: null, speakerClass: 'OUTLET', madeAtId: null, eventType: null, extent: null },
  ...{
    violence: null,
    role: null,
    use: null,
    geoPrecision: null,
    harm: null,
    group: null,
    country: null,
  },
  ...{ foreign: null, low: null, best: null, high: null, approximate: false },
  ...{ earliest: null, latest: null, precision: null, text: null, polarity: 'AFFIRMS' },
  ...{ modality: 'ASSERTED', scope: 'WHOLE', basis: 'STATED', rank: 'NORMAL' },
  ...{ key: null, repeats: null, corroborates: [], contradicts: [] },
  ...{ status: 'ACCEPTED', confidence: null, passages: [], sourceId: 'source:one' },
  ...{ origin: 'source:one', published: '2021-07-09', position: 0, stance: null, live: true },
  ...{ recordedAt: '2021-08-01T00:00:00Z', supersededAt: null },
}

/** A claim that says what the test says, and otherwise what is usual; what follows from the claim alone follows. */
export function claim(parts: Partial<ClaimRecord>): ClaimRecord {
  const said = { ...PLAIN, ...parts }
  const objectKey = said.objectKey ?? said.objectId
  const partyKey =
    said.kind === 'PERPETRATOR' ? objectKey : said.kind === 'RELATION' ? said.subjectKey : null
  const whole = { ...said, objectKey, stance: stanceOf({ ...said, partyKey }), live: isLive(said) }
  return { ...whole, id: parts.id ?? stableId('claim', JSON.stringify(whole)) }
}

type Published = Pick<ClaimRecord, 'documentId' | 'sourceId' | 'origin' | 'published'>

/** Two documents of outlets that one owner has, the last ones published. */
export const one: Published = {
  ...{ documentId: 'document:one', sourceId: 'source:one' },
  ...{ origin: 'owner:x', published: '2021-07-09' },
}
export const two: Published = { ...one, documentId: 'document:two', sourceId: 'source:two' }
/** A document of an outlet that stands alone. */
export const three: Published = {
  ...{ documentId: 'document:three', sourceId: 'source:three' },
  ...{ origin: 'source:three', published: '2021-07-01' },
}
/** A document of which nobody knows who published it, or when. */
export const four: Published = {
  ...{ documentId: 'document:four', sourceId: null },
  ...{ origin: 'document:four', published: null },
}
export const DOCUMENTS: readonly Published[] = [one, two, three, four]

const code = <Code extends string>({ codes }: vocabulary.Vocabulary<Code>) =>
  fc.constantFrom(...codes)
const orNull = <Value>(of: fc.Arbitrary<Value>) => fc.option(of, { nil: null })
const usually = <Value>(value: Value, others: fc.Arbitrary<Value>) =>
  fc.oneof({ weight: 4, arbitrary: fc.constant(value) }, { weight: 1, arbitrary: others })

const letter = fc.constantFrom('a', 'B', ' ', '0', "'", '\\', 'é', 'ب', 'ة', '😀')
const word = fc.string({ unit: letter, maxLength: 3 })
const text = orNull(fc.record({ en: orNull(word), ar: orNull(word) }))
const number = orNull(fc.nat(6))
const day = fc.nat(400).map((after) => {
  const time = Date.UTC(2020, 11, 1) + after * 86_400_000
  return new Date(time).toISOString().slice(0, 10)
})
const span = fc
  .tuple(orNull(day), orNull(day))
  .map(([a, b]) =>
    a !== null && b !== null && a > b ? { earliest: b, latest: a } : { earliest: a, latest: b },
  )

const identified = (...ids: readonly string[]) =>
  fc.constantFrom(...ids).map((id) => ({ objectId: id, objectKey: id, objectText: null }))
const described = fc
  .record({ objectKey: fc.constantFrom('document:one#a', 'document:two#a'), objectText: text })
  .map((party) => ({ objectId: null, ...party }))
const party = fc.oneof(identified('actor:a', 'actor:b', 'actor:c'), described)
const none = fc.constant({ objectId: null, objectKey: null, objectText: null })
const estimate = fc.record({
  low: number,
  best: number,
  high: number,
  approximate: fc.boolean(),
  text,
})

/** What claims of each kind say; from few values, so that claims meet. */
const SAID: Readonly<Record<vocabulary.ClaimKind, fc.Arbitrary<Partial<ClaimRecord>>>> = {
  TYPE: fc.record({
    eventType: fc.constantFrom('ROCKET_ATTACK', 'DRONE_ATTACK', 'ARMED_CLASH', 'STATEMENT'),
    extent: code(vocabulary.eventExtent),
    violence: orNull(code(vocabulary.violence)),
  }),
  WHEN: fc
    .record({ span, precision: orNull(code(vocabulary.datePrecision)), text })
    .map(({ span, ...rest }) => ({ ...span, ...rest })),
  WHERE: fc
    .record({
      place: identified('place:airport', 'place:baghdad', 'place:erbil'),
      geoPrecision: orNull(code(vocabulary.geoPrecision)),
    })
    .map(({ place, ...rest }) => ({ ...place, ...rest })),
  PERPETRATOR: party,
  UNCLAIMED: fc.constant({}),
  TARGET: fc.oneof(party, identified('place:airport')),
  PARTICIPANT: fc
    .record({ party, role: fc.constantFrom('ISSUER', 'ATTENDEE') })
    .map(({ party, role }) => ({ ...party, role }) as const),
  HARM: fc
    .record({
      party: fc.oneof({ weight: 4, arbitrary: none }, { weight: 1, arbitrary: party }),
      harm: fc.constantFrom('KILLED' as const, 'INJURED' as const),
      group: fc.constantFrom('ALL' as const, 'CIVILIANS' as const),
      country: usually(null, fc.constant('place:iraq')),
      foreign: usually(null, fc.boolean()),
      estimate,
    })
    .map(({ party, estimate, ...rest }) => ({ ...party, ...estimate, ...rest })),
  WEAPON: fc
    .record({
      weapon: identified('weapon:rocket', 'weapon:drone'),
      use: code(vocabulary.weaponUse),
      estimate,
    })
    .map(({ weapon, estimate, use }) => ({ ...weapon, ...estimate, use })),
  COUNT: estimate,
  PART: identified('event:d.series', 'conflict:c'),
  ORDER_IN_TIME: identified('event:d.later'),
  INTERCEPTION: identified('event:d.rocket'),
  RELATION: fc
    .record({ party, span, estimate, precision: orNull(code(vocabulary.datePrecision)) })
    .map(({ party, span, estimate, precision }) => ({
      ...{ eventId: null, subjectId: 'actor:s', subjectKey: 'actor:s' },
      relation: 'FRONT_FOR' as const,
      ...{ ...party, ...span, ...estimate, precision },
    })),
  CONTENT: fc.record({ text }),
}

const spoken = fc
  .record({
    document: fc.constantFrom(...DOCUMENTS),
    speaker: fc.constantFrom('outlet', 'actor:a', 'actor:b', 'actor:z'),
    polarity: usually('AFFIRMS' as const, code(vocabulary.polarity)),
    modality: usually('ASSERTED' as const, code(vocabulary.modality)),
    scope: usually('WHOLE' as const, code(vocabulary.claimScope)),
    basis: code(vocabulary.basis),
    rank: usually('NORMAL' as const, code(vocabulary.claimRank)),
    status: usually('ACCEPTED' as const, code(vocabulary.claimStatus)),
    recordedAt: fc.constantFrom('2021-08-01T00:00:00Z', '2021-08-10T12:00:00Z'),
    supersededAt: usually(
      null,
      fc.constantFrom('2021-08-20T00:00:00.000Z', '2021-09-01T00:00:00Z'),
    ),
    speakerClass: fc.constantFrom('OFFICIAL' as const, 'WITNESS' as const),
  })
  .map(({ document, speaker, speakerClass, ...rest }) => ({
    ...rest,
    ...document,
    speakerId: speaker === 'outlet' ? null : speaker,
    speakerClass: speaker === 'outlet' ? ('OUTLET' as const) : speakerClass,
    speakerKey:
      speaker === 'outlet' ? `outlet:${document.sourceId ?? document.documentId}` : speaker,
    passages: [{ passageId: `passage:${document.documentId}`, start: null, end: null }],
  }))

/** A claim of one of these kinds, whatever it says and whoever says it. */
export function arbitraryClaim(
  ...kinds: readonly vocabulary.ClaimKind[]
): fc.Arbitrary<ClaimRecord> {
  const said = kinds.map((kind) => SAID[kind].map((parts) => ({ kind, ...parts })))
  return fc.tuple(fc.oneof(...said), spoken).map(([what, who]) => claim({ ...who, ...what }))
}

import { z } from 'zod'
import {
  actorClass,
  datePrecision,
  eventExtent,
  eventType,
  eventTypeGroup,
  geoPrecision,
  harm,
  harmGroup,
  modality,
  participantRole,
  placeKind,
  sourceKind,
  violence,
  weaponUse,
} from '../../../facts/vocabulary.ts'

const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'small letters, digits and single hyphens')
const column = z
  .string()
  .min(1)
  .max(200)
  // Every object has these.
  .refine((name) => !(name in {}), 'no table may have a column of this name; rename it')
/** Texts of cells, in any case; a `*` at the begin or end stands for whatever is there. */
const pattern = z.string().min(1).max(200)

/** A code that is the same for all rows, or that a cell tells by one of its texts. */
function coded<const Codes extends readonly [string, ...string[]]>(codes: Codes) {
  const code = z.enum(codes)
  return z.union([
    z.strictObject({ is: code }),
    z.strictObject({
      column,
      codes: z.record(pattern, code),
      /** For texts that are none of these; without it their rows are rejected. */
      otherwise: code.optional(),
    }),
  ])
}

const written = z.strictObject({
  column,
  until: column.optional(),
  /** Of YYYY, MM, M, DD, D, MMMM (January) and MMM (Jan), with what stands between them; the first that fits counts. */
  formats: z.array(z.string().min(4).max(40)).min(1).default(['YYYY-MM-DD']),
  precision: coded(datePrecision.codes).optional(),
})
/** 0 or nothing for a day or month that is not known. */
const inParts = z.strictObject({ year: column, month: column, day: column })

const place = z.strictObject({
  name: column,
  kind: coded(placeKind.codes).default({ is: 'SETTLEMENT' }),
  latitude: column.optional(),
  longitude: column.optional(),
  /** Default: near a place, and as closely as its kind says for an area. */
  precision: coded(geoPrecision.codes).optional(),
  /** The units that hold it, from the inside outwards. Where the name is empty, the first that is not is the place. */
  within: z
    .array(z.strictObject({ column, kind: z.enum(placeKind.codes) }))
    .max(6)
    .default([]),
})

const party = z.strictObject({
  column,
  /** What of the event it is: its perpetrator, its target, or another part in it. */
  as: z.enum(['PERPETRATOR', 'TARGET', ...participantRole.codes]),
  class: coded(actorClass.codes),
  /** Only in events of these groups; default: in all. */
  for: z.array(z.enum(eventTypeGroup.codes)).min(1).optional(),
  /** Texts that describe somebody and name nobody: no actor is made of them. */
  described: z.array(pattern).default([]),
  modality: coded(modality.codes).default({ is: 'ASSERTED' }),
  /** Between several in one cell. */
  separator: z.string().min(1).max(5).optional(),
})

const toll = z
  .strictObject({
    harm: z.enum(harm.codes),
    group: z.enum(harmGroup.codes).default('ALL'),
    low: column.optional(),
    best: column.optional(),
    high: column.optional(),
    /** That a best number alone bounds nothing. */
    approximate: z.boolean().default(false),
  })
  .refine(
    ({ low, best, high }) => (low ?? best ?? high) !== undefined,
    'name a column of low, best or high',
  )

const weapon = z.strictObject({
  column,
  use: z.enum(weaponUse.codes).default('USED'),
  /** Texts, and the weapons they stand for; other texts say nothing. */
  weapons: z.record(
    pattern,
    z.strictObject({ id: z.string().regex(/^weapon:[a-z0-9-]+$/), name: z.string().min(1) }),
  ),
})

/** What the columns of a table mean: a mapping file, in YAML or JSON. */
export const csvMappingModel = z.strictObject({
  /** Its name: ids of events, actors and places are made from it. */
  mapping: slug,
  about: z.string().min(1).max(300),
  source: z.strictObject({
    id: z.string().regex(/^source:[a-z0-9]+(-[a-z0-9]+)*$/),
    nameEn: z.string().min(1),
    nameAr: z.string().min(1).optional(),
    kind: z.enum(sourceKind.codes),
  }),
  /** Of names and notes, such as en or ar. */
  language: z.string().regex(/^[a-z]{2,3}$/),
  delimiter: z.enum([',', ';', '\t', '|']).default(','),
  /** Columns that a file may lack, and other names of columns. */
  optional: z.array(column).default([]),
  otherNames: z.record(column, z.array(column)).default({}),
  /** Texts that stand for nothing: the cell is taken to be empty. */
  empty: z.array(z.string()).default([]),
  key: column,
  scheme: slug.optional(),
  type: coded(eventType.codes),
  extent: coded(eventExtent.codes).default({ is: 'SINGLE' }),
  violence: coded(violence.codes).optional(),
  when: z.union([written, inParts]),
  place: place.optional(),
  parties: z.array(party).default([]),
  tolls: z.array(toll).default([]),
  weapons: z.array(weapon).default([]),
  note: column.optional(),
  reporter: column.optional(),
})

/** What the columns of a table mean. */
export type CsvMapping = z.output<typeof csvMappingModel>
/** How a code is told. */
export type Coded<Code extends string> =
  | { readonly is: Code }
  | {
      readonly column: string
      readonly codes: Readonly<Record<string, Code>>
      readonly otherwise?: Code | undefined
    }

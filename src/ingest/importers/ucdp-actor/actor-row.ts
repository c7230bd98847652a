import { z } from 'zod'
import type { Sheet } from '../../pipeline/read-sheet.ts'
import type { SheetRow } from '../../pipeline/read-sheet.ts'

const text = z.string().transform((value) => value.replaceAll(/\s+/g, ' ').trim())
const named = text.refine((value) => value !== '', 'is empty')
/** The codebook's "not applicable" is no name. */
const nameOrNull = text.transform((value) => (/^(n\/a|)$/i.test(value) ? null : value))
const id = text.refine((value) => /^\d{1,9}$/.test(value), 'is no whole number').transform(Number)
const ids = text
  .refine((value) => /^(\d{1,9}(\s*,\s*\d{1,9})*)?$/.test(value), 'is no list of whole numbers')
  .transform((value) => (value === '' ? [] : value.split(',').map(Number)))
const flag = text
  .refine((value) => ['', '0', '1'].includes(value), 'is neither 0 nor 1')
  .transform((value) => value === '1')
const level = text
  .refine((value) => /^[1-4]$/.test(value), 'is none of 1, 2, 3, 4')
  // Just seen to be one of them.
  .transform((value) => Number(value) as 1 | 2 | 3 | 4)

const columns = {
  ActorId: id,
  NameData: named,
  NameOrig: nameOrNull,
  NameOrigFull: nameOrNull,
  NameOrigFullEng: nameOrNull,
  NameChange: flag,
  NewName: nameOrNull,
  NewNameFullMotherTongue: nameOrNull,
  NewNameFullEng: nameOrNull,
  Org: level,
  NamePrev: nameOrNull,
  ActorIdPrev: ids,
  NameSplitTemp: nameOrNull,
  ActorIdSplitTemp: ids,
  NameAlliance: nameOrNull,
  ActorIdAlliance: ids,
  GroupName: nameOrNull,
  ActorIdGroup: ids,
}

const model = z.object(columns).readonly()

type ActorValues = z.output<typeof model>

/** An actor as the data set records it; the columns have the names of codebook 22.1 (pp. 7–9). */
export type ActorRow = SheetRow<ActorValues>

/** Files of the UCDP Actor Dataset. */
export const actorSheet: Sheet<keyof typeof columns, ActorValues> = {
  name: 'file of the UCDP Actor Dataset',
  // The keys of an object of ours.
  columns: Object.keys(columns) as (keyof typeof columns)[],
  otherNames: {},
  optional: [],
  model,
  skipped: () => null,
}

import { ClientError } from '../../../errors.ts'
import { peeked } from '../../../lib/peeked.ts'
import { readObjects } from '../../pipeline/read-objects.ts'
import { readSheet } from '../../pipeline/read-sheet.ts'
import type { Sheet } from '../../pipeline/read-sheet.ts'
import { readTabs } from '../../pipeline/read-tabs.ts'
import type { SourceRecord } from '../../pipeline/source-record.ts'
import { readAdminNames } from './admin-names.ts'
import type { GazetteerPlace, GazetteerRow } from './gazetteer-place.ts'
import { dumpSheet } from './geonames-dump.ts'
import { tableSheet } from './geonames-table.ts'
import { countrySheet, levelSheet, unitSheet } from './geonames-units.ts'
import { naturalEarth } from './natural-earth.ts'

/** Reads a gazetteer in any of its forms; its first line tells which. Throws INVALID_FILE where it is none. */
export async function* readGazetteer(
  pieces: AsyncIterable<string>,
): AsyncGenerator<SourceRecord<GazetteerRow>> {
  const { head, begun, text } = await peeked(pieces)
  // Provinces are listed near the beginning.
  if (/"provinces"\s*:/.test(begun)) yield* readAdminNames(text)
  else if (head.startsWith('{')) yield* readObjects(text, naturalEarth)
  else if (head.includes('\t') || head.startsWith('#'))
    yield* readTabs(text, { ...tabsOf(head), instead: KNOWN })
  else yield* readSheet(text, sheetOf(head))
}

// Each sheet has its own columns, and all give places.
type AnySheet = Sheet<string, GazetteerPlace>

function tabsOf(head: string): AnySheet {
  const fields = head.split('\t')
  if (head.startsWith('#') || /^[A-Z]{2}$/.test(fields[0] ?? '')) return countrySheet
  if (fields.length === 4) return unitSheet
  if (/^\d+$/.test(fields[0] ?? '')) return dumpSheet
  throw unknown()
}

/** Tables with a header, those of rejected rows too. */
function sheetOf(head: string): AnySheet {
  const has = (name: string) => new RegExp(`(^|,)"?${name}"?(,|$)`).test(head)
  if (has('feature_class')) return dumpSheet
  if (has('EquivalentFipsCode')) return countrySheet
  if (has('code')) return has('level') ? levelSheet : unitSheet
  if (has('latitude')) return tableSheet(has('country') || has('country_code'))
  throw unknown()
}

const KNOWN =
  'Give a dump of GeoNames (19 columns between tabs), its admin1CodesASCII.txt, admin2Codes.txt or countryInfo.txt, a CSV table of places with name, latitude and longitude or of codes with code, level and name, GeoJSON of Natural Earth, or names of units as JSON with "provinces". TopoJSON is not read.'

function unknown(): ClientError {
  return new ClientError('INVALID_FILE', `This is no gazetteer that is known. ${KNOWN}`)
}

import type { SourceRecord } from '../../batch.ts'

/** Whose table a gazetteer is. */
export type GazetteerName =
  'GEONAMES' | 'GEONAMES_EXCERPT' | 'GEONAMES_TABLE' | 'NATURAL_EARTH' | 'IRAQ_NAMES'

function reference(id: string, nameEn: string, nameAr: string, ownerGroup: string | null = null) {
  const rest = { country: null, reliability: null, ownerGroup } as const
  return { id, nameEn, nameAr, kind: 'REFERENCE', ...rest } satisfies SourceRecord
}

/** The gazetteers that are read, as publishers. An excerpt is somebody else's document, and no voice beside GeoNames. */
export const GAZETTEERS: Readonly<Record<GazetteerName, SourceRecord>> = {
  GEONAMES: reference('source:geonames', 'GeoNames', 'جيونيمز', 'geonames'),
  GEONAMES_EXCERPT: reference(
    'source:geonames-excerpt',
    'Excerpt of GeoNames',
    'مقتطف من جيونيمز',
    'geonames',
  ),
  // Its provinces have names alone: as somebody else's they can be candidates for those that have codes.
  GEONAMES_TABLE: reference(
    'source:geonames-table',
    'Table taken from GeoNames, of no country',
    'جدول مأخوذ من جيونيمز بلا بلد',
    'geonames',
  ),
  NATURAL_EARTH: reference('source:natural-earth', 'Natural Earth', 'نتشرال إيرث'),
  IRAQ_NAMES: reference(
    'source:iraq-admin-names',
    'Administrative names of Iraq (compiler not named)',
    'أسماء إدارية للعراق (جامعها غير مذكور)',
  ),
}

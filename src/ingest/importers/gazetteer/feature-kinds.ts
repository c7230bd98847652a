import type { PlaceKind } from '../../../facts/vocabulary.ts'

/** What sort of place a feature of GeoNames is, by its class (https://www.geonames.org/export/codes.html). */
const CLASSES: Readonly<Partial<Record<string, PlaceKind>>> = {
  ...{ A: 'REGION', H: 'REGION', L: 'REGION', T: 'REGION', U: 'REGION', V: 'REGION' },
  ...{ P: 'SETTLEMENT', R: 'FACILITY', S: 'FACILITY' },
}

/** Codes that are something else than most of their class. Provinces and districts of old are regions. */
const CODES: Readonly<Partial<Record<string, PlaceKind>>> = {
  ...{ PCL: 'COUNTRY', PCLD: 'COUNTRY', PCLF: 'COUNTRY', PCLI: 'COUNTRY', PCLIX: 'COUNTRY' },
  ...{ PCLS: 'COUNTRY', TERR: 'COUNTRY', ADM1: 'ADMIN1', ADM2: 'ADMIN2' },
  ...{ MILB: 'FACILITY', NVB: 'FACILITY', PRT: 'FACILITY', INDS: 'FACILITY', CMN: 'FACILITY' },
}

/** Tells what sort of place a feature is; a region where GeoNames does not say. */
export function kindOfFeature(featureClass: string, code: string): PlaceKind {
  return CODES[code] ?? CLASSES[featureClass] ?? 'REGION'
}

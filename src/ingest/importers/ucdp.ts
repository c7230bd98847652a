import type { SourceRecord } from '../batch.ts'

/** Who codes and publishes the data sets of UCDP. */
export const UCDP: SourceRecord = {
  id: 'source:ucdp',
  nameEn: 'Uppsala Conflict Data Program',
  nameAr: 'برنامج أوبسالا لبيانات النزاعات',
  kind: 'RESEARCH',
  country: null,
  reliability: null,
  ownerGroup: null,
}

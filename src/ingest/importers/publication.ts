import { isolateDigits } from '../../lib/isolate.ts'
import type { DocumentRecord } from '../batch.ts'

/** When a document was published, how that is known, and why where it is inferred. */
export type Publication = Pick<
  DocumentRecord,
  | 'publishedEarliest'
  | 'publishedLatest'
  | 'publishedPrecision'
  | 'publishedBasis'
  | 'publishedTextEn'
  | 'publishedTextAr'
  | 'publishedReasonEn'
  | 'publishedReasonAr'
>

/**
 * When a file was published: on the day that whoever imports it gives, else at any time from `lastDay` on, the last of
 * which the file tells; where it tells of none, that is open on both sides. ISO days.
 */
export function publication(given: string | null, lastDay: string | null = null): Publication {
  const words = { publishedTextEn: null, publishedTextAr: null }
  if (given !== null) {
    return {
      ...{ publishedEarliest: given, publishedLatest: given, ...words },
      ...{ publishedPrecision: 'DAY', publishedBasis: 'STATED' },
      ...{ publishedReasonEn: null, publishedReasonAr: null },
    }
  }
  return {
    ...{ publishedEarliest: lastDay, publishedLatest: null, ...words },
    ...{ publishedPrecision: 'OPEN', publishedBasis: 'INFERRED' },
    publishedReasonEn: reasonEn(lastDay),
    publishedReasonAr: reasonAr(lastDay),
  }
}

const reasonEn = (lastDay: string | null): string =>
  lastDay === null
    ? 'The file does not say when it was published, and tells of no day before which it cannot have been.'
    : `The file does not say when it was published; it tells of ${lastDay}, so it cannot have been before.`

const reasonAr = (lastDay: string | null): string =>
  lastDay === null
    ? 'لا يذكر الملف متى نُشر، ولا يتحدث عن يوم لا يمكن أن يكون قد نُشر قبله.'
    : `لا يذكر الملف متى نُشر؛ وهو يتحدث عن يوم ${isolateDigits(lastDay, 'AR')}، فلا يمكن أن يكون قد نُشر قبله.`

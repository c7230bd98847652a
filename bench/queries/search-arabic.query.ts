import { searching } from './searching.ts'

/** The same in Arabic: names that the data set has in Latin letters alone are found by their sound. */
export const searchArabic = searching('search-arabic', 'Search in Arabic', [
  ...[
    'الفلوجة',
    'الأنبار',
    'كركوك',
    'بغداد',
    'سامراء',
    'الموصل',
    'كربلاء',
    'النجف',
    'البصرة',
    'أربيل',
  ],
])

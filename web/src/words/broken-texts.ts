/** What is said where a part of the pages could not be loaded; it stands here, for the texts may be what is missing. */
export const brokenTexts = {
  en: {
    direction: 'ltr',
    sentence: 'A part of this page could not be loaded.',
    reload: 'Reload the page',
  },
  ar: {
    direction: 'rtl',
    sentence: 'تعذّر تحميل جزء من هذه الصفحة.',
    reload: 'أعد تحميل الصفحة',
  },
} as const

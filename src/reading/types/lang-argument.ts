import type { ArgumentDeclaration } from '../declare.ts'
import { Lang } from './enums.ts'

/** The argument `lang` of texts kept in two languages. */
export const langArgument: Readonly<Record<'lang', ArgumentDeclaration>> = {
  lang: {
    type: () => Lang,
    defaultValue: 'EN',
    description: 'The language wanted; where the text is missing in it, the other one is given.',
  },
}

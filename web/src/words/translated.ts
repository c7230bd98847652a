type Counted<Key> = Key extends `${infer Stem}_one` ? Stem : never
type Single<Key> = Exclude<Key, `${Counted<Key> & string}_${'one' | 'other'}`>
type Form = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other'

/** The same texts in a language with six plural forms: a missing one, or one too many, is a type error. */
export type Translated<Texts> = Readonly<
  Record<(Single<keyof Texts> & string) | `${Counted<keyof Texts> & string}_${Form}`, string>
>

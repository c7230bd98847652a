import type { WrittenDossier } from '../dossier/dossier.model.ts'

export type WrittenDocument = WrittenDossier['document']
export type WrittenPassage = WrittenDocument['passages'][number]
export type WrittenParty = NonNullable<WrittenDossier['parties']>[number]
export type WrittenText = Partial<Readonly<Record<'en' | 'ar', string>>>

/** A value that is not the one which goes without saying, or nothing. */
export function unless<Value>(value: Value, silent: Value): Value | undefined {
  return value === silent ? undefined : value
}

/** A value, or nothing for null. */
export function given<Value>(value: Value | null | undefined): Value | undefined {
  return value ?? undefined
}

/** A text in the languages it is there in, or nothing. */
export function textOf(
  en: string | null | undefined,
  ar: string | null | undefined,
): WrittenText | undefined {
  if (!en && !ar) return undefined
  return { ...(en ? { en } : {}), ...(ar ? { ar } : {}) }
}

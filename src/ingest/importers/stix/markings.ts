/** Markings of the Traffic Light Protocol that keep something from the public, by the identifiers that STIX 2.1 fixes (7.2.1.4, and TLP 2.0). */
const TLP: Readonly<Partial<Record<string, string>>> = {
  'marking-definition--34098fce-860f-48ae-8e50-ebd3cc5e41da': 'TLP:GREEN',
  'marking-definition--f88d31f6-486f-44da-b317-01333bde0b82': 'TLP:AMBER',
  'marking-definition--5e57c739-391a-4eb3-b6be-7d15ca92d5ed': 'TLP:RED',
  'marking-definition--bab4a63c-aed9-4cf5-a766-dfca5abac2bb': 'TLP:GREEN',
  'marking-definition--55d920b0-5e8b-4f79-9ee9-91f868d9b421': 'TLP:AMBER',
  'marking-definition--939a9414-2ddd-4d32-a0cd-375ea402b003': 'TLP:AMBER+STRICT',
  'marking-definition--e828b379-4e03-4974-9ac4-e53a884c97c1': 'TLP:RED',
}

/** What keeps an object, or a part of it, from the public; null where nothing does. */
export function markingOf(object: {
  readonly object_marking_refs: readonly string[]
  readonly granular_markings: readonly { readonly marking_ref?: string | undefined }[]
}): string | null {
  const parts = object.granular_markings.map(({ marking_ref }) => marking_ref ?? '')
  const found = [...object.object_marking_refs, ...parts].flatMap((ref) => TLP[ref] ?? [])
  return found[0] ?? null
}

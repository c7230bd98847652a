import type { CsvMapping } from './csv-mapping.model.ts'

/** Every column that a mapping reads, once. */
export function columnsOf({ key, note, reporter, ...mapping }: CsvMapping): readonly string[] {
  const { type, extent, violence, when, place, parties, tolls, weapons } = mapping
  const told = (coded: { readonly column?: string } | { readonly is: string } | undefined) =>
    coded !== undefined && 'column' in coded ? [coded.column] : []
  const columns = [
    key,
    ...[type, extent, violence].flatMap(told),
    ...('year' in when
      ? [when.year, when.month, when.day]
      : [when.column, when.until, ...told(when.precision)]),
    ...(place === undefined
      ? []
      : [
          ...[place.name, place.latitude, place.longitude],
          ...[place.kind, place.precision].flatMap(told),
          ...place.within.map(({ column }) => column),
        ]),
    ...parties.flatMap((party) => [party.column, ...[party.class, party.modality].flatMap(told)]),
    ...tolls.flatMap(({ low, best, high }) => [low, best, high]),
    ...weapons.map(({ column }) => column),
    note,
    reporter,
  ]
  return [...new Set(columns.filter((column) => column !== undefined))]
}

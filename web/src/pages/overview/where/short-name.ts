/** A name as it stands on the map, whose marks say what sort of place it is. */
export function shortName(name: string): string {
  return name.replace(/ (province|governorate|town|village|city|district)$/i, '')
}

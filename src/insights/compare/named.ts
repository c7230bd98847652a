import type { Site } from '../../reading/shape.ts'

/** What a part of a comparison is called in the text. */
export function named(site: Site, part: string): string {
  return site[part] ?? 'null'
}

import type { ChangedPlaces } from '../writer/write-declared.ts'

/** Something that may change what is said of places. */
interface Changing {
  readonly changedPlaces: ChangedPlaces
}

/** All places that any of these changed. */
export function joinedChanges(all: readonly Changing[]): ChangedPlaces {
  return {
    moved: all.flatMap(({ changedPlaces }) => changedPlaces.moved),
    ofNewKind: all.flatMap(({ changedPlaces }) => changedPlaces.ofNewKind),
  }
}

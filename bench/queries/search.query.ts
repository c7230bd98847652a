import { searching } from './searching.ts'

/** A search as people type: names of places and actors, one with a letter wrong. */
export const search = searching('search', 'Search in English', [
  ...['Fallujah town', 'Al Anbar province', 'Tikrit town', 'Government of Iraq', 'Maiduguri'],
  ...['Donetsk airport', 'Kirkuk town', 'Rakhine state', 'Jamaatu Ahlis Sunna', 'Baqubah'],
])

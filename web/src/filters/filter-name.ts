/** What a filter button opens. */
export type FilterName = 'time' | 'place' | 'actor' | 'type' | 'by'

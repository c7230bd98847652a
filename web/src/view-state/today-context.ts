import { today } from './span.ts'

/** The day on which the pages were opened: relative spans do not move while they are read. */
export const openedOn: string = today()

import { createContext } from 'react'
import type { View } from './view.ts'

/** The view that a part of the page shows: what the address says, or, in parts that are drawn after others, what it said. */
export const ViewContext = createContext<View>({})

import { useLocation } from '@tanstack/react-router'
import { useState } from 'react'

/** Goes one step of the graph back; undefined where it is as it was opened: what lies before is another page. */
export function useUndo(): (() => void) | undefined {
  const step = useLocation({ select: ({ state }) => state.__TSR_index })
  const [first, setFirst] = useState(step)
  if (step < first) setFirst(step)
  return step > first ? goBack : undefined
}

function goBack(): void {
  window.history.back()
}

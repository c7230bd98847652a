import { useEffect } from 'react'
import { useSetView } from '../../view-state/use-view.ts'

/** Enter expands what is chosen; Ctrl Z and Ctrl Shift Z go back and forth through the addresses. */
export function useGraphKeys(chosen: string | undefined, expand: (id: string) => void): void {
  const setView = useSetView()
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const target = event.target
      if (target instanceof HTMLElement && target.matches('input, select, button, a, textarea'))
        return
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z') {
        event.preventDefault()
        if (event.shiftKey) window.history.forward()
        else window.history.back()
      }
      if (event.key === 'Enter' && chosen !== undefined) expand(chosen)
      if (event.key === 'Escape') setView({ sel: undefined }, { replace: true })
    }
    window.addEventListener('keydown', onKey)
    return () => {
      window.removeEventListener('keydown', onKey)
    }
  }, [chosen, expand, setView])
}

import { type RefObject, useLayoutEffect, useRef, useState } from 'react'

/** The size of an element in pixels, kept while it changes; undefined before it is laid out. */
export function useSize<Element extends HTMLElement>(): {
  readonly ref: RefObject<Element | null>
  readonly size: { readonly width: number; readonly height: number } | undefined
} {
  const ref = useRef<Element>(null)
  const [size, setSize] = useState<{ readonly width: number; readonly height: number }>()
  useLayoutEffect(() => {
    const element = ref.current
    if (element === null) return
    const measure = () => {
      setSize({ width: element.clientWidth, height: element.clientHeight })
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => {
      observer.disconnect()
    }
  }, [])
  return { ref, size }
}

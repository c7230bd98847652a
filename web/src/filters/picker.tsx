import { type FocusEvent, type ReactNode, useEffect, useRef } from 'react'
import { useWords } from '../words/words-context.tsx'
import { EntityPicker } from './entity-picker.tsx'
import type { FilterName } from './filter-name.ts'
import { LensPicker } from './lens-picker.tsx'
import { TimePicker } from './time-picker.tsx'
import { TypePicker } from './type-picker.tsx'

const words = {
  time: 'time',
  place: 'place',
  actor: 'actor',
  type: 'type',
  by: 'accordingTo',
} as const

/** What a filter button opens: it closes by Escape, by a click outside of it, and when the focus leaves it. */
export function Picker({
  name,
  close,
  leave,
}: {
  readonly name: FilterName
  /** Closes it and gives the focus back to its button. */
  readonly close: () => void
  /** Closes it, the focus being elsewhere. */
  readonly leave: () => void
}): ReactNode {
  const { t } = useWords()
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    box.current?.querySelector<HTMLElement>('input, button')?.focus()
  }, [])
  useEffect(() => {
    const outside = ({ target }: PointerEvent) => {
      const anchor = box.current?.parentElement
      if (target instanceof Node && anchor?.contains(target) === false) close()
    }
    window.addEventListener('pointerdown', outside)
    return () => {
      window.removeEventListener('pointerdown', outside)
    }
  }, [close])
  const onBlur = ({ relatedTarget }: FocusEvent) => {
    const anchor = box.current?.parentElement
    // It goes nowhere where the window is left, and to the page around where a word in here is clicked.
    if (relatedTarget === null || anchor == null || relatedTarget.contains(anchor)) return
    if (!anchor.contains(relatedTarget)) leave()
  }
  return (
    <div
      ref={box}
      className="picker"
      role="dialog"
      aria-label={t(words[name])}
      onBlur={onBlur}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close()
      }}
    >
      {name === 'time' ? <TimePicker close={close} /> : null}
      {name === 'place' || name === 'actor' ? <EntityPicker parameter={name} /> : null}
      {name === 'type' ? <TypePicker /> : null}
      {name === 'by' ? <LensPicker /> : null}
    </div>
  )
}

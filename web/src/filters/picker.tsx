import { type ReactNode, useEffect, useRef } from 'react'
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
}: {
  readonly name: FilterName
  readonly close: () => void
}): ReactNode {
  const { t } = useWords()
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    box.current?.querySelector<HTMLElement>('input, button')?.focus()
    const outside = ({ target }: PointerEvent) => {
      const anchor = box.current?.parentElement
      if (target instanceof Node && anchor?.contains(target) === false) close()
    }
    window.addEventListener('pointerdown', outside)
    return () => {
      window.removeEventListener('pointerdown', outside)
    }
  })
  return (
    <div
      ref={box}
      className="picker"
      role="dialog"
      aria-label={t(words[name])}
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

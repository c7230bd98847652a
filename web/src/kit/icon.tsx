import type { ReactNode } from 'react'

/** Outlines on a grid of 24, drawn with a stroke of 1.8. */
const outlines = {
  search: 'M10.5 17a6.5 6.5 0 1 1 0-13 6.5 6.5 0 0 1 0 13M15.5 15.5 21 21',
  code: 'M8 6 2.5 12 8 18M16 6l5.500 6L16 18',
  table: 'M3 5h18v14H3zM3 10h18M9 10v9',
  chart: 'M4 20V10M10 20V4M16 20v-7M22 20H2',
  more: 'M5 12h.01M12 12h.01M19 12h.01',
  close: 'M6 6l12 12M18 6 6 18',
  down: 'M7 10l5 5 5-5',
  moon: 'M20 14.500A8.500 8.500 0 1 1 9.500 4a7 7 0 0 0 10.500 10.500z',
  sun: 'M12 8a4 4 0 1 1 0 8 4 4 0 0 1 0-8M12 2v2M12 20v2M2 12h2M20 12h2M5 5l1.400 1.400M17.600 17.600 19 19M5 19l1.400-1.400M17.600 6.400 19 5',
  calendar: 'M4 6h16v14H4zM4 10h16M8 3v4M16 3v4',
  pin: 'M12 21s-6.500-5.800-6.500-11a6.500 6.500 0 1 1 13 0c0 5.200-6.500 11-6.500 11M12 12.500a2.500 2.500 0 1 0 0-5 2.500 2.500 0 0 0 0 5',
  person:
    'M12 11a4 4 0 1 0 0-8 4 4 0 0 0 0 8M4.500 21c0-4 3.300-6.500 7.500-6.500s7.500 2.500 7.500 6.500',
  lines: 'M4 7h16M4 12h11M4 17h6',
  speech: 'M4 5h16v11h-9l-4 4v-4H4z',
  gauge: 'M4 17a8 8 0 1 1 16 0M12 17l4-5',
  link: 'M10 14a4 4 0 0 0 6 0l3-3a4.200 4.200 0 0 0-6-6l-1 1M14 10a4 4 0 0 0-6 0l-3 3a4.200 4.200 0 0 0 6 6l1-1',
  download: 'M12 4v11M7 11l5 5 5-5M5 20h14',
  warning: 'M12 4 2.500 20h19zM12 10v4M12 17h.01',
  info: 'M12 21a9 9 0 1 1 0-18 9 9 0 0 1 0 18M12 11v5M12 8h.01',
  bolt: 'M13 3 5 13h6l-1 8 8-10h-6z',
  graph: 'M6 18 18 6M6 21a3 3 0 1 1 0-6 3 3 0 0 1 0 6M18 9a3 3 0 1 1 0-6 3 3 0 0 1 0 6',
  document: 'M6 3h8l4 4v14H6zM14 3v4h4M9 12h6M9 16h6',
  target: 'M12 20a8 8 0 1 1 0-16 8 8 0 0 1 0 16M12 15a3 3 0 1 1 0-6 3 3 0 0 1 0 6',
  back: 'M15 5l-7 7 7 7',
} as const

/** The name of an icon. */
export type IconName = keyof typeof outlines

/** A small drawing beside a word; it says nothing by itself. */
export function Icon({
  name,
  flip = false,
}: {
  readonly name: IconName
  readonly flip?: boolean
}): ReactNode {
  return (
    <svg className={flip ? 'icon icon-flip' : 'icon'} viewBox="0 0 24 24" aria-hidden="true">
      <path d={outlines[name]} />
    </svg>
  )
}

import { geoPrecision } from '../../../src/facts/vocabulary.ts'
import type { CopiedEvent, CopiedGraph } from '../copy/copied-graph.ts'
import { wholesOf } from '../copy/wholes-of.ts'
import { attributionFits } from './attribution-fits.ts'
import { hasActor, hasTarget, hasWeapon, hasWeaponUse } from './entity-fits.ts'
import { hasLinkedClaims, isSaidUnclaimed, isToldBy, isToldIn } from './evidence-fits.ts'
import { allOf, known, oneOf, opposite } from './fit.ts'
import type { Fit } from './fit.ts'
import { placeFit } from './place-fit.ts'
import { liesInBox, liesInCircle, spotsOf } from './spot-fits.ts'
import { textFits } from './text-fits.ts'
import { timeFit } from './time-fit.ts'
import type { EstimateWhere, Mode, Where } from './where.ts'

/** What is asked about an event: in three ways, or in the one that the modes of a where name. */
interface Asked {
  readonly graph: CopiedGraph
  readonly event: CopiedEvent
  readonly read: (fit: Fit, mode: Mode) => Fit
}

/** How an event fits a where, in the three ways in which counts compare. */
export function countedFit(graph: CopiedGraph, event: CopiedEvent, where: Where): Fit {
  return rootFit({ graph, event, read: (fit) => fit }, where)
}

/** Whether an event stands in the list of a where, by its date and place modes. */
export function isListed(graph: CopiedGraph, event: CopiedEvent, where: Where): boolean {
  const inMode = (fit: Fit, mode: Mode) =>
    known({ CERTAIN: fit.certain, BEST: fit.best, POSSIBLE: fit.possible }[mode])
  return rootFit({ graph, event, read: inMode }, where).certain
}

function rootFit(asked: Asked, where: Where): Fit {
  const isLeftOut = asked.event.extent === 'GENERAL' && !namesGeneral(where)
  return isLeftOut ? known(false) : fitOf(asked, where)
}

/** Events in general are left out unless `extents` names them, wherever it stands. */
function namesGeneral({ extents = [], and = [], or = [], not }: Where): boolean {
  const inner = [...and, ...or, ...(not === undefined ? [] : [not])]
  return extents.includes('GENERAL') || inner.some(namesGeneral)
}

function fitOf(asked: Asked, where: Where): Fit {
  const { and = [], or, not } = where
  return allOf([
    known(codesFit(asked, where) && factsFit(asked, where) && evidenceFits(asked, where)),
    timeAndPlaceFit(asked, where),
    ...and.map((inner) => fitOf(asked, inner)),
    ...(or === undefined ? [] : [oneOf(or.map((inner) => fitOf(asked, inner)))]),
    ...(not === undefined ? [] : [opposite(fitOf(asked, not))]),
  ])
}

function timeAndPlaceFit({ graph, event, read }: Asked, where: Where): Fit {
  const { from, to, places } = where
  const isTimed = from !== undefined || to !== undefined
  return allOf([
    isTimed ? read(timeFit(event, from, to), where.dateMode ?? 'POSSIBLE') : known(true),
    places === undefined
      ? known(true)
      : read(placeFit(graph, event, places), where.placeMode ?? 'BEST'),
  ])
}

function codesFit({ event }: Asked, where: Where): boolean {
  const isAmong = (codes: readonly string[] | undefined, code: string | null) =>
    codes === undefined || (code !== null && codes.includes(code))
  return (
    isAmong(where.ids, event.id) &&
    isAmong(where.types, event.type) &&
    isAmong(where.typeGroups, event.typeGroup) &&
    isAmong(where.violence, event.violence) &&
    isAmong(where.extents, event.extent) &&
    isAmong(where.basis, event.basis) &&
    isAmong(where.attributionStatus, event.attributionStatus)
  )
}

function factsFit({ graph, event }: Asked, where: Where): boolean {
  const { box, near, precisionAtLeast, actors, targets, weapons, weaponUses, partOf, killed } =
    where
  const spots = spotsOf(graph, event)
  return (
    (box === undefined || spots.some(({ point }) => liesInBox(point, box))) &&
    (near === undefined || spots.some(({ point }) => liesInCircle(point, near))) &&
    (precisionAtLeast === undefined || isKnownAtLeast(event, precisionAtLeast)) &&
    (actors === undefined || hasActor(event, actors)) &&
    (targets === undefined || hasTarget(graph, event, targets)) &&
    (weapons === undefined || hasWeapon(graph, event, weapons)) &&
    (weaponUses === undefined || hasWeaponUse(graph, event, weaponUses)) &&
    (partOf === undefined || partOf.some((whole) => wholesOf(graph, event).has(whole))) &&
    (killed === undefined || numberFits(event, killed))
  )
}

function evidenceFits({ graph, event }: Asked, where: Where): boolean {
  const { perpetrators, unclaimed, sources, documents, text, linkedClaims } = where
  return (
    (perpetrators === undefined || attributionFits(event, perpetrators)) &&
    (linkedClaims === undefined || hasLinkedClaims(graph, event, linkedClaims)) &&
    (unclaimed === undefined || isSaidUnclaimed(event) === unclaimed) &&
    (sources === undefined || isToldBy(graph, event, sources)) &&
    (documents === undefined || isToldIn(event, documents)) &&
    (text === undefined || textFits(event, text))
  )
}

function isKnownAtLeast({ geoPrecision: precision }: CopiedEvent, least: string): boolean {
  const codes: readonly string[] = geoPrecision.codes
  return precision !== null && codes.indexOf(precision) <= codes.indexOf(least)
}

function numberFits({ killed }: CopiedEvent, { min, max, bound = 'BEST' }: EstimateWhere): boolean {
  const number = { LOW: killed.low, BEST: killed.best, HIGH: killed.high }[bound]
  return number !== null && number >= (min ?? number) && number <= (max ?? number)
}

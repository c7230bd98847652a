import type { RowBuilder } from '../../reading/row.ts'
import type { Field } from '../../reading/shape.ts'
import type { HitNames, HitReader } from './hit.ts'
import { labelText } from './label.shape.ts'
import { matchSteps } from './match-steps.ts'
import type { Match } from './match-steps.ts'
import type { Step } from '../../facts/names/step.ts'

/** Reads why something was found: its names are compared again with what was typed, so that each step holds. */
export function why(part: Field, { n, name, rank }: HitNames, row: RowBuilder): HitReader {
  const slots = {
    rank: row.slot(rank),
    values: row.slot(
      `CASE WHEN ${name} IS NOT NULL THEN [${name}.value] ELSE [value IN [${n}.nameEn, ${n}.nameAr, ${n}.titleEn, ${n}.titleAr] WHERE value IS NOT NULL] END`,
    ),
    isTitle: row.slot(`${n}:Event OR ${n}:Document`),
    primary: row.slot(`${name}.kind = 'PRIMARY'`),
    label: row.slot(
      `CASE WHEN ${name}.lang = 'ar' THEN ${labelText(n, true)} ELSE ${labelText(n, false)} END`,
    ),
  }
  const fields = [...part.children()].map(([key, child]) => ({
    key,
    name: child.name,
    read: child.name === 'name' ? child.selectInto(row, { it: name }) : undefined,
  }))
  return (found, typed) => {
    const values = found[slots.values] as readonly string[] // texts by the expression above
    const primary = found[slots.primary]
    const match: Match = {
      rank: Number(found[slots.rank]),
      values,
      isTitle: found[slots.isTitle] === true,
      primary: typeof primary === 'boolean' ? primary : null,
      label: String(found[slots.label]),
    }
    const isOfName = ({ rule, to }: Step): boolean =>
      match.primary !== null && (to === values[0] || rule === 'ALIAS_OF' || rule === 'NAME_OF')
    return matchSteps(typed, match).map((step) =>
      Object.fromEntries(
        fields.map(({ key, name: field, read }) => [
          key,
          read === undefined ? step[field as keyof Step] : isOfName(step) ? read(found) : null,
        ]),
      ),
    )
  }
}

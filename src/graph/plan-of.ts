import type { PlanOperator } from './graph.ts'

/** A plan as the driver gives it. */
interface DriverPlan {
  readonly operatorType: string
  readonly dbHits?: number
  readonly arguments: Readonly<Record<string, unknown>>
  readonly children: readonly DriverPlan[]
}

/** What a summary says of the plan of its statement. */
interface Planned {
  readonly profile: DriverPlan | false
  readonly plan: DriverPlan | false
}

/** Gives the plan of a statement that was profiled or explained. */
export function planOf({ profile, plan }: Planned): PlanOperator {
  const given: DriverPlan | false = profile === false ? plan : profile
  if (given === false) throw new Error('The database gave no plan.')
  return operatorOf(given)
}

function operatorOf(plan: DriverPlan): PlanOperator {
  const details = plan.arguments.Details
  return {
    operator: plan.operatorType,
    dbHits: plan.dbHits ?? 0,
    details: typeof details === 'string' ? details : '',
    children: plan.children.map(operatorOf),
  }
}

import type { Where } from '../where/where.ts'
import type { Question } from './question.ts'

/** The simplest question that still fails: filters are taken away one by one for as long as it does. */
export async function simplest(
  question: Question,
  agree: (question: Question) => Promise<void>,
): Promise<Question> {
  for (const simpler of simplerQuestions(question)) {
    const fails = await agree(simpler).then(
      () => false,
      () => true,
    )
    if (fails) return simplest(simpler, agree)
  }
  return question
}

function simplerQuestions(question: Question): readonly Question[] {
  const { select, arguments: given } = question
  // What the arguments are beside `where` stays, and so does what belongs to what.
  const wheres = simplerWheres(given.where).map(
    (where) => ({ ...question, arguments: { ...given, where } }) as Question,
  )
  const shown = select.show.length < 2 ? [] : select.show
  const numbers = select.numbers.length < 2 ? [] : select.numbers
  return [
    ...wheres,
    ...shown.map((name) => ({ ...question, select: { ...select, show: [name] } })),
    ...numbers.map((name) => ({ ...question, select: { ...select, numbers: [name] } })),
  ]
}

/** Wheres with one filter less, or with one of those below in place of the whole. */
function simplerWheres(where: Where): readonly Where[] {
  const { and = [], or = [], not } = where
  const below = [...and, ...or, ...(not === undefined ? [] : [not])]
  const without = Object.keys(where).map((name): Where =>
    Object.fromEntries(Object.entries(where).filter(([key]) => key !== name)),
  )
  const within = (list: readonly Where[], put: (list: readonly Where[]) => Where) =>
    list.flatMap((one, at) => simplerWheres(one).map((simpler) => put(list.with(at, simpler))))
  return [
    ...below,
    ...without,
    ...within(and, (list) => ({ ...where, and: list })),
    ...within(or, (list) => ({ ...where, or: list })),
    ...(not === undefined ? [] : simplerWheres(not).map((simpler) => ({ ...where, not: simpler }))),
  ]
}

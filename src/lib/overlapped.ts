/** Takes what is made of each, one after another; while one is being taken, the next is made already. */
export async function overlapped<Of, Made>(
  of: Iterable<Of>,
  make: (one: Of) => Promise<Made>,
  take: (made: Made) => Promise<void>,
): Promise<void> {
  let taking = Promise.resolve()
  for (const one of of) {
    const [made] = await Promise.all([make(one), taking])
    taking = take(made)
  }
  await taking
}

/** A function of objects that works each out once, and forgets it with the object. It must give the same for the same. */
export function remembered<Of extends object, Made>(make: (of: Of) => Made): (of: Of) => Made {
  const made = new WeakMap<Of, { readonly value: Made }>()
  return (of) => {
    const known = made.get(of)
    if (known !== undefined) return known.value
    const value = make(of)
    made.set(of, { value })
    return value
  }
}

/** The same of the few codes of a list: each is worked out once. */
export function rememberedCode<Code extends string, Made>(
  make: (code: Code) => Made,
): (code: Code) => Made {
  const made = new Map<Code, { readonly value: Made }>()
  return (code) => {
    const known = made.get(code)
    if (known !== undefined) return known.value
    const value = make(code)
    made.set(code, { value })
    return value
  }
}

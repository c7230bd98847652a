/** A value is not what its type says. It is left to graphql-js, which knows what becomes of the rest of the answer. */
export class Irregular extends Error {}

import fc from 'fast-check'

/** Texts of any code points but lone surrogates; quicker to set up than fast-check's own binary strings. */
export const anyText = fc.string({
  unit: fc
    .integer({ min: 0, max: 0x10ffff - 0x800 })
    .map((point) => String.fromCodePoint(point < 0xd800 ? point : point + 0x800)),
})

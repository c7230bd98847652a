/** A normalised text without its spaces, so that سي رام, سيرام and C-RAM, CRAM meet. */
export function joined(normalised: string): string {
  return normalised.replaceAll(' ', '')
}

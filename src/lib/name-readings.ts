/**
 * The ways to read a Latin name: as it is spelled, and, where that differs, with the letters read as elsewhere: ch as
 * French has it (Chlef is الشلف), g as in Egypt (Giza is الجيزة), ş as gazetteers write ص and ou before a vowel as w
 * (Oued is وادي).
 */
export function nameReadings(name: string): readonly string[] {
  const composed = name.normalize('NFC')
  const other = composed
    .replace(/(?<!t)ch/gi, 'sh')
    .replace(/ş/gi, 's')
    .replace(/g(?!h)/gi, 'j')
    .replace(/\bou(?=[aeiouy])/gi, 'w')
  return other === composed ? [composed] : [composed, other]
}

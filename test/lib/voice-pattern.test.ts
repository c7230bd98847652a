import { describe, expect, test } from 'vitest'
import { heardName } from '../../src/lib/heard-name.ts'
import { nameReadings } from '../../src/lib/name-readings.ts'
import { voicePattern } from '../../src/lib/voice-pattern.ts'

/** Whether what is typed may be the name, in one of the readings of both. */
function fits(typed: string, name: string): boolean {
  const script = /\p{Script=Arabic}/u.test(typed) ? 'ARABIC' : 'LATIN'
  return nameReadings(typed).some((reading) => {
    const pattern = new RegExp(`^(?:${voicePattern(heardName(reading).voiced, script)})$`)
    return nameReadings(name).some((other) => pattern.test(heardName(other).voiced))
  })
}

describe('These are one name in both scripts, whichever is typed:', () => {
  test.each([
    ['قاسم', 'Qasim Kassem Qassim Ghasem Kasim'],
    ['الموصل', 'Mosul al-Mawsil Mossoul'],
    ['داعش', "Daesh Daish Da'ish Daech Daash"],
    ['الحشد', 'Hashd Hashed al-Hashd'],
    ['الكاظمي', 'Kadhimi Kazemi Kadhimy Kadimi al-Kadhemi'],
    ['القذافي', 'Gaddafi Kadhafi Qadhdhafi Qaddafi'],
    ['صالح', 'Salih Saleh'],
    ['صلاح', 'Salah'],
    ['محمد', 'Muhammad Mohamed Mehmed'],
    ['محمود', 'Mahmoud Mahmud'],
    ['حسين', 'Hussein Husayn Hossein'],
    ['مصطفى', 'Mustafa Moustapha'],
    ['الفلوجة', 'Fallujah Falluja'],
    ['السليمانية', 'Sulaymaniyah Suleimaniya Sulaimaniya'],
    ['بعقوبة', "Ba'quba Baqubah"],
    ['عثمان', 'Uthman Othman Osman'],
    ['الجلبي', 'Chalabi Jalabi'],
    ['الشلف', 'Chlef'],
    ['الجيزة', 'Giza'],
    ['وادي', 'Wadi Ouadi'],
    ['مدنين', 'Medenine'],
    ['پێشمەرگە', 'Peshmerga'],
  ])('%s and %s', (arabic, latin) => {
    for (const spelling of latin.split(' ')) {
      expect([spelling, fits(spelling, arabic), fits(arabic, spelling)]).toEqual([
        spelling,
        true,
        true,
      ])
    }
  })
})

describe('These sound alike and are not one name:', () => {
  test.each([
    ['Salam', 'سليم'],
    ['Salim', 'سلام'],
    ['Muhammad', 'محمود'],
    ['Hassan', 'حسين'],
    ['kadh', 'غزة'],
    ['Soleimani', 'السليمانية'],
    ['Kadhafi', 'قاذفة'],
    ['Kadhim', 'الكاظمي'],
    ['Samad', 'سهماد'],
    ['Halid', 'خالد'],
    ['Salih', 'Salah'],
    ['سلام', 'سليم'],
  ])('%s and %s', (typed, name) => {
    expect(fits(typed, name)).toBe(false)
  })
})

test('A pattern takes time by its length alone, whatever vowels there are', () => {
  const long = `ب${'او'.repeat(80)}ب`
  const pattern = new RegExp(`^(?:${voicePattern(heardName(long).voiced, 'ARABIC')})$`)
  const begun = performance.now()
  expect(pattern.test(heardName(`b${'aou'.repeat(12)}b`).voiced)).toBe(false)
  expect(performance.now() - begun).toBeLessThan(1_000)
})

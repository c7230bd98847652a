import type { NamedEntity } from './write-names.ts'

/**
 * Places and groups as gazetteers and data sets spell them: the first name of a language is its primary one. Places by
 * GeoNames (geonames.org, CC BY 4.0), groups by the UCDP Actor Dataset 22.1 (ucdp.uu.se, CC BY 4.0); some have lost the
 * name of one script, so that it has to be met across scripts.
 */
export const searchSample: readonly NamedEntity[] = `
place:mosul | ar الموصل
place:basrah | en Basrah | ar بصرة
place:abu-ghurayb | en Abū Ghurayb | ar أبو غريب
place:sulaymaniyah | en As Sulaymānīyah | ar السليمانية
place:najaf | ar النجف
place:karbala | en Karbala | ar كربلاء
place:nasiriyah | en Nasiriyah | ar الناصرية
place:amarah | ar العماره
place:diwaniyah | en Ad Dīwānīyah
place:kut | en Al Kūt | ar كوت
place:hillah | ar الحلة
place:dihok | en Dihok | ar دَهُکْ
place:ramadi | en Ramadi | ar الرمادي
place:fallujah | en Al Fallūjah | ar الفلوجة
place:samarra | ar سامراء
place:baqubah | en Baqubah
place:umm-qasr | en Umm Qaşr | ar ام قصر
place:zubayr | ar الزبير
place:kufa | en Kufa | ar الكوفة
place:tuz | en Tozkhurmato | en Ţūzkhūrmātū
place:halabjah | ar حلبجة
place:miqdadiyah | en Al Miqdādīyah
place:rumaythah | ar الرميثة
place:koysinceq | en Koysinceq | ar كويسنجق
place:tikrit | en Tikrīt | ar تكريت
place:suwayrah | en Aş Şuwayrah
place:balad | ar بلد
place:sinjar | en Sinjār
place:imam-qasim | en Imam Qasim
place:bayji | en Bayjī | ar بيجي
place:hit | en Hīt
place:hadithah | ar حديثة
place:kifri | en Kifrī
place:mandali | ar مندلي
place:batifa | en Batifa | ar باطوفة
place:rutbah | ar الرطبة
place:ali-al-gharbi | en ‘Alī al Gharbī | ar علي الغربي
place:tall-afar | en Tall ‘Afar
place:dayr-az-zawr | ar دير الزور
place:jamjamal | en Jamjamāl | ar چمچمال
actor:government-of-iran | en Government of Iran
actor:government-of-syria | en Government of Syria
actor:government-of-yemen | en Government of Yemen (North Yemen)
actor:ansar-al-islam | en Ansar al-Islam | en Supporters of Islam
actor:rjf | en RJF | en Al-Jaysh al-Islami fi Iraq | en Islamic Army of Iraq
actor:kdp | en KDP | en Kurdish Democratic Party of Iraq
actor:puk | en PUK | en Patriotic Union of Kurdistan
actor:pkk | en PKK | en Partiya karkeren Kurdistan | en Kurdistan Worker’s Party
actor:hezbollah | en Hezbollah | en Party of God
actor:asaib-ahl-al-haqq | en AAH | en Asa'ib Ahl al-Haqq | en The League of the Righteous | ar عصائب أهل الحق
actor:kataib-hizballah | ar كتائب حزب الله
actor:hashd | ar الحشد الشعبي | ar هيئة الحشد الشعبي
actor:jaysh-al-mukhtar | en Jaysh al-Mukhtar
actor:jrtn | en JRTN | en Jaysh Rijāl at-Tarīqa an-Naqshabandiya | en Army of the Men of the Naqshbandi Order
actor:mahdi-army | en al-Mahdi Army | en Jaish al-Mahdi | ar جيش المهدي
actor:revolution-brigades | en 1920 Revolution Brigades
actor:brigade-48 | en Brigade 48
actor:brigade-301 | en Brigade 301
actor:fateh-al-sham | en Jabhat Fateh al-Sham | en The Support Front for the People of Syria
actor:ahrar-al-sham | en Ahrar al-Sham
actor:hurras-ad-din | en Tanẓīm Ḥurrās ad-Dīn | en Guardians of Religion Organization
actor:qadhadhfa | en Qadhadhfa
actor:gaddafi | en Forces of Muammar Gaddafi
actor:qasim-sulaymani | ar قاسم سليماني
actor:abu-bakr | en Abu Bakr al-Baghdadi | ar أبو بكر البغدادي
actor:abdul-salam-arif | en Forces of Abd as-Salam Arif
actor:hamza-asadullah | en Hamza Asadullah Brigade | en Lion of God Brigade
actor:salahadin-brigade | en Salahadin Brigade
actor:farouq | en al-Farouq Brigades | en Katayib al-Farouq
actor:hamas | en Hamas | en Islamic Resistance Movement | ar حركة المقاومة الإسلامية
actor:muntasir | ar المنتصر بالله`
  .trim()
  .split('\n')
  .map(entityOf)

function entityOf(line: string): NamedEntity {
  const [id = '', ...given] = line.split(' | ')
  const names = given.map((name) => ({ lang: name.slice(0, 2), value: name.slice(3) }))
  return {
    id,
    labels: id.startsWith('place:') ? ['Place', 'Settlement'] : ['Actor', 'ArmedGroup'],
    names: names.map(({ lang, value }, at) => {
      const isFirst = names.findIndex((other) => other.lang === lang) === at
      return {
        value,
        lang,
        kind: isFirst ? 'PRIMARY' : 'ALIAS',
        tone: 'NEUTRAL',
        basis: 'BACKGROUND',
      }
    }),
  }
}

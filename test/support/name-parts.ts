/** A part of a name in Arabic and in one of its Latin spellings. */
export type NamePart = readonly [arabic: string, latin: string]

/** Given names. */
export const givenNames = parts(`
محمد Muhammad, أحمد Ahmed, علي Ali, حسين Hussein, حسن Hassan, عباس Abbas, كاظم Kadhim, جعفر Jaafar, صادق Sadiq, مهدي Mahdi,
هادي Hadi, رضا Rida, جواد Jawad, باقر Baqir, عمار Ammar, ياسر Yasser, خالد Khalid, عمر Omar, عثمان Othman, بكر Bakr,
طارق Tariq, زياد Ziyad, سعد Saad, سعيد Saeed, سالم Salim, سلمان Salman, سليمان Sulaiman, إبراهيم Ibrahim, إسماعيل Ismail,
يوسف Yousif, يعقوب Yaqub, داود Dawood, موسى Musa, عيسى Issa, يحيى Yahya, نوح Nuh, صالح Salih, مصطفى Mustafa, مرتضى Murtada,
مقتدى Muqtada, قاسم Qasim, قيس Qais, عدي Uday, نوري Nouri, حيدر Haider, عادل Adil, عدنان Adnan, غازي Ghazi, جلال Jalal,
مسعود Masoud, فؤاد Fuad, برهم Barham, فلاح Falah, هشام Hisham, أسامة Osama, ظافر Dhafir, رافد Rafid, سامي Sami, سمير Sameer,
شاكر Shakir, شهاب Shihab, عبد_الله Abdullah, عبد_الرحمن Abdul_Rahman, عبد_الكريم Abdul_Karim, عبد_القادر Abdul_Qadir,
ناصر Nasser, نصير Naseer, نجم Najm, وليد Walid, وسام Wisam, هاشم Hashim, هيثم Haitham, فيصل Faisal, فهد Fahd, فارس Faris,
فراس Firas, ثامر Thamir, ثائر Thaer, تحسين Tahsin, توفيق Tawfiq, بدر Badr, بشير Bashir, بلال Bilal, أكرم Akram, أنور Anwar,
أيمن Ayman, أيوب Ayoub, حازم Hazim, حاتم Hatim, حامد Hamid, حمزة Hamza, خليل Khalil, خميس Khamis, راشد Rashid, رياض Riyadh,
زيد Zaid, زينب Zainab, فاطمة Fatima, مريم Maryam, نادية Nadia, هناء Hanaa, ليلى Layla, عائشة Aisha`)

/** Family names. */
export const familyNames = parts(`
الكاظمي al-Kadhimi, المالكي al-Maliki, العبادي al-Abadi, الجبوري al-Jabouri, الدليمي al-Dulaimi, العاني al-Ani, الحكيم al-Hakim,
الصدر al-Sadr, الخزعلي al-Khazali, العامري al-Ameri, المهندس al-Muhandis, الساعدي al-Saadi, الأسدي al-Asadi, الخفاجي al-Khafaji,
الربيعي al-Rubaie, العبيدي al-Obeidi, الشمري al-Shammari, الزبيدي al-Zubaidi, التميمي al-Tamimi, البياتي al-Bayati,
النجيفي al-Nujaifi, الهاشمي al-Hashimi, المطلك al-Mutlaq, الحلبوسي al-Halbousi, الكربولي al-Karbouli, الكناني al-Kinani,
الموسوي al-Musawi, الحسيني al-Husseini, الجعفري al-Jaafari, الجلبي al-Chalabi, علاوي Allawi, بارزاني Barzani, طالباني Talabani,
زيباري Zebari, التكريتي al-Tikriti, الدوري al-Douri, البغدادي al-Baghdadi, الموصلي al-Mosuli, البصري al-Basri,
السامرائي al-Samarrai, الفلوجي al-Falluji, العتيبي al-Otaibi, القرشي al-Qurashi, الشيشاني al-Shishani, الأنباري al-Anbari,
الطائي al-Tai, اللامي al-Lami, الغراوي al-Gharawi, السوداني al-Sudani, الأعرجي al-Araji, الفياض al-Fayyadh, الغانمي al-Ghanimi,
المحمداوي al-Muhammadawi, الحميداوي al-Hamidawi, الكعبي al-Kaabi, العزاوي al-Azzawi, القيسي al-Qaisi, الراوي al-Rawi,
الحديثي al-Hadithi, الكبيسي al-Kubaisi, العلواني al-Alwani, اللهيبي al-Luhaibi, الجنابي al-Janabi, المشهداني al-Mashhadani`)

/** What the names of places and groups begin with. */
export const placeWords = parts(`
تل Tall, أبو Abu, أم Umm, خان Khan, وادي Wadi, حي Hayy, قرية Qaryat, جبل Jabal, عين Ain, ناحية Nahiyat, مطار Matar, دير Dayr,
شارع Shari, جسر Jisr, بني Bani, بئر Bir, كتيبة Katibat, لواء Liwa, كتائب Kataib, حركة Harakat, جيش Jaysh, سرايا Saraya`)

/** Towns and districts. */
export const towns = parts(`
بغداد Baghdad, الموصل al-Mawsil, البصرة al-Basrah, كركوك Kirkuk, أربيل Arbil, النجف an-Najaf, كربلاء Karbala, الرمادي ar-Ramadi,
الفلوجة al-Fallujah, سامراء Samarra, تكريت Tikrit, بعقوبة Baqubah, الحلة al-Hillah, الناصرية an-Nasiriyah, العمارة al-Amarah,
الديوانية ad-Diwaniyah, الكوت al-Kut, دهوك Dahuk, السليمانية as-Sulaymaniyah, سنجار Sinjar, تلعفر Tal_Afar, القائم al-Qaim,
هيت Hit, حديثة Hadithah, الحويجة al-Hawijah, خانقين Khanaqin, مندلي Mandali, بلد Balad, الدجيل ad-Dujayl, الطارمية at-Tarmiyah,
اللطيفية al-Latifiyah, المحمودية al-Mahmudiyah, الزبير az-Zubayr, القرنة al-Qurnah, الشطرة ash-Shatrah, عفك Afak, زاخو Zakhu,
حلب Halab, حمص Hims, حماة Hamah, إدلب Idlib, درعا Dara, الرقة ar-Raqqah, دير_الزور Dayr_az-Zawr, تدمر Tadmur, صنعاء Sana,
عدن Adan, تعز Taizz, الحديدة al-Hudaydah, مأرب Marib, طرابلس Tarabulus, بنغازي Binghazi, مصراتة Misratah, سرت Surt, غزة Ghazzah,
رفح Rafah, نابلس Nablus, جنين Jinin, صيدا Sayda, صور Sur, الخرطوم al-Khartum, أم_درمان Umm_Durman, العريش al-Arish, أسيوط Asyut`)

function parts(list: string): readonly NamePart[] {
  return list
    .trim()
    .split(/,\s+/)
    .map((pair) => {
      const [arabic = '', latin = ''] = pair.split(' ').map((part) => part.replaceAll('_', ' '))
      return [arabic, latin] as const
    })
}

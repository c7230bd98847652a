import { estimateText } from '../../facts/estimate-text.ts'
import { labelOf } from '../../facts/labels.ts'
import { spanText } from '../../facts/span-text.ts'
import type { About } from '../format.ts'
import type { ExportedNumbersQuery, Lang } from '../gql/graphql.ts'
import type { DraftFile, OpenDraft } from '../pack/draft-folder.ts'
import type { ToldClaim, ToldEvent } from '../read/read-told.ts'
import { escaped } from './html.ts'
import { REPORT_WORDS } from './report-words.ts'

/** What a report is about. */
interface Reported extends About {
  readonly numbers: ExportedNumbersQuery
}

/** A pack for people: what was asked, the numbers, and each event with who says so and where; one language a file. */
export class Report {
  readonly #draft: OpenDraft
  readonly #about: Reported
  readonly #lang: Lang

  constructor(draft: OpenDraft, about: Reported, lang: Lang) {
    this.#draft = draft
    this.#about = about
    this.#lang = lang
  }

  async begin(): Promise<void> {
    const { numbers, where, now, version } = this.#about
    const words = REPORT_WORDS[this.#lang]
    const [lang, direction] = this.#lang === 'EN' ? ['en', 'ltr'] : ['ar', 'rtl']
    await this.#draft.write(
      `<!doctype html>\n<html lang="${lang}" dir="${direction}">\n<meta charset="utf-8">\n<title>${words.title}</title>\n<style>${style}</style>\n` +
        `<h1>${words.title}</h1>\n<p>${words.made} ${now.toISOString()}, Marsad ${escaped(version)}.</p>\n` +
        `<h2>${words.question}</h2>\n<pre dir="ltr">${escaped(JSON.stringify(where ?? {}, null, 2))}</pre>\n` +
        `<h2>${words.numbers}</h2>\n${numbersTable(numbers, this.#lang)}<p>${words.unknownIs}</p>\n` +
        `<h2>${words.events}</h2>\n`,
    )
  }

  async tell({ event, claims }: ToldEvent): Promise<void> {
    const lang = this.#lang
    const words = REPORT_WORDS[lang]
    const title = lang === 'EN' ? event.title : event.titleAr
    const facts = [
      [words.type, `${labelOf('eventType', event.type, lang)} · ${labelOf('eventExtent', event.extent, lang)}`],
      [words.when, spanText({ ...event.when, earliest: event.when.earliest ?? null, latest: event.when.latest ?? null }, lang)],
      [words.where, event.places.map(({ place, precision }) => `${named(place, lang)} (${labelOf('geoPrecision', precision, lang)})`).join(' · ')],
      [words.killed, estimateOf(event.killed, lang) ?? words.unknown],
      [words.injured, estimateOf(event.injured, lang) ?? words.unknown],
      [words.responsibility, labelOf('attributionStatus', event.attributionStatus, lang)],
    ] as const
    const rows = facts.map(([name, value]) => `<tr><th>${name}<td>${escaped(value === '' ? words.unknown : (value ?? words.unknown))}`)
    await this.#draft.write(
      `<section id="${escaped(event.id)}">\n<h3>${escaped(title)}</h3>\n<p><code dir="ltr">${escaped(event.id)}</code></p>\n<table>${rows.join('\n')}</table>\n` +
        `<ul>\n${claims.map((claim) => claimItem(claim, lang)).join('')}</ul>\n</section>\n`,
    )
  } // prettier-ignore

  async end(): Promise<DraftFile> {
    const words = REPORT_WORDS[this.#lang]
    const items = this.#about.sources.all.map(({ licence, ...source }) => {
      const cite = licence === null ? words.noLicence : `${licence.name}. ${licence.citation}`
      const { id, name, nameAr = name } = source
      return `<li>${escaped(named({ name, nameAr }, this.#lang))} <code dir="ltr">${escaped(id)}</code>: <bdi>${escaped(cite)}</bdi></li>\n`
    })
    await this.#draft.write(
      `<h2>${words.sources}</h2>\n<ul>\n${items.join('')}</ul>\n<h2>${words.verify}</h2>\n<p>${words.howToVerify}</p>\n<pre dir="ltr">npm run marsad -- verify &lt;pack&gt;</pre>\n</html>\n`,
    )
    return this.#draft.close()
  }
}

/** No script and nothing from elsewhere: the report reads the same in ten years. */
const style =
  'body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}table{border-collapse:collapse}th,td{border:1px solid #bbb;padding:.2rem .6rem;text-align:start;vertical-align:top}pre{background:#f4f4f4;padding:.5rem;overflow:auto}section{border-top:1px solid #bbb;margin-top:1.5rem}'

function numbersTable({ events, byType: { total } }: ExportedNumbersQuery, lang: Lang): string {
  const words = REPORT_WORDS[lang]
  const count = total.events
  const rows = [
    [words.listed, String(events.totalCount), `${words.open}: ${String(events.openDates)}`],
    [words.counted, String(count.best), `${words.certain}: ${String(count.certain)}, ${words.possible}: ${String(count.possible)}`],
    ...([['killed', total.killed], ['injured', total.injured]] as const).map(([name, toll]) => [
      words[name],
      `${String(toll.low)} / ${String(toll.best)} / ${String(toll.high)}`,
      `${words.notGiven}: ${String(toll.unknown)}`,
    ]),
  ]
  return `<table>\n${rows.map((row) => `<tr>${row.map((cell) => `<td>${escaped(cell)}`).join('')}\n`).join('')}</table>\n`
} // prettier-ignore

function claimItem(claim: ToldClaim, lang: Lang): string {
  const { document, passages } = claim
  const value = lang === 'EN' ? claim.value : claim.valueAr
  const stance = claim.stance ? ` [${labelOf('stance', claim.stance, lang)}]` : ''
  const title = (lang === 'EN' ? document.title : document.titleAr) ?? document.id
  const places = passages.map(({ index, locator, gloss, glossAr }) => {
    const place = locator ?? `${REPORT_WORDS[lang].passage} ${String(index)}`
    const words = lang === 'EN' ? gloss : glossAr
    return escaped(words ? `${place}: ${words}` : place)
  })
  return `<li><strong>${escaped(speakerOf(claim, lang))}</strong>: ${escaped(value)}${escaped(stance)}<br><small>${escaped(title)} · ${places.join(' · ')}</small></li>\n`
}

function speakerOf({ speaker }: ToldClaim, lang: Lang): string {
  const { actor, outlet, source, description, descriptionAr } = speaker
  if (actor) return named(actor, lang)
  if (outlet) return source ? named(source, lang) : REPORT_WORDS[lang].outlet
  return (lang === 'EN' ? description : descriptionAr) ?? labelOf('speakerClass', speaker.class, lang)
} // prettier-ignore

function named(one: { readonly name: string; readonly nameAr: string }, lang: Lang): string {
  return lang === 'EN' ? one.name : one.nameAr
}

type Estimated = ToldEvent['event']['killed']

function estimateOf(estimate: Estimated, lang: Lang): string | null {
  if (!estimate) return null
  const { low, best, high, approximate } = estimate
  const said = lang === 'EN' ? estimate.text : estimate.textAr
  return estimateText({ low, best, high, approximate }, lang) ?? said ?? null
}

/** A source as an export names it. */
export interface Credit {
  readonly id: string
  readonly name: string
  /** In Arabic, where both languages were asked for. */
  readonly nameAr?: string
  /** Under which its data may be passed on; null where nothing is known of it. */
  readonly licence: Licence | null
}

interface Licence {
  readonly name: string
  readonly url: string
  /** How the source wants to be cited. */
  readonly citation: string
}

const GEONAMES: Licence = {
  name: 'CC BY 4.0',
  url: 'https://creativecommons.org/licenses/by/4.0/',
  citation: 'GeoNames, https://www.geonames.org',
}

/** Licences of data sets, by the source they come from; docs/data-sources.md has them with the versions that were read. */
const LICENCES: Readonly<Record<string, Licence>> = {
  'source:gdelt': {
    name: 'free for any use',
    url: 'https://www.gdeltproject.org/about.html#termsofuse',
    citation: 'The GDELT Project, https://www.gdeltproject.org',
  },
  'source:geonames': GEONAMES,
  'source:geonames-excerpt': GEONAMES,
  'source:geonames-table': GEONAMES,
  'source:natural-earth': {
    name: 'public domain',
    url: 'https://www.naturalearthdata.com/about/terms-of-use/',
    citation: 'Made with Natural Earth, https://www.naturalearthdata.com',
  },
  'source:ucdp': {
    name: 'CC BY 4.0',
    url: 'https://creativecommons.org/licenses/by/4.0/',
    citation:
      'UCDP Georeferenced Event Dataset (GED), Uppsala Conflict Data Program, https://ucdp.uu.se; Sundberg, Ralph, and Erik Melander, 2013, "Introducing the UCDP Georeferenced Event Dataset", Journal of Peace Research 50(4): 523–532.',
  },
}

interface Named {
  readonly id: string
  readonly name: string
  readonly nameAr?: string
}

interface Published {
  readonly source?: Named | null
  readonly credits: readonly Named[]
}

/** Gathers the sources of what is exported; there are few of them, whatever the number of events. */
export class Sources {
  readonly #credits = new Map<string, Credit>()

  /** Notes the publishers and agencies of documents; gives them. */
  note(documents: readonly Published[]): readonly Credit[] {
    const found = documents.flatMap(({ source, credits }) =>
      source ? [source, ...credits] : credits,
    )
    return [...new Map(found.map((one) => [one.id, one])).values()].map((one) => this.#known(one))
  }

  /** Those noted so far, by their ids. */
  get all(): readonly Credit[] {
    return [...this.#credits.values()].sort((one, other) => (one.id < other.id ? -1 : 1))
  }

  /** How those want to be cited that say so, a line each. */
  get citations(): readonly string[] {
    return this.all.flatMap(({ name, licence }) =>
      licence === null ? [] : [`${name} (${licence.name}): ${licence.citation}`],
    )
  }

  #known({ id, name, nameAr }: Named): Credit {
    const names = nameAr === undefined ? { name } : { name, nameAr }
    const credit = this.#credits.get(id) ?? { id, ...names, licence: LICENCES[id] ?? null }
    this.#credits.set(id, credit)
    return credit
  }
}

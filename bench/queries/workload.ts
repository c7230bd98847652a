import { attacks } from './attacks.query.ts'
import { attribution } from './attribution.query.ts'
import { claims } from './claims.query.ts'
import { count } from './count.query.ts'
import { ids } from './ids.query.ts'
import { lensPage } from './lens-page.query.ts'
import { lensSeries } from './lens-series.query.ts'
import { map } from './map.query.ts'
import { matrix } from './matrix.query.ts'
import { neighbourCounts } from './neighbour-counts.query.ts'
import { neighbours } from './neighbours.query.ts'
import { page } from './page.query.ts'
import { paths } from './paths.query.ts'
import { point } from './point.query.ts'
import { search } from './search.query.ts'
import { searchArabic } from './search-arabic.query.ts'
import { series } from './series.query.ts'
import { suggest } from './suggest.query.ts'
import type { WorkloadQuery } from './workload-query.ts'

/** Every question of the workload, in the order of the tables. */
export const WORKLOAD: readonly WorkloadQuery[] = [
  ...[
    point,
    ids,
    page,
    claims,
    count,
    series,
    matrix,
    map,
    attribution,
    attacks,
    neighbourCounts,
    neighbours,
    paths,
    search,
    searchArabic,
    suggest,
    lensPage,
    lensSeries,
  ],
]

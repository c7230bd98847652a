import { graphql } from '../gql/gql.ts'

/** The numbers that an evidence pack stands for: how many events, and what they add up to. */
export const numbersOf = graphql(`
  query ExportedNumbers($where: EventWhere) {
    events(where: $where) {
      totalCount
      openDates
    }
    byType: aggregate(by: [EVENT_TYPE], first: 100, orderBy: KEY, where: $where) {
      total {
        ...Tallied
      }
      groups {
        keys {
          value
        }
        tally {
          ...Tallied
        }
      }
    }
  }

  fragment Tallied on Tally {
    events {
      certain
      best
      possible
    }
    sets
    incidents {
      ...Summed
    }
    killed {
      ...Summed
    }
    injured {
      ...Summed
    }
    claims
    sources
  }

  fragment Summed on Toll {
    low
    best
    high
    unknown
    noBest
    noHigh
  }
`)

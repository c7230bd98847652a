import { graphql } from './gql/index.ts'

/** Attacks, newest first: when, on what, how many killed, and who names whom as responsible. */
export const attacksQuery = graphql(`
  query Attacks($after: String) {
    events(where: { typeGroups: [ATTACK] }, first: 20, after: $after) {
      nodes {
        title
        when {
          earliest
          latest
          text
        }
        targets {
          entity {
            name
          }
          description
        }
        killed {
          low
          best
          high
        }
        attribution {
          cells {
            party {
              entity {
                name
              }
              description
            }
            speaker {
              actor {
                name
              }
              description
            }
            stance
            scope
            claims {
              passages {
                index
              }
            }
          }
          unclaimed {
            claims {
              passages {
                index
              }
            }
          }
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`)

import { graphql } from '../gql/gql.ts'

/** A page of events with their facts in both languages; what is told of them is asked for apart. */
export const toldEvents = graphql(`
  query ExportedEvents($where: EventWhere, $first: Int!, $after: String) {
    events(where: $where, first: $first, after: $after, orderBy: DATE_ASC) {
      nodes {
        id
        title
        titleAr: title(lang: AR)
        type
        typeGroup
        extent
        basis
        violence
        attributionStatus
        when {
          ...Span
        }
        count {
          ...Told
        }
        killed {
          ...Told
        }
        injured {
          ...Told
        }
        casualties {
          harm
          group
          foreign
          description
          actor {
            ...Who
          }
          country {
            ...Who
          }
          estimate {
            ...Told
          }
        }
        places {
          basis
          precision
          place {
            ...Who
            kind
            point {
              latitude
              longitude
            }
          }
        }
        perpetrators {
          actor {
            ...Who
          }
          stances
          disputed
        }
        targets {
          basis
          description
          descriptionAr: description(lang: AR)
          entity {
            ...Who
          }
        }
        participants {
          role
          basis
          description
          descriptionAr: description(lang: AR)
          entity {
            ...Who
          }
        }
        weapons {
          use
          weapon {
            ...Who
          }
          count {
            ...Told
          }
        }
        unclaimed {
          asOf {
            ...Span
          }
        }
        support {
          claims
          speakers
          sources
          independentSources
        }
        conflicts {
          ...Who
        }
        partOf {
          id
        }
        intercepted {
          id
        }
        before {
          id
        }
        externalIds {
          scheme
          value
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }

  fragment Who on Entity {
    __typename
    id
    name
    nameAr: name(lang: AR)
    externalIds {
      scheme
      value
    }
    ... on Actor {
      actorClass: class
    }
  }

  fragment Told on Estimate {
    low
    best
    high
    approximate
    basis
    rule
    text
    textAr: text(lang: AR)
  }

  fragment Span on DateSpan {
    earliest
    latest
    precision
    basis
    text
    textAr: text(lang: AR)
  }
`)

/** A page of the claims about an event, as a lens hears them: each with its speaker, its value and where it stands. */
export const toldClaims = graphql(`
  query ExportedClaims($id: ID!, $accordingTo: Lens, $first: Int!, $after: String) {
    event(id: $id, accordingTo: $accordingTo) {
      claims(first: $first, after: $after) {
        nodes {
          id
          kind
          value
          valueAr: value(lang: AR)
          stance
          polarity
          modality
          scope
          basis
          rank
          status
          confidence
          origin
          recordedAt
          event {
            id
          }
          madeAt {
            id
          }
          speaker {
            id
            class
            outlet
            description
            descriptionAr: description(lang: AR)
            actor {
              ...Who
            }
            source {
              id
              name
              nameAr: name(lang: AR)
            }
          }
          party {
            id
            description
            descriptionAr: description(lang: AR)
            entity {
              ...Who
            }
          }
          otherEvent {
            id
          }
          estimate {
            ...Told
          }
          when {
            ...Span
          }
          repeats {
            id
          }
          corroborates {
            id
          }
          contradicts {
            id
          }
          document {
            id
            title
            titleAr: title(lang: AR)
            url
            lang
            sha256
            length
            origin
            published {
              ...Span
            }
            source {
              id
              name
              nameAr: name(lang: AR)
              kind
              reliability
            }
            credits {
              id
              name
              nameAr: name(lang: AR)
              kind
              reliability
            }
            copyOf {
              id
            }
          }
          passages {
            id
            index
            kind
            start
            end
            locator
            sha256
            gloss
            glossAr: gloss(lang: AR)
          }
        }
        pageInfo {
          endCursor
          hasNextPage
        }
      }
    }
  }
`)

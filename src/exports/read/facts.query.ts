import { graphql } from '../gql/gql.ts'

/** A page of events with all of their facts, in the order of their dates. */
export const factsPage = graphql(`
  query ExportedFacts($where: EventWhere, $first: Int!, $after: String, $lang: Lang!) {
    events(where: $where, first: $first, after: $after, orderBy: DATE_ASC) {
      nodes {
        ...EventFacts
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }

  fragment EventFacts on Event {
    id
    title(lang: $lang)
    type
    typeGroup
    extent
    basis
    violence
    when {
      earliest
      latest
      precision
      basis
      text(lang: $lang)
    }
    count {
      ...Number
    }
    killed {
      ...Number
    }
    injured {
      ...Number
    }
    casualties {
      harm
      group
      foreign
      description(lang: $lang)
      actor {
        id
        name(lang: $lang)
      }
      country {
        id
        name(lang: $lang)
      }
      estimate {
        ...Number
      }
    }
    places {
      basis
      precision
      place {
        id
        name(lang: $lang)
        kind
        point {
          latitude
          longitude
        }
        ancestors {
          id
          name(lang: $lang)
          kind
          externalIds {
            scheme
            value
          }
        }
        externalIds {
          scheme
          value
        }
      }
    }
    perpetrators {
      actor {
        ...Named
        class
      }
      stances
      disputed
      support {
        ...Supported
      }
    }
    targets {
      basis
      description(lang: $lang)
      entity {
        ...Named
      }
      support {
        ...Supported
      }
    }
    participants {
      role
      basis
      description(lang: $lang)
      entity {
        ...Named
      }
      support {
        ...Supported
      }
    }
    weapons {
      use
      weapon {
        ...Named
      }
      count {
        ...Number
      }
      support {
        ...Supported
      }
    }
    attributionStatus
    unclaimed {
      asOf {
        earliest
        latest
      }
    }
    support {
      ...Supported
    }
    conflicts {
      ...Named
    }
    partOf {
      id
      title(lang: $lang)
    }
    intercepted {
      id
      title(lang: $lang)
    }
    after {
      id
      title(lang: $lang)
    }
    externalIds {
      scheme
      value
    }
    documents(first: 20) {
      totalCount
      nodes {
        ...Cited
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }

  fragment Named on Entity {
    __typename
    id
    name(lang: $lang)
    externalIds {
      scheme
      value
    }
    ... on Actor {
      actorClass: class
    }
    ... on Place {
      placeKind: kind
    }
  }

  fragment Number on Estimate {
    low
    best
    high
    approximate
    basis
    rule
    text(lang: $lang)
  }

  fragment Supported on Support {
    claims
    speakers
    sources
    independentSources
  }

  fragment Cited on Document {
    id
    title(lang: $lang)
    url
    source {
      id
      name(lang: $lang)
    }
    credits {
      id
      name(lang: $lang)
    }
  }
`)

/** More documents of one event than came with it. */
export const documentsOf = graphql(`
  query ExportedDocuments($id: ID!, $after: String, $lang: Lang!, $accordingTo: Lens) {
    event(id: $id, accordingTo: $accordingTo) {
      documents(first: 100, after: $after) {
        nodes {
          ...Cited
        }
        pageInfo {
          endCursor
          hasNextPage
        }
      }
    }
  }
`)

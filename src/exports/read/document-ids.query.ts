import { graphql } from '../gql/gql.ts'

/** A page of events and the documents that tell of them. */
export const documentIds = graphql(`
  query ExportedDocumentIds($where: EventWhere, $after: String) {
    events(where: $where, first: 100, after: $after, orderBy: DATE_ASC) {
      nodes {
        id
        documents(first: 20) {
          ...DocumentIds
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }

  fragment DocumentIds on DocumentConnection {
    nodes {
      id
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
`)

/** More documents of one event than came with it. */
export const moreDocumentIds = graphql(`
  query ExportedMoreDocumentIds($id: ID!, $after: String) {
    event(id: $id) {
      documents(first: 100, after: $after) {
        ...DocumentIds
      }
    }
  }
`)

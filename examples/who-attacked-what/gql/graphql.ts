/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What a claim of responsibility is about. */
export type AttributionScope =
  /** Events in general. */
  | 'GENERAL'
  /** Part of a set: some of this event, or a set that may hold it. */
  | 'PART'
  /** This very event. */
  | 'THIS_EVENT';

/** How a speaker stands to a named party; derived from who speaks, never typed in. */
export type Stance =
  /** Another speaker says it of the party. */
  | 'ACCUSED'
  /** The party says it of itself. */
  | 'CLAIMED'
  /** Somebody denies it. */
  | 'DENIED'
  /** The outlet says it in its own voice. */
  | 'REPORTED'
  /** Somebody suspects the party. */
  | 'SUSPECTED';

export type AttacksQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type AttacksQuery = { events: { nodes: Array<{ title: string, when: { earliest: string | null, latest: string | null, text: string | null }, targets: Array<{ description: string | null, entity:
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
         | null }>, killed: { low: number | null, best: number | null, high: number | null } | null, attribution: { cells: Array<{ stance: Stance, scope: AttributionScope, party: { description: string | null, entity:
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
             | null }, speaker: { description: string | null, actor: { name: string } | null }, claims: Array<{ passages: Array<{ index: number }> }> }>, unclaimed: Array<{ claims: Array<{ passages: Array<{ index: number }> }> }> } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const AttacksDocument = new TypedDocumentString(`
    query Attacks($after: String) {
  events(where: {typeGroups: [ATTACK]}, first: 20, after: $after) {
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
    `) as unknown as TypedDocumentString<AttacksQuery, AttacksQueryVariables>;
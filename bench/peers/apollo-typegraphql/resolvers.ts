import { GraphQLJSON } from 'graphql-scalars'
import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql'
import type { Variables } from '../../queries/workload-query.ts'
import type { EventStore } from '../dataloader/event-store.ts'
import * as types from './types.ts'

interface Context {
  readonly store: EventStore
}

/** What can be asked. */
@Resolver()
export class QueryResolver {
  @Query(() => types.Event, { nullable: true })
  async event(@Arg('id', () => ID) id: string, @Ctx() { store }: Context) {
    const row = await store.event(id)
    return row === null ? null : new types.Event(row)
  }

  @Query(() => types.EventConnection)
  events(
    @Arg('where', () => types.EventWhere) { actors: [actor = ''], from, to }: types.EventWhere,
    @Arg('first', () => Int, { defaultValue: 25 }) first: number,
  ) {
    return new types.EventConnection({ actor, from, to, first })
  }

  @Query(() => GraphQLJSON, { nullable: true })
  rows(
    @Arg('name', () => String) name: string,
    @Arg('variables', () => GraphQLJSON) variables: Variables,
    @Ctx() { store }: Context,
  ) {
    return store.expert(name, variables)
  }
}

/** The events that a filter fits. */
@Resolver(() => types.EventConnection)
export class ConnectionResolver {
  @FieldResolver(() => [types.Event])
  async nodes(@Root() { filter }: types.EventConnection, @Ctx() { store }: Context) {
    return (await store.page(filter)).map((row) => new types.Event(row))
  }

  @FieldResolver(() => Int)
  totalCount(@Root() { filter }: types.EventConnection, @Ctx() { store }: Context) {
    return store.count(filter)
  }
}

/** What belongs to an event. */
@Resolver(() => types.Event)
export class EventResolver {
  @FieldResolver(() => [types.Perpetrator])
  async perpetrators(@Root() { id }: types.Event, @Ctx() { store }: Context) {
    return (await store.of.perpetrators.load(id)).map((row) => new types.Perpetrator(row))
  }

  @FieldResolver(() => [types.EventTarget])
  async targets(@Root() { id }: types.Event, @Ctx() { store }: Context) {
    return (await store.of.targets.load(id)).map((row) => new types.EventTarget(row))
  }

  @FieldResolver(() => [types.EventPlace])
  async places(@Root() { id }: types.Event, @Ctx() { store }: Context) {
    return (await store.of.places.load(id)).map((row) => new types.EventPlace(row))
  }

  @FieldResolver(() => [types.Casualty])
  async casualties(@Root() { id }: types.Event, @Ctx() { store }: Context) {
    return (await store.of.casualties.load(id)).map((row) => new types.Casualty(row))
  }

  @FieldResolver(() => [types.WeaponUse])
  async weapons(@Root() { id }: types.Event, @Ctx() { store }: Context) {
    return (await store.of.weapons.load(id)).map((row) => new types.WeaponUse(row))
  }

  @FieldResolver(() => types.ClaimConnection)
  async claims(
    @Root() { id }: types.Event,
    @Arg('first', () => Int, { defaultValue: 25 }) _first: number,
    @Ctx() { store }: Context,
  ) {
    return { nodes: (await store.of.claims.load(id)).map((row) => new types.Claim(row)) }
  }
}

/** Of whom a toll is. */
@Resolver(() => types.Casualty)
export class CasualtyResolver {
  @FieldResolver(() => types.Entity, { nullable: true })
  actor(@Root() { actorId }: types.Casualty) {
    return actorId === null ? null : { id: actorId }
  }
}

/** Where a claim stands. */
@Resolver(() => types.Claim)
export class ClaimResolver {
  @FieldResolver(() => [types.Passage])
  async passages(@Root() { id }: types.Claim, @Ctx() { store }: Context) {
    return (await store.of.passages.load(id)).map((row) => new types.Passage(row))
  }
}

/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What is said, all in all, about who did it; the strongest that applies. */
export type AttributionStatus =
  /** A party is accused by another. */
  | 'ACCUSED'
  /** A party claims it. */
  | 'CLAIMED'
  /** Parties are named only to be denied. */
  | 'DENIED_ONLY'
  /** A party is both named and denied, or rival parties are each supported. */
  | 'DISPUTED'
  /** No party is named or described. */
  | 'NONE'
  /** The outlet names a party in its own voice. */
  | 'REPORTED'
  /** A party is only suspected. */
  | 'SUSPECTED';

/** Who is held responsible, how and by whom. It looks at attributions: live claims about a whole attack, battle or unrest that name or describe a party. */
export type AttributionWhere = {
  /** The named party is one of these actors. */
  readonly actors?: ReadonlyArray<string> | null | undefined;
  /** How many of the attributions must fit. */
  readonly match?: Quantifier;
  /** One of these actors says so. */
  readonly saidBy?: ReadonlyArray<string> | null | undefined;
  /** It is said in one of these ways. Where nothing is said: in any but DENIED. */
  readonly stances?: ReadonlyArray<Stance> | null | undefined;
};

/** How a value is known. */
export type Basis =
  /** Comes from a reference document, not from the report itself. */
  | 'BACKGROUND'
  /** Concluded by the editor or from an inferred date; the source does not say it. */
  | 'INFERRED'
  /** Worked out from a relative expression and the document's stated date. */
  | 'RESOLVED'
  /** The source says it. */
  | 'STATED';

/** How one best value is taken from several origins. */
export type BestRule =
  /** The one published last. */
  | 'LATEST'
  /** The lowest. */
  | 'LOWEST'
  /** The median; of two middle values the lower. */
  | 'MEDIAN';

/** Which number of an estimate is compared. */
export type Bound =
  /** The best. */
  | 'BEST'
  /** The highest. */
  | 'HIGH'
  /** The lowest. */
  | 'LOW';

/** A box on the earth, in degrees (WGS 84), its edges included. West greater than east crosses the 180th meridian. */
export type BoundingBox = {
  /** The eastern edge, -180 to 180. */
  readonly east: number;
  /** The northern edge, -90 to 90. */
  readonly north: number;
  /** The southern edge, -90 to 90. */
  readonly south: number;
  /** The western edge, -180 to 180. */
  readonly west: number;
};

/** What a claim is about. */
export type ClaimKind =
  /** What was said, ordered or discussed. */
  | 'CONTENT'
  /** How many single events a series stands for. */
  | 'COUNT'
  /** How many people were harmed. */
  | 'HARM'
  /** That the event stopped another. */
  | 'INTERCEPTION'
  /** That the event came before another. */
  | 'ORDER_IN_TIME'
  /** That the event belongs to a larger one or to a conflict. */
  | 'PART'
  /** Who took part, and how. */
  | 'PARTICIPANT'
  /** Who did it. */
  | 'PERPETRATOR'
  /** How two entities are related. */
  | 'RELATION'
  /** Whom or what it was aimed at. */
  | 'TARGET'
  /** What kind of event it was, and whether one or many. */
  | 'TYPE'
  /** That nobody had claimed it when the document was published. */
  | 'UNCLAIMED'
  /** Which weapon was used, found, intercepted or deployed. */
  | 'WEAPON'
  /** When it happened. */
  | 'WHEN'
  /** Where it happened. */
  | 'WHERE';

/** How a claim stands to another. */
export type ClaimLinkKind =
  /** It cannot hold beside the other. */
  | 'CONTRADICTS'
  /** It supports the other, from another origin. */
  | 'CORROBORATES'
  /** It passes the other on: both are one voice. */
  | 'REPEATS'
  /** The same outlet says it later, in its own voice, and it cannot hold beside the other. */
  | 'RETRACTS';

/** How a filter treats what is known only within bounds. */
export type DateMode =
  /** The best guess: the middle of the interval; open dates and sets only if contained. */
  | 'BEST'
  /** Only what must fit: intervals that are contained; an open end only where the filter is open too. */
  | 'CERTAIN'
  /** Whatever may fit: intervals that overlap, an open end reaching as far as need be. */
  | 'POSSIBLE';

/** How closely a date is known. */
export type DatePrecision =
  /** The day. */
  | 'DAY'
  /** Two to six days. */
  | 'FEW_DAYS'
  /** About a month. */
  | 'MONTH'
  /** At least one end is open, or the span is longer than a year. */
  | 'OPEN'
  /** A season or quarter. */
  | 'SEASON'
  /** About a week. */
  | 'WEEK'
  /** About a year. */
  | 'YEAR';

/** A range for one number of an estimate; events that do not give that number never fit. */
export type EstimateWhere = {
  /** Which number is compared. */
  readonly bound?: Bound;
  /** At most. */
  readonly max?: number | null | undefined;
  /** At least. */
  readonly min?: number | null | undefined;
};

/** How much an event node stands for. */
export type EventExtent =
  /** A sustained effort over a longer time. */
  | 'CAMPAIGN'
  /** Events in general, of which somebody speaks; in no list, tally or map unless asked for. */
  | 'GENERAL'
  /** Several events of a kind, told together. */
  | 'SERIES'
  /** One event. */
  | 'SINGLE';

/** The order of a list of events; events that are equal in it follow by id. */
export type EventOrder =
  /** Oldest first, by first day; events whose first day is unknown come first. */
  | 'DATE_ASC'
  /** Newest first, by first day; events whose first day is unknown come last. */
  | 'DATE_DESC'
  /** Most killed first; events without a toll come last. */
  | 'KILLED_DESC'
  /** Latest change first. */
  | 'UPDATED_DESC';

/** The second level of the event type. */
export type EventType =
  /** Abduction or hostage taking. */
  | 'ABDUCTION'
  /** Activity rises or falls over a time. */
  | 'ACTIVITY_TREND'
  /** An agreement. */
  | 'AGREEMENT'
  /** Attack by manned aircraft. */
  | 'AIR_STRIKE'
  /** Attack with small arms. */
  | 'ARMED_ASSAULT'
  /** Fighting of two sides. */
  | 'ARMED_CLASH'
  /** An arrest. */
  | 'ARREST'
  /** Killing of a chosen person. */
  | 'ASSASSINATION'
  /** Another attack, or several kinds together. */
  | 'ATTACK_OTHER'
  /** A claim of responsibility. */
  | 'CLAIM_OF_RESPONSIBILITY'
  /** Attack on computer systems. */
  | 'CYBER_ATTACK'
  /** Forces or systems are deployed. */
  | 'DEPLOYMENT'
  /** Attack with an unmanned aircraft. */
  | 'DRONE_ATTACK'
  /** Attack with a mine or improvised explosive device. */
  | 'EXPLOSIVE_DEVICE'
  /** What a single weapon did: it came down, or was stopped on its way. */
  | 'IMPACT'
  /** A weapon is stopped in flight. */
  | 'INTERCEPTION'
  /** A meeting. */
  | 'MEETING'
  /** Attack with mortars or artillery. */
  | 'MORTAR_OR_ARTILLERY'
  /** Violence against civilians, its form unknown. */
  | 'ONE_SIDED_VIOLENCE'
  /** An order. */
  | 'ORDER'
  /** Another political act. */
  | 'POLITICAL_OTHER'
  /** A protest. */
  | 'PROTEST'
  /** A riot. */
  | 'RIOT'
  /** Attack with rockets or missiles. */
  | 'ROCKET_ATTACK'
  /** An operation of security forces. */
  | 'SECURITY_OPERATION'
  /** A statement. */
  | 'STATEMENT'
  /** Attack in which the attacker means to die. */
  | 'SUICIDE_ATTACK'
  /** A place changes hands. */
  | 'TERRITORY_CHANGE'
  /** A threat. */
  | 'THREAT'
  /** Weapons are found or seized. */
  | 'WEAPONS_FIND';

/** The first level of the event type. */
export type EventTypeGroup =
  /** An attack. */
  | 'ATTACK'
  /** A battle of two sides. */
  | 'BATTLE'
  /** A defence against an attack. */
  | 'DEFENCE'
  /** What a weapon did. */
  | 'EFFECT'
  /** An operation of security forces. */
  | 'OPERATION'
  /** A political act. */
  | 'POLITICAL'
  /** Deployment of forces, or a trend in activity. */
  | 'POSTURE'
  /** Unrest. */
  | 'UNREST';

/** Which events. All fields that are given must fit; `or` and `not` make other combinations. Events in general (extent GENERAL) are left out unless `extents` names them. An id of an entity that was judged to be the same as another means the one that both are kept as; an id that is not known fits nothing. */
export type EventWhere = {
  /** Work out their facts from these claims alone, and ask everything else of those facts. It stands at the top of a where, not within `and`, `or` and `not`. Facts are worked out for at most 50,000 events: a wider question is refused, and says what to narrow. */
  readonly accordingTo?: Lens | null | undefined;
  /** With one of these actors in any role: perpetrator, target, harmed or participant. */
  readonly actors?: ReadonlyArray<string> | null | undefined;
  /** All of these must fit. */
  readonly and?: ReadonlyArray<EventWhere> | null | undefined;
  /** What is said, all in all, about who did it. */
  readonly attributionStatus?: ReadonlyArray<AttributionStatus> | null | undefined;
  /** How it is known that there was such an event. */
  readonly basis?: ReadonlyArray<Basis> | null | undefined;
  /** At a place whose point lies in this box. Only places known to the spot or its vicinity (EXACT, NEAR) have a point. */
  readonly box?: BoundingBox | null | undefined;
  /** Their facts, or claims about them, changed at this instant or later. To follow changes without a gap, removals included, use `changes` or `eventChanged`. */
  readonly changedSince?: string | null | undefined;
  /** How dates that are known only within bounds are compared: those of this very input; one within `and`, `or` and `not` has its own mode. */
  readonly dateMode?: DateMode | null | undefined;
  /** Those that have one of these documents among their `documents`: with a claim in it that is neither superseded nor rejected nor retracted. */
  readonly documents?: ReadonlyArray<string> | null | undefined;
  /** Single events, series, campaigns, or events in general. */
  readonly extents?: ReadonlyArray<EventExtent> | null | undefined;
  /** The first day of the span, inclusive; read by `dateMode`. */
  readonly from?: string | null | undefined;
  /** These events. */
  readonly ids?: ReadonlyArray<string> | null | undefined;
  /** How many were killed; events without a toll never fit. */
  readonly killed?: EstimateWhere | null | undefined;
  /** Two of its claims stand to each other so: `{by: [CONTRADICTS], kinds: [HARM]}` finds events whose tolls are contested. */
  readonly linkedClaims?: LinkedClaimsWhere | null | undefined;
  /** At a place whose point lies in this circle. Only places known to the spot or its vicinity (EXACT, NEAR) have a point. */
  readonly near?: Near | null | undefined;
  /** This must not fit. */
  readonly not?: EventWhere | null | undefined;
  /** At least one of these must fit. */
  readonly or?: ReadonlyArray<EventWhere> | null | undefined;
  /** Part of one of these events or conflicts, directly or through others. */
  readonly partOf?: ReadonlyArray<string> | null | undefined;
  /** Who is held responsible, how and by whom. */
  readonly perpetrators?: AttributionWhere | null | undefined;
  /** BEST: some place given for the event lies there. CERTAIN: every place given does. POSSIBLE: also events known only to a place around it. An input within `and`, `or` and `not` has its own mode. */
  readonly placeMode?: DateMode | null | undefined;
  /** At one of these places or anywhere within them; read by `placeMode`. */
  readonly places?: ReadonlyArray<string> | null | undefined;
  /** Its place is known at least so closely; events without a place never fit. The order is that of the codes. */
  readonly precisionAtLeast?: GeoPrecision | null | undefined;
  /** With such a claim in a document that one of these sources published or is credited for. */
  readonly sources?: ReadonlyArray<string> | null | undefined;
  /** Aimed at one of these; for places, at anything within them too. */
  readonly targets?: ReadonlyArray<string> | null | undefined;
  /** Words of its titles and glosses, Arabic or English; all must occur. */
  readonly text?: string | null | undefined;
  /** The last day of the span, inclusive; read by `dateMode`. */
  readonly to?: string | null | undefined;
  /** Event types, first level. */
  readonly typeGroups?: ReadonlyArray<EventTypeGroup> | null | undefined;
  /** Event types, second level. */
  readonly types?: ReadonlyArray<EventType> | null | undefined;
  /** Whether a source says that nobody had claimed it. */
  readonly unclaimed?: boolean | null | undefined;
  /** Whose violence it was; events of which no claim says so never fit. */
  readonly violence?: ReadonlyArray<Violence> | null | undefined;
  /** With a weapon that was used, found, intercepted or deployed; `weapons` also finds what was intercepted with it. */
  readonly weaponUses?: WeaponUseWhere | null | undefined;
  /** With one of these weapons, or a kind of it: used, found, intercepted, deployed, or intercepting. */
  readonly weapons?: ReadonlyArray<string> | null | undefined;
};

/** How closely a place is known. */
export type GeoPrecision =
  /** The governorate or province. */
  | 'ADMIN1'
  /** The district. */
  | 'ADMIN2'
  /** A region or stretch that is no administrative unit. */
  | 'AREA'
  /** The country only. */
  | 'COUNTRY'
  /** The exact spot. */
  | 'EXACT'
  /** International waters or airspace, or several countries. */
  | 'INTERNATIONAL'
  /** Near the named place, within some 25 km. */
  | 'NEAR';

/** Which victims a toll is about. */
export type HarmGroup =
  /** All victims together. */
  | 'ALL'
  /** Civilians. */
  | 'CIVILIANS'
  /** Contractors. */
  | 'CONTRACTORS'
  /** Members of armed groups. */
  | 'FIGHTERS'
  /** Soldiers. */
  | 'MILITARY'
  /** Another group, described. */
  | 'OTHER'
  /** Members of security forces: police, army, militias under the state. */
  | 'SECURITY_PERSONNEL'
  /** Victims whose status the source does not know. */
  | 'UNKNOWN_STATUS';

/** How a group is known. */
export type KeyState =
  /** A party that is only described. */
  | 'DESCRIBED'
  /** An identified entity, a code, or a time. */
  | 'KNOWN'
  /** All those that are not shown singly. */
  | 'OTHER'
  /** Nothing is said. */
  | 'UNKNOWN';

/** The language of a display text. */
export type Lang =
  /** Arabic. */
  | 'AR'
  /** English. */
  | 'EN';

/** Whose claims, and of what time, facts are worked out from instead of all: what this speaker says, what this agency reports, what was known on that day. A claim is heard if it fits every field that is given. An event is shown if a claim about it is heard; where none that is heard says its type, time or place, these follow from all claims of the same time, see `Event.frame`. Everything else follows from what is heard alone, and is unknown where that says nothing. */
export type Lens = {
  /** Published by this day: in documents whose last possible day of publication is known and not later. */
  readonly asOf?: string | null | undefined;
  /** Which of several numbers is best; MEDIAN where nothing is said. */
  readonly bestRule?: BestRule | null | undefined;
  /** As the graph stood at this instant: claims recorded by then and not yet replaced. */
  readonly recordedAsOf?: string | null | undefined;
  /** Published by sources of these kinds. */
  readonly sourceKinds?: ReadonlyArray<SourceKind> | null | undefined;
  /** Published by these sources. */
  readonly sources?: ReadonlyArray<string> | null | undefined;
  /** Said by speakers of these kinds. */
  readonly speakerClasses?: ReadonlyArray<SpeakerClass> | null | undefined;
  /** Said by these actors; an id of one that was judged to be the same as another means the one that both are kept as. */
  readonly speakers?: ReadonlyArray<string> | null | undefined;
  /** Of attributions only these; claims that attribute nothing are not asked. */
  readonly stances?: ReadonlyArray<Stance> | null | undefined;
};

/** Two claims about an event from which its facts follow, linked to each other. */
export type LinkedClaimsWhere = {
  /** They stand to each other in one of these ways. */
  readonly by: ReadonlyArray<ClaimLinkKind>;
  /** They are about one of these. */
  readonly kinds?: ReadonlyArray<ClaimKind> | null | undefined;
};

/** A circle on the earth. */
export type Near = {
  /** Its radius in kilometres, more than 0 to 20,000. */
  readonly kilometres: number;
  /** Degrees north of its centre, -90 to 90 (WGS 84). */
  readonly latitude: number;
  /** Degrees east of its centre, -180 to 180. */
  readonly longitude: number;
};

/** The part somebody has in an event, beside perpetrator and target. */
export type ParticipantRole =
  /** Is given an order or addressed. */
  | 'ADDRESSEE'
  /** Is the one an order, threat or operation is against. */
  | 'AGAINST'
  /** Is present. */
  | 'ATTENDEE'
  /** Is protected or helped. */
  | 'BENEFICIARY'
  /** Leads a meeting. */
  | 'CHAIR'
  /** Deploys forces or a system. */
  | 'DEPLOYER'
  /** Carries out an operation or order. */
  | 'EXECUTOR'
  /** Stops a weapon in flight. */
  | 'INTERCEPTOR'
  /** Gives an order, statement or threat. */
  | 'ISSUER'
  /** Another part. */
  | 'OTHER'
  /** One side of a battle. */
  | 'SIDE_A'
  /** The other side of a battle. */
  | 'SIDE_B';

/** How many of the attributions must fit. */
export type Quantifier =
  /** There is at least one, and every one fits. */
  | 'EVERY'
  /** None fits. */
  | 'NONE'
  /** At least one fits. */
  | 'SOME';

/** What sort of publisher it is. */
export type SourceKind =
  /** A news agency. */
  | 'AGENCY'
  /** An armed group or its media. */
  | 'ARMED_GROUP'
  /** A broadcaster. */
  | 'BROADCASTER'
  /** A government body. */
  | 'GOVERNMENT'
  /** An intergovernmental organization. */
  | 'INTERGOVERNMENTAL'
  /** A newspaper or news site. */
  | 'NEWSPAPER'
  /** A non-governmental organization. */
  | 'NGO'
  /** Another publisher. */
  | 'OTHER'
  /** A reference work or gazetteer. */
  | 'REFERENCE'
  /** A research institution or coded data set. */
  | 'RESEARCH'
  /** An account on social media. */
  | 'SOCIAL_MEDIA';

/** What sort of speaker it is. */
export type SpeakerClass =
  /** An armed group. */
  | 'ARMED_GROUP'
  /** The coder of a data set. */
  | 'CODER'
  /** An expert or analyst. */
  | 'EXPERT'
  /** A state, government, ministry or office. */
  | 'GOVERNMENT'
  /** An official, named or not. */
  | 'OFFICIAL'
  /** Another organization. */
  | 'ORGANIZATION'
  /** Somebody else. */
  | 'OTHER'
  /** The publication itself, in its own voice. */
  | 'OUTLET'
  /** Armed or security forces. */
  | 'SECURITY'
  /** A witness or resident. */
  | 'WITNESS';

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

/** Whose violence it is, where known (UCDP). */
export type Violence =
  /** Neither side is a state. */
  | 'NON_STATE'
  /** Against civilians. */
  | 'ONE_SIDED'
  /** A state is one of the sides. */
  | 'STATE_BASED';

/** What happened with a weapon. */
export type WeaponUseKind =
  /** It was deployed or set up. */
  | 'DEPLOYED'
  /** It was found or seized; that is no use. */
  | 'FOUND'
  /** It was stopped in flight. */
  | 'INTERCEPTED'
  /** It was used in the attack. */
  | 'USED';

/** Some weapon of the event fits all that is given. Negated, as `not: { weaponUses: { uses: [USED] } }`, it finds events of which no source says what was used. */
export type WeaponUseWhere = {
  /** Whether kinds of the weapons fit, too. Groups by WEAPON hold each event at the weapons as they are given: such a group is `{ weapons: [<its value>], orKinds: false, uses: [USED] }`. */
  readonly orKinds?: boolean;
  /** One of these happened with it. Where nothing is said: any of them. */
  readonly uses?: ReadonlyArray<WeaponUseKind> | null | undefined;
  /** It is one of these weapons, or a kind of it unless `orKinds` is false. */
  readonly weapons?: ReadonlyArray<string> | null | undefined;
};

export type NameQueryVariables = Exact<{
  id: string;
  lang: Lang;
}>;


export type NameQuery = { readonly node:
    | { readonly name: string, readonly id: string }
    | { readonly id: string }
    | { readonly name: string, readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly name: string, readonly id: string }
    | { readonly name: string, readonly id: string }
    | { readonly name: string, readonly id: string }
   | null };

export type EventsQueryVariables = Exact<{
  where?: EventWhere | null | undefined;
  orderBy: EventOrder;
  first: number;
  after?: string | null | undefined;
  lang: Lang;
}>;


export type EventsQuery = { readonly events: { readonly totalCount: number, readonly openDates: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly type: EventType, readonly violence: Violence | null, readonly extent: EventExtent, readonly when: { readonly earliest: string | null, readonly latest: string | null, readonly precision: DatePrecision }, readonly perpetrators: ReadonlyArray<{ readonly disputed: boolean, readonly actor: { readonly id: string, readonly name: string } }>, readonly attribution: { readonly cells: ReadonlyArray<{ readonly stance: Stance, readonly party: { readonly description: string | null, readonly entity:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
             | null }, readonly speaker: { readonly description: string | null, readonly actor: { readonly name: string } | null, readonly source: { readonly name: string } | null } }> }, readonly participants: ReadonlyArray<{ readonly description: string | null, readonly role: ParticipantRole, readonly entity:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         | null }>, readonly targets: ReadonlyArray<{ readonly description: string | null, readonly entity:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         | null }>, readonly places: ReadonlyArray<{ readonly precision: GeoPrecision, readonly place: { readonly id: string, readonly name: string } }>, readonly killed: { readonly low: number | null, readonly best: number | null, readonly high: number | null, readonly approximate: boolean } | null, readonly support: { readonly claims: number, readonly independentSources: number }, readonly documents: { readonly nodes: ReadonlyArray<{ readonly source: { readonly name: string } | null }> } }> } };

export type EventRowFragment = { readonly id: string, readonly title: string, readonly type: EventType, readonly violence: Violence | null, readonly extent: EventExtent, readonly when: { readonly earliest: string | null, readonly latest: string | null, readonly precision: DatePrecision }, readonly perpetrators: ReadonlyArray<{ readonly disputed: boolean, readonly actor: { readonly id: string, readonly name: string } }>, readonly attribution: { readonly cells: ReadonlyArray<{ readonly stance: Stance, readonly party: { readonly description: string | null, readonly entity:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         | null }, readonly speaker: { readonly description: string | null, readonly actor: { readonly name: string } | null, readonly source: { readonly name: string } | null } }> }, readonly participants: ReadonlyArray<{ readonly description: string | null, readonly role: ParticipantRole, readonly entity:
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
     | null }>, readonly targets: ReadonlyArray<{ readonly description: string | null, readonly entity:
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
     | null }>, readonly places: ReadonlyArray<{ readonly precision: GeoPrecision, readonly place: { readonly id: string, readonly name: string } }>, readonly killed: { readonly low: number | null, readonly best: number | null, readonly high: number | null, readonly approximate: boolean } | null, readonly support: { readonly claims: number, readonly independentSources: number }, readonly documents: { readonly nodes: ReadonlyArray<{ readonly source: { readonly name: string } | null }> } };

export type NumbersQueryVariables = Exact<{
  where?: EventWhere | null | undefined;
  before?: EventWhere | null | undefined;
  compared: boolean;
  lang: Lang;
}>;


export type NumbersQuery = { readonly bySources: { readonly total: { readonly sets: number, readonly events: { readonly certain: number, readonly best: number, readonly possible: number }, readonly killed: { readonly low: number, readonly best: number, readonly high: number, readonly unknown: number, readonly noBest: number, readonly noHigh: number }, readonly killedByGroup: ReadonlyArray<{ readonly group: HarmGroup, readonly toll: { readonly low: number, readonly best: number, readonly high: number, readonly unknown: number, readonly noBest: number, readonly noHigh: number } }> }, readonly groups: ReadonlyArray<{ readonly keys: ReadonlyArray<{ readonly state: KeyState, readonly value: string | null }>, readonly tally: { readonly events: { readonly certain: number, readonly best: number, readonly possible: number } } }> }, readonly byPrecision: { readonly groups: ReadonlyArray<{ readonly keys: ReadonlyArray<{ readonly state: KeyState, readonly value: string | null, readonly label: string }>, readonly tally: { readonly events: { readonly certain: number, readonly best: number, readonly possible: number } } }> }, readonly before?: { readonly total: { readonly sets: number, readonly events: { readonly certain: number, readonly best: number, readonly possible: number }, readonly killed: { readonly low: number, readonly best: number, readonly high: number, readonly unknown: number, readonly noBest: number, readonly noHigh: number }, readonly killedByGroup: ReadonlyArray<{ readonly group: HarmGroup, readonly toll: { readonly low: number, readonly best: number, readonly high: number, readonly unknown: number, readonly noBest: number, readonly noHigh: number } }> }, readonly groups: ReadonlyArray<{ readonly keys: ReadonlyArray<{ readonly state: KeyState, readonly value: string | null }>, readonly tally: { readonly events: { readonly certain: number, readonly best: number, readonly possible: number } } }> }, readonly all: { readonly totalCount: number } };

export type WholeTallyFragment = { readonly sets: number, readonly events: { readonly certain: number, readonly best: number, readonly possible: number }, readonly killed: { readonly low: number, readonly best: number, readonly high: number, readonly unknown: number, readonly noBest: number, readonly noHigh: number }, readonly killedByGroup: ReadonlyArray<{ readonly group: HarmGroup, readonly toll: { readonly low: number, readonly best: number, readonly high: number, readonly unknown: number, readonly noBest: number, readonly noHigh: number } }> };

export type TollNumbersFragment = { readonly low: number, readonly best: number, readonly high: number, readonly unknown: number, readonly noBest: number, readonly noHigh: number };

export type CountNumbersFragment = { readonly certain: number, readonly best: number, readonly possible: number };

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
export const EventRowFragmentDoc = new TypedDocumentString(`
    fragment EventRow on Event {
  id
  title(lang: $lang)
  type
  violence
  extent
  when {
    earliest
    latest
    precision
  }
  perpetrators {
    actor {
      id
      name(lang: $lang)
    }
    disputed
  }
  attribution {
    cells {
      stance
      party {
        entity {
          id
        }
        description(lang: $lang)
      }
      speaker {
        description(lang: $lang)
        actor {
          name(lang: $lang)
        }
        source {
          name(lang: $lang)
        }
      }
    }
  }
  participants(roles: [SIDE_A, SIDE_B]) {
    entity {
      id
      name(lang: $lang)
    }
    description(lang: $lang)
    role
  }
  targets {
    entity {
      id
      name(lang: $lang)
    }
    description(lang: $lang)
  }
  places {
    place {
      id
      name(lang: $lang)
    }
    precision
  }
  killed {
    low
    best
    high
    approximate
  }
  support {
    claims
    independentSources
  }
  documents(first: 1) {
    nodes {
      source {
        name(lang: $lang)
      }
    }
  }
}
    `, {"fragmentName":"EventRow"}) as unknown as TypedDocumentString<EventRowFragment, unknown>;
export const CountNumbersFragmentDoc = new TypedDocumentString(`
    fragment CountNumbers on HonestCount {
  certain
  best
  possible
}
    `, {"fragmentName":"CountNumbers"}) as unknown as TypedDocumentString<CountNumbersFragment, unknown>;
export const TollNumbersFragmentDoc = new TypedDocumentString(`
    fragment TollNumbers on Toll {
  low
  best
  high
  unknown
  noBest
  noHigh
}
    `, {"fragmentName":"TollNumbers"}) as unknown as TypedDocumentString<TollNumbersFragment, unknown>;
export const WholeTallyFragmentDoc = new TypedDocumentString(`
    fragment WholeTally on Tally {
  events {
    ...CountNumbers
  }
  sets
  killed {
    ...TollNumbers
  }
  killedByGroup {
    group
    toll {
      ...TollNumbers
    }
  }
}
    fragment TollNumbers on Toll {
  low
  best
  high
  unknown
  noBest
  noHigh
}
fragment CountNumbers on HonestCount {
  certain
  best
  possible
}`, {"fragmentName":"WholeTally"}) as unknown as TypedDocumentString<WholeTallyFragment, unknown>;
export const NameDocument = new TypedDocumentString(`
    query Name($id: ID!, $lang: Lang!) {
  node(id: $id) {
    id
    ... on Entity {
      name(lang: $lang)
    }
    ... on Source {
      name(lang: $lang)
    }
  }
}
    `) as unknown as TypedDocumentString<NameQuery, NameQueryVariables>;
export const EventsDocument = new TypedDocumentString(`
    query Events($where: EventWhere, $orderBy: EventOrder!, $first: Int!, $after: String, $lang: Lang!) {
  events(where: $where, orderBy: $orderBy, first: $first, after: $after) {
    totalCount
    openDates
    pageInfo {
      endCursor
      hasNextPage
    }
    nodes {
      ...EventRow
    }
  }
}
    fragment EventRow on Event {
  id
  title(lang: $lang)
  type
  violence
  extent
  when {
    earliest
    latest
    precision
  }
  perpetrators {
    actor {
      id
      name(lang: $lang)
    }
    disputed
  }
  attribution {
    cells {
      stance
      party {
        entity {
          id
        }
        description(lang: $lang)
      }
      speaker {
        description(lang: $lang)
        actor {
          name(lang: $lang)
        }
        source {
          name(lang: $lang)
        }
      }
    }
  }
  participants(roles: [SIDE_A, SIDE_B]) {
    entity {
      id
      name(lang: $lang)
    }
    description(lang: $lang)
    role
  }
  targets {
    entity {
      id
      name(lang: $lang)
    }
    description(lang: $lang)
  }
  places {
    place {
      id
      name(lang: $lang)
    }
    precision
  }
  killed {
    low
    best
    high
    approximate
  }
  support {
    claims
    independentSources
  }
  documents(first: 1) {
    nodes {
      source {
        name(lang: $lang)
      }
    }
  }
}`) as unknown as TypedDocumentString<EventsQuery, EventsQueryVariables>;
export const NumbersDocument = new TypedDocumentString(`
    query Numbers($where: EventWhere, $before: EventWhere, $compared: Boolean!, $lang: Lang!) {
  bySources: aggregate(by: [INDEPENDENT_SOURCES], where: $where, first: 100) {
    total {
      ...WholeTally
    }
    groups {
      keys {
        state
        value
      }
      tally {
        events {
          ...CountNumbers
        }
      }
    }
  }
  byPrecision: aggregate(by: [GEO_PRECISION], where: $where) {
    groups {
      keys {
        state
        value
        label(lang: $lang)
      }
      tally {
        events {
          ...CountNumbers
        }
      }
    }
  }
  before: aggregate(by: [GEO_PRECISION], where: $before) @include(if: $compared) {
    total {
      ...WholeTally
    }
    groups {
      keys {
        state
        value
      }
      tally {
        events {
          ...CountNumbers
        }
      }
    }
  }
  all: events(first: 1) {
    totalCount
  }
}
    fragment WholeTally on Tally {
  events {
    ...CountNumbers
  }
  sets
  killed {
    ...TollNumbers
  }
  killedByGroup {
    group
    toll {
      ...TollNumbers
    }
  }
}
fragment TollNumbers on Toll {
  low
  best
  high
  unknown
  noBest
  noHigh
}
fragment CountNumbers on HonestCount {
  certain
  best
  possible
}`) as unknown as TypedDocumentString<NumbersQuery, NumbersQueryVariables>;
/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What sort of actor it is. */
export type ActorClass =
  /** An armed group that is not the state. */
  | 'ARMED_GROUP'
  /** A coalition of states or groups. */
  | 'COALITION'
  /** Armed or security forces of a state or region, or a part of them. */
  | 'MILITARY_UNIT'
  /** An office that persons hold, or the bureau that speaks for its holder. */
  | 'OFFICE'
  /** An organization: ministry, agency, company, party. */
  | 'ORGANIZATION'
  /** A person. */
  | 'PERSON'
  /** A population or community. */
  | 'POPULATION'
  /** A state or its government. */
  | 'STATE';

/** What a claim of responsibility is about. */
export type AttributionScope =
  /** Events in general. */
  | 'GENERAL'
  /** Part of a set: some of this event, or a set that may hold it. */
  | 'PART'
  /** This very event. */
  | 'THIS_EVENT';

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

/** What was judged of two things that may be one. */
export type CandidateJudgement =
  /** They are two. */
  | 'DIFFERENT'
  /** Nothing yet, or what was judged was taken back. */
  | 'OPEN'
  /** They are one. */
  | 'SAME'
  /** Somebody looked and could not tell; they stay two. */
  | 'UNSURE';

/** What two candidates are. */
export type CandidateThing =
  /** Claims about an event: whether the one repeats, supports, contradicts or corrects the other. */
  | 'CLAIM'
  /** Documents: the other is a copy of the first. */
  | 'DOCUMENT'
  /** Actors, places, weapons or conflicts. */
  | 'ENTITY'
  /** Events. */
  | 'EVENT';

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

/** Whether a claim holds for all of the event. */
export type ClaimScope =
  /** For some of a set, without saying which; makes no fact of the set. */
  | 'SOME'
  /** For the event as a whole. */
  | 'WHOLE';

/** Where a claim stands in review. */
export type ClaimStatus =
  /** Reviewed and accepted. */
  | 'ACCEPTED'
  /** Not reviewed yet; counts. */
  | 'PENDING'
  /** Reviewed and rejected; does not count. */
  | 'REJECTED'
  /** Taken back by its source; does not count. */
  | 'RETRACTED';

/** Which claims. All fields that are given must fit. An id of an entity that was judged to be the same as another means the one that both are kept as. */
export type ClaimWhere = {
  /** How the value is known. */
  readonly basis?: ReadonlyArray<Basis> | null | undefined;
  /** In these documents. */
  readonly documents?: ReadonlyArray<string> | null | undefined;
  /** Naming one of these entities, as what is claimed or as the first end of a relation. */
  readonly entities?: ReadonlyArray<string> | null | undefined;
  /** About these events. */
  readonly events?: ReadonlyArray<string> | null | undefined;
  /** What they are about. */
  readonly kinds?: ReadonlyArray<ClaimKind> | null | undefined;
  /** Standing in one of these ways to another claim that stands, whichever names the other. */
  readonly linkedBy?: ReadonlyArray<ClaimLinkKind> | null | undefined;
  /** In which mode they are made. */
  readonly modalities?: ReadonlyArray<Modality> | null | undefined;
  /** Which relation they claim. */
  readonly relations?: ReadonlyArray<RelationType> | null | undefined;
  /** For all of the event, or for some of it. */
  readonly scopes?: ReadonlyArray<ClaimScope> | null | undefined;
  /** Who says so: identified actors. */
  readonly speakers?: ReadonlyArray<string> | null | undefined;
  /** Where they stand in review. Where nothing is asked, all but those that are rejected or retracted. */
  readonly statuses?: ReadonlyArray<ClaimStatus> | null | undefined;
  /** Words of the glosses of their passages, Arabic or English; all must occur. */
  readonly text?: string | null | undefined;
};

/** How what two lenses show is related. */
export type CompareRelation =
  /** Both tell, and the same. */
  | 'AGREE'
  /** Both tell, and not the same. */
  | 'DIFFER'
  /** Only the left one tells. */
  | 'LEFT_ONLY'
  /** Neither tells. */
  | 'NEITHER'
  /** Only the right one tells. */
  | 'RIGHT_ONLY';

/** What two lenses are compared in. */
export type ComparedAspect =
  /** Whether the event is told of at all, and, where both tell of it, whether anything differs. */
  | 'EVENT'
  /** How many were injured in all: low, best and high. */
  | 'INJURED'
  /** How many were killed in all: low, best and high. */
  | 'KILLED'
  /** Who did it: those who are named or described. */
  | 'PERPETRATOR'
  /** Whom or what it was aimed at: those who are named or described. */
  | 'TARGET'
  /** What kind of event it was. */
  | 'TYPE'
  /** Which weapons were used, found, intercepted or deployed. */
  | 'WEAPON'
  /** When it happened: the interval. */
  | 'WHEN'
  /** Where: the places that are named. */
  | 'WHERE';

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

/** By what events are grouped. An event that has several keys stands in several groups; one that has none stands in the group of the unknown. */
export type Dimension =
  /** Identified actors in any role. */
  | 'ACTOR'
  /** What sort of identified actors have to do with it. */
  | 'ACTOR_CLASS'
  /** The governorate or province; events known only to the country have none. */
  | 'ADMIN1'
  /** The district; events known less closely have none. */
  | 'ADMIN2'
  /** What is said, all in all, about who did it. */
  | 'ATTRIBUTION_STATUS'
  /** The conflicts it is counted to. */
  | 'CONFLICT'
  /** The country. */
  | 'COUNTRY'
  /** How closely its time is known. */
  | 'DATE_PRECISION'
  /** The day. */
  | 'DAY'
  /** The documents of its claims. */
  | 'DOCUMENT'
  /** The kind of event, second level. */
  | 'EVENT_TYPE'
  /** The kind of event, first level. */
  | 'EVENT_TYPE_GROUP'
  /** Whether it stands for one event or for many. */
  | 'EXTENT'
  /** The facility: airport, base, embassy, road, building. */
  | 'FACILITY'
  /** How closely its place is known. */
  | 'GEO_PRECISION'
  /** The groups of victims that its tolls tell apart. */
  | 'HARM_GROUP'
  /** How many independent origins it has. */
  | 'INDEPENDENT_SOURCES'
  /** The month. */
  | 'MONTH'
  /** Who has another part in it; described participants are groups of their own. */
  | 'PARTICIPANT'
  /** Who is named as the perpetrator; described parties and “nobody named” are groups of their own. */
  | 'PERPETRATOR'
  /** The place as closely as it is given, of whatever kind. The filter `places` finds what lies in it, too. */
  | 'PLACE'
  /** The quarter. */
  | 'QUARTER'
  /** A region that is no single administrative unit, or holds several. */
  | 'REGION'
  /** The city, town or village. */
  | 'SETTLEMENT'
  /** The first side of a battle; the order of the sides says nothing of who attacked. */
  | 'SIDE_A'
  /** The second side of a battle. */
  | 'SIDE_B'
  /** The publishers of its claims; a document whose publisher is not known stands for it, and is filtered by with `documents`. */
  | 'SOURCE'
  /** Who names a party as responsible, or denies it; an outlet in its own voice is its publisher, which is no actor for `saidBy`. */
  | 'SPEAKER'
  /** How a party is named as responsible. */
  | 'STANCE'
  /** Whom or what it was aimed at; described targets and “no target given” are groups of their own. */
  | 'TARGET'
  /** Whose violence it is. */
  | 'VIOLENCE'
  /** The weapons that were used. */
  | 'WEAPON'
  /** The week, from Monday (ISO 8601). */
  | 'WEEK'
  /** The year. */
  | 'YEAR';

/** Which way a relationship is followed. */
export type Direction =
  /** To the entity asked about. */
  | 'INCOMING'
  /** From the entity asked about. */
  | 'OUTGOING';

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

/** Every relationship of the graph of facts: of events, and between entities. Read along the arrow. */
export type GraphRelation =
  /** Is active in it. */
  | 'ACTIVE_IN'
  /** Is allied with it. */
  | 'ALLIED_WITH'
  /** The event is said to have come before the other. */
  | 'BEFORE'
  /** Has deployed it. */
  | 'DEPLOYED'
  /** The weapon was deployed or set up. */
  | 'DEPLOYED_WEAPON'
  /** Are forces of it. */
  | 'FORCES_OF'
  /** The weapon was found or seized. */
  | 'FOUND_WEAPON'
  /** Is a front for it; said by others it is an accusation. */
  | 'FRONT_FOR'
  /** The event harmed the actor. */
  | 'HARMED'
  /** Holds the office. */
  | 'HOLDS_OFFICE'
  /** The event stopped the other event. */
  | 'INTERCEPTED'
  /** The weapon was stopped in flight. */
  | 'INTERCEPTED_WEAPON'
  /** It had another part in the event: attendee, issuer, side of a battle and so on. */
  | 'INVOLVED'
  /** Is a kind of it (weapons). */
  | 'KIND_OF'
  /** Leads it. */
  | 'LEADS'
  /** The event happened at the place or somewhere within it. */
  | 'LOCATED_IN'
  /** Is a member of it. */
  | 'MEMBER_OF'
  /** The event happened at the place. */
  | 'OCCURRED_AT'
  /** Operates it. */
  | 'OPERATES'
  /** Opposes or fights it. */
  | 'OPPOSES'
  /** Owns it. */
  | 'OWNS'
  /** The event belongs to a larger one or to a conflict. */
  | 'PART_OF'
  /** The event is said to be done by the actor. */
  | 'PERPETRATED_BY'
  /** Protects it. */
  | 'PROTECTS'
  /** Is related in another way. */
  | 'RELATED_TO'
  /** Speaks for it: what the one says counts as said by the other, where somebody asserts this and nobody denies it. */
  | 'SPEAKS_FOR'
  /** Is stationed at it. */
  | 'STATIONED_AT'
  /** The event was aimed at it. */
  | 'TARGETED'
  /** The weapon was used in the event. */
  | 'USED_WEAPON'
  /** Lies within it (places). */
  | 'WITHIN';

/** The order of groups; those that are equal in it follow by events, then by key. */
export type GroupOrder =
  /** By key: codes and ids in order, times from the first on; unknown first. */
  | 'KEY'
  /** Most events by the best guess first, then most possible ones. */
  | 'MOST_EVENTS'
  /** Most incidents, best number, first. */
  | 'MOST_INCIDENTS'
  /** Most injured, best number, first. */
  | 'MOST_INJURED'
  /** Most killed, best number, first. */
  | 'MOST_KILLED';

/** What befell people. */
export type Harm =
  /** Captured or abducted. */
  | 'CAPTURED'
  /** Displaced. */
  | 'DISPLACED'
  /** Injured. */
  | 'INJURED'
  /** Killed. */
  | 'KILLED'
  /** Missing. */
  | 'MISSING';

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

/** The length of the buckets of a time axis. */
export type Interval =
  /** A day. */
  | 'DAY'
  /** A calendar month. */
  | 'MONTH'
  /** A quarter of a calendar year. */
  | 'QUARTER'
  /** A week, from Monday (ISO 8601). */
  | 'WEEK'
  /** A calendar year. */
  | 'YEAR';

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

/** By which rule one form was found from another. */
export type MatchRule =
  /** It is another name of the entity. */
  | 'ALIAS_OF'
  /** The same without words so common that they say nothing, and without articles. */
  | 'COMMON_LEFT_OUT'
  /** The same, letter by letter. */
  | 'EXACT'
  /** One letter of a word, in a long one two, are changed, missing, too many or swapped. */
  | 'FUZZY'
  /** The same once words are written as one, or as several. */
  | 'JOINED'
  /** It is the primary name of the entity. */
  | 'NAME_OF'
  /** The same once spelling variants, diacritics, digits and case are made one. */
  | 'NORMALISED'
  /** The same without the Arabic article and spaces, or without particles attached to a word (و ف ب ل ك). */
  | 'PARTICLE_REMOVED'
  /** A word of it begins so. */
  | 'PREFIX'
  /** More than half of its words occur in it; looked for where nothing else matches. */
  | 'SOME_WORDS'
  /** A word of it has the same consonants, or begins with them; vowels may contradict. */
  | 'SOUND'
  /** Its words occur in what a passage says, or our gloss of it. */
  | 'TEXT'
  /** The same spelled in another way, in Arabic or Latin letters: no vowel contradicts. */
  | 'TRANSLITERATED'
  /** Its words occur in it, in any order. */
  | 'WORDS';

/** In which mode a claim is made. */
export type Modality =
  /** As a fact. */
  | 'ASSERTED'
  /** As an order for what is to come; makes no fact. */
  | 'ORDERED'
  /** As a suspicion or opinion. */
  | 'SUSPECTED'
  /** As a threat of what is to come; makes no fact. */
  | 'THREATENED';

/** What sort of name it is. */
export type NameKind =
  /** An abbreviation. */
  | 'ACRONYM'
  /** Another name. */
  | 'ALIAS'
  /** A former name. */
  | 'FORMER'
  /** The name shown, one in each language. */
  | 'PRIMARY'
  /** The name spelled in another script. */
  | 'TRANSLITERATION';

/** The attitude a name carries. */
export type NameTone =
  /** Used by the bearer or its friends. */
  | 'FAVOURABLE'
  /** Used by opponents. */
  | 'HOSTILE'
  /** Neutral. */
  | 'NEUTRAL';

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

/** What a passage is in its document. */
export type PassageKind =
  /** Running text. */
  | 'BODY'
  /** A credit line. */
  | 'CREDIT'
  /** Page furniture: carries nothing. */
  | 'FURNITURE'
  /** A headline: may carry mentions, carries no claims. */
  | 'HEADLINE'
  /** A row of a data set. */
  | 'ROW';

/** Why a search for paths ended. */
export type PathStop =
  /** An end is not in the graph. */
  | 'END_UNKNOWN'
  /** As many paths as were asked for are found; there may be more, as long or longer. */
  | 'ENOUGH_FOUND'
  /** Every path up to `maxLength` is found; there may be longer ones. */
  | 'LENGTH_REACHED'
  /** There is no path of any length by these relationships, unless over the hubs that were not crossed. */
  | 'NOT_CONNECTED'
  /** The next length would have taken too much work: too many relationships lie there. */
  | 'WORK_LIMIT';

/** What sort of place it is. */
export type PlaceKind =
  /** A governorate or province. */
  | 'ADMIN1'
  /** A district. */
  | 'ADMIN2'
  /** A country. */
  | 'COUNTRY'
  /** A facility: airport, base, embassy, road, building. */
  | 'FACILITY'
  /** A region that is no single administrative unit, or holds several. */
  | 'REGION'
  /** A city, town or village. */
  | 'SETTLEMENT';

/** How many of the attributions must fit. */
export type Quantifier =
  /** There is at least one, and every one fits. */
  | 'EVERY'
  /** None fits. */
  | 'NONE'
  /** At least one fits. */
  | 'SOME';

/** How one entity is related to another, read from the first to the second. */
export type RelationType =
  /** Is active in it. */
  | 'ACTIVE_IN'
  /** Is allied with it. */
  | 'ALLIED_WITH'
  /** Has deployed it. */
  | 'DEPLOYED'
  /** Are forces of it. */
  | 'FORCES_OF'
  /** Is a front for it; said by others it is an accusation. */
  | 'FRONT_FOR'
  /** Holds the office. */
  | 'HOLDS_OFFICE'
  /** Is a kind of it (weapons). */
  | 'KIND_OF'
  /** Leads it. */
  | 'LEADS'
  /** Is a member of it. */
  | 'MEMBER_OF'
  /** Operates it. */
  | 'OPERATES'
  /** Opposes or fights it. */
  | 'OPPOSES'
  /** Owns it. */
  | 'OWNS'
  /** Protects it. */
  | 'PROTECTS'
  /** Is related in another way. */
  | 'RELATED_TO'
  /** Speaks for it: what the one says counts as said by the other, where somebody asserts this and nobody denies it. */
  | 'SPEAKS_FOR'
  /** Is stationed at it. */
  | 'STATIONED_AT'
  /** Lies within it (places). */
  | 'WITHIN';

/** Reliability of a source on the Admiralty scale (NATO STANAG 2511). */
export type Reliability =
  /** Completely reliable. */
  | 'A'
  /** Usually reliable. */
  | 'B'
  /** Fairly reliable. */
  | 'C'
  /** Not usually reliable. */
  | 'D'
  /** Unreliable. */
  | 'E'
  /** Reliability cannot be judged. */
  | 'F';

/** What was found about a record. */
export type RunFindingKind =
  /** It could not be brought in. */
  | 'REJECTED'
  /** It was brought in as it stands, though something is odd about it. */
  | 'REMARK';

/** How far a run is. */
export type RunStatus =
  /** All of it is stored. */
  | 'DONE'
  /** It is under way, or was broken off: the same import goes on where it stood. */
  | 'RUNNING'
  /** What it brought is being taken back, or that was broken off: the same undo goes on. */
  | 'UNDOING'
  /** What it brought was taken back, but for what others support. */
  | 'UNDONE';

/** What to search for. */
export type SearchKind =
  /** Actors, by their names. */
  | 'ACTOR'
  /** Conflicts, by their names. */
  | 'CONFLICT'
  /** Documents, by their titles. */
  | 'DOCUMENT'
  /** Events, by their titles and by the words of the passages that tell of them. */
  | 'EVENT'
  /** Passages, by the words of their glosses and, where attached, of their text. */
  | 'PASSAGE'
  /** Places, by their names. */
  | 'PLACE'
  /** Sources, by their names. */
  | 'SOURCE'
  /** Weapons and weapon systems, by their names. */
  | 'WEAPON';

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

export type SuggestionsQueryVariables = Exact<{
  text: string;
  kinds?: ReadonlyArray<SearchKind> | SearchKind | null | undefined;
  lang: Lang;
}>;


export type SuggestionsQuery = { readonly suggest: { readonly totalCount: number, readonly hits: ReadonlyArray<{ readonly label: string, readonly node:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
       }> } };

export type MostQueryVariables = Exact<{
  by: ReadonlyArray<Dimension> | Dimension;
  where?: EventWhere | null | undefined;
  first: number;
  lang: Lang;
}>;


export type MostQuery = { readonly aggregate: { readonly totalGroups: number, readonly groups: ReadonlyArray<{ readonly keys: ReadonlyArray<{ readonly state: KeyState, readonly value: string | null, readonly label: string }>, readonly tally: { readonly events: { readonly certain: number, readonly best: number, readonly possible: number } } }> } };

export type CompareQueryVariables = Exact<{
  left: Lens;
  right: Lens;
  where?: EventWhere | null | undefined;
  aspect: ComparedAspect;
  relations?: ReadonlyArray<CompareRelation> | CompareRelation | null | undefined;
  who: boolean;
  whom: boolean;
  places: boolean;
  weapons: boolean;
  first: number;
  lang: Lang;
}>;


export type CompareQuery = { readonly compare: { readonly total: number, readonly counts: ReadonlyArray<{ readonly aspect: ComparedAspect, readonly agree: number, readonly differ: number, readonly leftOnly: number, readonly rightOnly: number, readonly neither: number }>, readonly events: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly event: { readonly id: string, readonly title: string, readonly type: EventType, readonly frame: ReadonlyArray<ClaimKind>, readonly attributionStatus: AttributionStatus, readonly when: { readonly earliest: string | null, readonly latest: string | null }, readonly perpetrators?: ReadonlyArray<{ readonly stances: ReadonlyArray<Stance>, readonly actor: { readonly id: string, readonly name: string } }>, readonly targets?: ReadonlyArray<{ readonly description: string | null, readonly entity:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             | null }>, readonly places?: ReadonlyArray<{ readonly place: { readonly id: string, readonly name: string } }>, readonly weapons?: ReadonlyArray<{ readonly weapon: { readonly id: string, readonly name: string } }>, readonly killed: { readonly low: number | null, readonly best: number | null, readonly high: number | null } | null, readonly injured: { readonly low: number | null, readonly best: number | null, readonly high: number | null } | null }, readonly left: { readonly title: string, readonly type: EventType, readonly frame: ReadonlyArray<ClaimKind>, readonly attributionStatus: AttributionStatus, readonly when: { readonly earliest: string | null, readonly latest: string | null }, readonly perpetrators?: ReadonlyArray<{ readonly stances: ReadonlyArray<Stance>, readonly actor: { readonly id: string, readonly name: string } }>, readonly targets?: ReadonlyArray<{ readonly description: string | null, readonly entity:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             | null }>, readonly places?: ReadonlyArray<{ readonly place: { readonly id: string, readonly name: string } }>, readonly weapons?: ReadonlyArray<{ readonly weapon: { readonly id: string, readonly name: string } }>, readonly killed: { readonly low: number | null, readonly best: number | null, readonly high: number | null } | null, readonly injured: { readonly low: number | null, readonly best: number | null, readonly high: number | null } | null } | null, readonly right: { readonly title: string, readonly type: EventType, readonly frame: ReadonlyArray<ClaimKind>, readonly attributionStatus: AttributionStatus, readonly when: { readonly earliest: string | null, readonly latest: string | null }, readonly perpetrators?: ReadonlyArray<{ readonly stances: ReadonlyArray<Stance>, readonly actor: { readonly id: string, readonly name: string } }>, readonly targets?: ReadonlyArray<{ readonly description: string | null, readonly entity:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             | null }>, readonly places?: ReadonlyArray<{ readonly place: { readonly id: string, readonly name: string } }>, readonly weapons?: ReadonlyArray<{ readonly weapon: { readonly id: string, readonly name: string } }>, readonly killed: { readonly low: number | null, readonly best: number | null, readonly high: number | null } | null, readonly injured: { readonly low: number | null, readonly best: number | null, readonly high: number | null } | null } | null, readonly aspects: ReadonlyArray<{ readonly aspect: ComparedAspect, readonly relation: CompareRelation }> }> } } };

export type ToldFragment = { readonly title: string, readonly type: EventType, readonly frame: ReadonlyArray<ClaimKind>, readonly attributionStatus: AttributionStatus, readonly when: { readonly earliest: string | null, readonly latest: string | null }, readonly perpetrators?: ReadonlyArray<{ readonly stances: ReadonlyArray<Stance>, readonly actor: { readonly id: string, readonly name: string } }>, readonly targets?: ReadonlyArray<{ readonly description: string | null, readonly entity:
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
     | null }>, readonly places?: ReadonlyArray<{ readonly place: { readonly id: string, readonly name: string } }>, readonly weapons?: ReadonlyArray<{ readonly weapon: { readonly id: string, readonly name: string } }>, readonly killed: { readonly low: number | null, readonly best: number | null, readonly high: number | null } | null, readonly injured: { readonly low: number | null, readonly best: number | null, readonly high: number | null } | null };

export type ComparedPassagesQueryVariables = Exact<{
  id: string;
  left: Lens;
  right: Lens;
  first: number;
  lang: Lang;
}>;


export type ComparedPassagesQuery = { readonly left: { readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: ClaimKind, readonly value: string, readonly stance: Stance | null, readonly speaker: { readonly id: string, readonly class: SpeakerClass, readonly outlet: boolean, readonly description: string | null, readonly actor: { readonly id: string, readonly name: string } | null, readonly source: { readonly name: string } | null }, readonly passages: ReadonlyArray<{ readonly id: string, readonly index: number, readonly gloss: string | null, readonly text: string | null, readonly document: { readonly lang: string } }> }> } } | null, readonly right: { readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: ClaimKind, readonly value: string, readonly stance: Stance | null, readonly speaker: { readonly id: string, readonly class: SpeakerClass, readonly outlet: boolean, readonly description: string | null, readonly actor: { readonly id: string, readonly name: string } | null, readonly source: { readonly name: string } | null }, readonly passages: ReadonlyArray<{ readonly id: string, readonly index: number, readonly gloss: string | null, readonly text: string | null, readonly document: { readonly lang: string } }> }> } } | null };

export type HeardFragment = { readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: ClaimKind, readonly value: string, readonly stance: Stance | null, readonly speaker: { readonly id: string, readonly class: SpeakerClass, readonly outlet: boolean, readonly description: string | null, readonly actor: { readonly id: string, readonly name: string } | null, readonly source: { readonly name: string } | null }, readonly passages: ReadonlyArray<{ readonly id: string, readonly index: number, readonly gloss: string | null, readonly text: string | null, readonly document: { readonly lang: string } }> }> } };

export type EntitiesQueryVariables = Exact<{
  by: ReadonlyArray<Dimension> | Dimension;
  where?: EventWhere | null | undefined;
  lang: Lang;
}>;


export type EntitiesQuery = { readonly aggregate: { readonly totalGroups: number, readonly truncated: boolean, readonly partition: boolean, readonly groups: ReadonlyArray<{ readonly keys: ReadonlyArray<{ readonly state: KeyState, readonly value: string | null, readonly label: string }>, readonly tally: { readonly events: { readonly certain: number, readonly best: number, readonly possible: number }, readonly killed: { readonly low: number, readonly best: number, readonly high: number, readonly unknown: number, readonly noBest: number, readonly noHigh: number } } }> } };

export type EntityQueryVariables = Exact<{
  id: string;
  lang: Lang;
}>;


export type EntityQuery = { readonly node:
    | { readonly __typename: 'Actor', readonly name: string, readonly class: ActorClass, readonly degree: number, readonly id: string, readonly names: ReadonlyArray<{ readonly value: string, readonly lang: string, readonly kind: NameKind, readonly tone: NameTone, readonly basis: Basis }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }>, readonly relations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly type: RelationType, readonly stances: ReadonlyArray<Stance>, readonly basis: Basis, readonly from: { readonly id: string, readonly description: string | null, readonly entity:
              | { readonly __typename: 'Actor', readonly id: string, readonly name: string }
              | { readonly __typename: 'Conflict', readonly id: string, readonly name: string }
              | { readonly __typename: 'Place', readonly id: string, readonly name: string }
              | { readonly __typename: 'Weapon', readonly id: string, readonly name: string }
             | null }, readonly to: { readonly id: string, readonly description: string | null, readonly entity:
              | { readonly __typename: 'Actor', readonly id: string, readonly name: string }
              | { readonly __typename: 'Conflict', readonly id: string, readonly name: string }
              | { readonly __typename: 'Place', readonly id: string, readonly name: string }
              | { readonly __typename: 'Weapon', readonly id: string, readonly name: string }
             | null } }> } }
    | { readonly __typename: 'Claim', readonly id: string }
    | { readonly __typename: 'Conflict', readonly id: string }
    | { readonly __typename: 'Document', readonly title: string | null, readonly id: string }
    | { readonly __typename: 'Event', readonly id: string }
    | { readonly __typename: 'Mention', readonly id: string }
    | { readonly __typename: 'Passage', readonly id: string }
    | { readonly __typename: 'Place', readonly name: string, readonly kind: PlaceKind, readonly degree: number, readonly id: string, readonly ancestors: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly names: ReadonlyArray<{ readonly value: string, readonly lang: string, readonly kind: NameKind, readonly tone: NameTone, readonly basis: Basis }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }>, readonly relations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly type: RelationType, readonly stances: ReadonlyArray<Stance>, readonly basis: Basis, readonly from: { readonly id: string, readonly description: string | null, readonly entity:
              | { readonly __typename: 'Actor', readonly id: string, readonly name: string }
              | { readonly __typename: 'Conflict', readonly id: string, readonly name: string }
              | { readonly __typename: 'Place', readonly id: string, readonly name: string }
              | { readonly __typename: 'Weapon', readonly id: string, readonly name: string }
             | null }, readonly to: { readonly id: string, readonly description: string | null, readonly entity:
              | { readonly __typename: 'Actor', readonly id: string, readonly name: string }
              | { readonly __typename: 'Conflict', readonly id: string, readonly name: string }
              | { readonly __typename: 'Place', readonly id: string, readonly name: string }
              | { readonly __typename: 'Weapon', readonly id: string, readonly name: string }
             | null } }> } }
    | { readonly __typename: 'Source', readonly name: string, readonly reliability: Reliability | null, readonly id: string, readonly sourceKind: SourceKind }
    | { readonly __typename: 'Weapon', readonly id: string }
   | null };

type EntityNames_Actor_Fragment = { readonly names: ReadonlyArray<{ readonly value: string, readonly lang: string, readonly kind: NameKind, readonly tone: NameTone, readonly basis: Basis }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }>, readonly relations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly type: RelationType, readonly stances: ReadonlyArray<Stance>, readonly basis: Basis, readonly from: { readonly id: string, readonly description: string | null, readonly entity:
          | { readonly __typename: 'Actor', readonly id: string, readonly name: string }
          | { readonly __typename: 'Conflict', readonly id: string, readonly name: string }
          | { readonly __typename: 'Place', readonly id: string, readonly name: string }
          | { readonly __typename: 'Weapon', readonly id: string, readonly name: string }
         | null }, readonly to: { readonly id: string, readonly description: string | null, readonly entity:
          | { readonly __typename: 'Actor', readonly id: string, readonly name: string }
          | { readonly __typename: 'Conflict', readonly id: string, readonly name: string }
          | { readonly __typename: 'Place', readonly id: string, readonly name: string }
          | { readonly __typename: 'Weapon', readonly id: string, readonly name: string }
         | null } }> } };

type EntityNames_Conflict_Fragment = { readonly names: ReadonlyArray<{ readonly value: string, readonly lang: string, readonly kind: NameKind, readonly tone: NameTone, readonly basis: Basis }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }>, readonly relations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly type: RelationType, readonly stances: ReadonlyArray<Stance>, readonly basis: Basis, readonly from: { readonly id: string, readonly description: string | null, readonly entity:
          | { readonly __typename: 'Actor', readonly id: string, readonly name: string }
          | { readonly __typename: 'Conflict', readonly id: string, readonly name: string }
          | { readonly __typename: 'Place', readonly id: string, readonly name: string }
          | { readonly __typename: 'Weapon', readonly id: string, readonly name: string }
         | null }, readonly to: { readonly id: string, readonly description: string | null, readonly entity:
          | { readonly __typename: 'Actor', readonly id: string, readonly name: string }
          | { readonly __typename: 'Conflict', readonly id: string, readonly name: string }
          | { readonly __typename: 'Place', readonly id: string, readonly name: string }
          | { readonly __typename: 'Weapon', readonly id: string, readonly name: string }
         | null } }> } };

type EntityNames_Place_Fragment = { readonly names: ReadonlyArray<{ readonly value: string, readonly lang: string, readonly kind: NameKind, readonly tone: NameTone, readonly basis: Basis }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }>, readonly relations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly type: RelationType, readonly stances: ReadonlyArray<Stance>, readonly basis: Basis, readonly from: { readonly id: string, readonly description: string | null, readonly entity:
          | { readonly __typename: 'Actor', readonly id: string, readonly name: string }
          | { readonly __typename: 'Conflict', readonly id: string, readonly name: string }
          | { readonly __typename: 'Place', readonly id: string, readonly name: string }
          | { readonly __typename: 'Weapon', readonly id: string, readonly name: string }
         | null }, readonly to: { readonly id: string, readonly description: string | null, readonly entity:
          | { readonly __typename: 'Actor', readonly id: string, readonly name: string }
          | { readonly __typename: 'Conflict', readonly id: string, readonly name: string }
          | { readonly __typename: 'Place', readonly id: string, readonly name: string }
          | { readonly __typename: 'Weapon', readonly id: string, readonly name: string }
         | null } }> } };

type EntityNames_Weapon_Fragment = { readonly names: ReadonlyArray<{ readonly value: string, readonly lang: string, readonly kind: NameKind, readonly tone: NameTone, readonly basis: Basis }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }>, readonly relations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly type: RelationType, readonly stances: ReadonlyArray<Stance>, readonly basis: Basis, readonly from: { readonly id: string, readonly description: string | null, readonly entity:
          | { readonly __typename: 'Actor', readonly id: string, readonly name: string }
          | { readonly __typename: 'Conflict', readonly id: string, readonly name: string }
          | { readonly __typename: 'Place', readonly id: string, readonly name: string }
          | { readonly __typename: 'Weapon', readonly id: string, readonly name: string }
         | null }, readonly to: { readonly id: string, readonly description: string | null, readonly entity:
          | { readonly __typename: 'Actor', readonly id: string, readonly name: string }
          | { readonly __typename: 'Conflict', readonly id: string, readonly name: string }
          | { readonly __typename: 'Place', readonly id: string, readonly name: string }
          | { readonly __typename: 'Weapon', readonly id: string, readonly name: string }
         | null } }> } };

export type EntityNamesFragment =
  | EntityNames_Actor_Fragment
  | EntityNames_Conflict_Fragment
  | EntityNames_Place_Fragment
  | EntityNames_Weapon_Fragment
;

export type EventAlikeQueryVariables = Exact<{
  id: string;
  first: number;
  lang: Lang;
}>;


export type EventAlikeQuery = { readonly event: { readonly duplicates: ReadonlyArray<{ readonly id: string, readonly title: string }> } | null, readonly candidates: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly score: number, readonly reasons: ReadonlyArray<string>, readonly judgement: CandidateJudgement, readonly keptId: string, readonly otherId: string, readonly kept:
        | { readonly label: string }
        | { readonly label: string }
        | { readonly label: string }
        | { readonly label: string }
        | { readonly label: string }
       | null, readonly other:
        | { readonly label: string }
        | { readonly label: string }
        | { readonly label: string }
        | { readonly label: string }
        | { readonly label: string }
       | null }> } };

export type EventAttributionQueryVariables = Exact<{
  id: string;
  lens?: Lens | null | undefined;
  sets: boolean;
  lang: Lang;
}>;


export type EventAttributionQuery = { readonly event: { readonly attribution: { readonly totalCells: number, readonly truncated: boolean, readonly parties: ReadonlyArray<{ readonly id: string, readonly description: string | null, readonly entity:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         | null }>, readonly speakers: ReadonlyArray<{ readonly id: string, readonly class: SpeakerClass, readonly outlet: boolean, readonly description: string | null, readonly actor: { readonly id: string, readonly name: string } | null, readonly source: { readonly name: string } | null }>, readonly cells: ReadonlyArray<{ readonly stance: Stance, readonly scope: AttributionScope, readonly claimCount: number, readonly party: { readonly id: string }, readonly speaker: { readonly id: string }, readonly claims: ReadonlyArray<{ readonly id: string, readonly value: string, readonly modality: Modality, readonly event: { readonly id: string, readonly title: string } | null, readonly passages: ReadonlyArray<{ readonly id: string, readonly index: number, readonly gloss: string | null, readonly text: string | null, readonly document: { readonly lang: string } }> }> }>, readonly unclaimed: ReadonlyArray<{ readonly asOf: { readonly latest: string | null, readonly text: string | null }, readonly claims: ReadonlyArray<{ readonly id: string, readonly value: string, readonly modality: Modality, readonly event: { readonly id: string, readonly title: string } | null, readonly speaker: { readonly id: string, readonly class: SpeakerClass, readonly outlet: boolean, readonly description: string | null, readonly actor: { readonly id: string, readonly name: string } | null, readonly source: { readonly name: string } | null }, readonly passages: ReadonlyArray<{ readonly id: string, readonly index: number, readonly gloss: string | null, readonly text: string | null, readonly document: { readonly lang: string } }> }> }> } } | null };

export type PartyNameFragment = { readonly id: string, readonly description: string | null, readonly entity:
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
   | null };

export type SpeakerNameFragment = { readonly id: string, readonly class: SpeakerClass, readonly outlet: boolean, readonly description: string | null, readonly actor: { readonly id: string, readonly name: string } | null, readonly source: { readonly name: string } | null };

export type PassageTextFragment = { readonly id: string, readonly index: number, readonly gloss: string | null, readonly text: string | null, readonly document: { readonly lang: string } };

export type EventCasualtiesQueryVariables = Exact<{
  id: string;
  lowest: Lens;
  median: Lens;
  latest: Lens;
  lang: Lang;
}>;


export type EventCasualtiesQuery = { readonly lowest: { readonly casualties: ReadonlyArray<{ readonly harm: Harm, readonly group: HarmGroup, readonly description: string | null, readonly foreign: boolean | null, readonly support: { readonly independentSources: number }, readonly actor: { readonly id: string, readonly name: string } | null, readonly country: { readonly name: string } | null, readonly estimate: { readonly low: number | null, readonly best: number | null, readonly high: number | null, readonly approximate: boolean, readonly basis: Basis, readonly rule: BestRule | null, readonly text: string | null } }> } | null, readonly median: { readonly casualties: ReadonlyArray<{ readonly harm: Harm, readonly group: HarmGroup, readonly description: string | null, readonly foreign: boolean | null, readonly support: { readonly independentSources: number }, readonly actor: { readonly id: string, readonly name: string } | null, readonly country: { readonly name: string } | null, readonly estimate: { readonly low: number | null, readonly best: number | null, readonly high: number | null, readonly approximate: boolean, readonly basis: Basis, readonly rule: BestRule | null, readonly text: string | null } }> } | null, readonly latest: { readonly casualties: ReadonlyArray<{ readonly harm: Harm, readonly group: HarmGroup, readonly description: string | null, readonly foreign: boolean | null, readonly support: { readonly independentSources: number }, readonly actor: { readonly id: string, readonly name: string } | null, readonly country: { readonly name: string } | null, readonly estimate: { readonly low: number | null, readonly best: number | null, readonly high: number | null, readonly approximate: boolean, readonly basis: Basis, readonly rule: BestRule | null, readonly text: string | null } }> } | null };

export type TollsFragment = { readonly casualties: ReadonlyArray<{ readonly harm: Harm, readonly group: HarmGroup, readonly description: string | null, readonly foreign: boolean | null, readonly support: { readonly independentSources: number }, readonly actor: { readonly id: string, readonly name: string } | null, readonly country: { readonly name: string } | null, readonly estimate: { readonly low: number | null, readonly best: number | null, readonly high: number | null, readonly approximate: boolean, readonly basis: Basis, readonly rule: BestRule | null, readonly text: string | null } }> };

export type EventEvidenceQueryVariables = Exact<{
  id: string;
  lens?: Lens | null | undefined;
  first: number;
  lang: Lang;
}>;


export type EventEvidenceQuery = { readonly event: { readonly passages: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly index: number, readonly kind: PassageKind, readonly start: number | null, readonly end: number | null, readonly sha256: string | null, readonly locator: string | null, readonly gloss: string | null, readonly text: string | null, readonly document: { readonly id: string, readonly lang: string, readonly title: string | null }, readonly mentions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly start: number, readonly end: number, readonly entity:
              | { readonly __typename: 'Actor', readonly id: string }
              | { readonly __typename: 'Conflict', readonly id: string }
              | { readonly __typename: 'Place', readonly id: string }
              | { readonly __typename: 'Weapon', readonly id: string }
             | null }> }, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly kind: ClaimKind, readonly event: { readonly id: string } | null, readonly speaker: { readonly id: string, readonly class: SpeakerClass, readonly outlet: boolean, readonly description: string | null, readonly actor: { readonly id: string, readonly name: string } | null, readonly source: { readonly name: string } | null } }> } }> } } | null };

export type EventFactsQueryVariables = Exact<{
  id: string;
  lens?: Lens | null | undefined;
  lang: Lang;
}>;


export type EventFactsQuery = { readonly event: { readonly id: string, readonly title: string, readonly type: EventType, readonly extent: EventExtent, readonly violence: Violence | null, readonly basis: Basis, readonly attributionStatus: AttributionStatus, readonly when: { readonly earliest: string | null, readonly latest: string | null, readonly precision: DatePrecision, readonly basis: Basis, readonly text: string | null, readonly reason: string | null }, readonly places: ReadonlyArray<{ readonly precision: GeoPrecision, readonly basis: Basis, readonly place: { readonly id: string, readonly name: string } }>, readonly targets: ReadonlyArray<{ readonly description: string | null, readonly basis: Basis, readonly entity:
        | { readonly __typename: 'Actor', readonly id: string, readonly name: string }
        | { readonly __typename: 'Conflict', readonly id: string, readonly name: string }
        | { readonly __typename: 'Place', readonly id: string, readonly name: string }
        | { readonly __typename: 'Weapon', readonly id: string, readonly name: string }
       | null }>, readonly participants: ReadonlyArray<{ readonly description: string | null, readonly role: ParticipantRole, readonly entity:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null }>, readonly weapons: ReadonlyArray<{ readonly use: WeaponUseKind, readonly count: { readonly low: number | null, readonly best: number | null, readonly high: number | null, readonly approximate: boolean, readonly basis: Basis, readonly rule: BestRule | null, readonly text: string | null } | null, readonly weapon: { readonly id: string, readonly name: string } }>, readonly killed: { readonly low: number | null, readonly best: number | null, readonly high: number | null, readonly approximate: boolean, readonly basis: Basis, readonly rule: BestRule | null, readonly text: string | null } | null, readonly count: { readonly low: number | null, readonly best: number | null, readonly high: number | null, readonly approximate: boolean, readonly basis: Basis, readonly rule: BestRule | null, readonly text: string | null } | null, readonly unclaimed: { readonly asOf: { readonly earliest: string | null, readonly latest: string | null, readonly precision: DatePrecision, readonly basis: Basis, readonly text: string | null, readonly reason: string | null } } | null, readonly support: { readonly independentSources: number }, readonly interceptedBy: ReadonlyArray<{ readonly id: string, readonly title: string }>, readonly intercepted: ReadonlyArray<{ readonly id: string, readonly title: string }>, readonly parts: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly interceptedBy: ReadonlyArray<{ readonly id: string, readonly title: string }> }> }, readonly passages: { readonly totalCount: number }, readonly documents: { readonly totalCount: number } } | null };

export type IntervalFragment = { readonly earliest: string | null, readonly latest: string | null, readonly precision: DatePrecision, readonly basis: Basis, readonly text: string | null, readonly reason: string | null };

export type NumberFragment = { readonly low: number | null, readonly best: number | null, readonly high: number | null, readonly approximate: boolean, readonly basis: Basis, readonly rule: BestRule | null, readonly text: string | null };

export type EventClaimsQueryVariables = Exact<{
  id: string;
  lens?: Lens | null | undefined;
  where?: ClaimWhere | null | undefined;
  first: number;
  lang: Lang;
}>;


export type EventClaimsQuery = { readonly event: { readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: ClaimKind, readonly value: string, readonly stance: Stance | null, readonly modality: Modality, readonly scope: ClaimScope, readonly basis: Basis, readonly estimate: { readonly low: number | null, readonly best: number | null, readonly high: number | null, readonly approximate: boolean, readonly basis: Basis, readonly rule: BestRule | null, readonly text: string | null } | null, readonly when: { readonly earliest: string | null, readonly latest: string | null, readonly precision: DatePrecision, readonly basis: Basis, readonly text: string | null, readonly reason: string | null } | null, readonly speaker: { readonly id: string, readonly class: SpeakerClass, readonly outlet: boolean, readonly description: string | null, readonly actor: { readonly id: string, readonly name: string } | null, readonly source: { readonly name: string } | null }, readonly passages: ReadonlyArray<{ readonly index: number }>, readonly document: { readonly id: string, readonly title: string | null, readonly source: { readonly name: string } | null, readonly published: { readonly earliest: string | null, readonly latest: string | null, readonly precision: DatePrecision, readonly basis: Basis, readonly text: string | null, readonly reason: string | null } } }> } } | null };

export type EventDaysQueryVariables = Exact<{
  id: string;
  lens?: Lens | null | undefined;
}>;


export type EventDaysQuery = { readonly event: { readonly documents: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly published: { readonly earliest: string | null, readonly latest: string | null } }> } } | null };

export type KilledAsOfQueryVariables = Exact<{
  id: string;
  lens: Lens;
}>;


export type KilledAsOfQuery = { readonly event: { readonly killed: { readonly low: number | null, readonly best: number | null, readonly high: number | null, readonly approximate: boolean } | null } | null };

export type EventSeriesQueryVariables = Exact<{
  id: string;
  lens?: Lens | null | undefined;
  heard: EventWhere;
  lensed: boolean;
  first: number;
  lang: Lang;
}>;


export type EventSeriesQuery = { readonly event: { readonly partOf: ReadonlyArray<{ readonly id: string, readonly title: string, readonly extent: EventExtent, readonly when: { readonly earliest: string | null, readonly latest: string | null, readonly precision: DatePrecision, readonly basis: Basis, readonly text: string | null, readonly reason: string | null }, readonly count: { readonly low: number | null, readonly best: number | null, readonly high: number | null, readonly approximate: boolean, readonly basis: Basis, readonly rule: BestRule | null, readonly text: string | null } | null, readonly killed: { readonly low: number | null, readonly best: number | null, readonly high: number | null, readonly approximate: boolean, readonly basis: Basis, readonly rule: BestRule | null, readonly text: string | null } | null }>, readonly parts?: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly extent: EventExtent, readonly when: { readonly earliest: string | null, readonly latest: string | null, readonly precision: DatePrecision, readonly basis: Basis, readonly text: string | null, readonly reason: string | null }, readonly count: { readonly low: number | null, readonly best: number | null, readonly high: number | null, readonly approximate: boolean, readonly basis: Basis, readonly rule: BestRule | null, readonly text: string | null } | null, readonly killed: { readonly low: number | null, readonly best: number | null, readonly high: number | null, readonly approximate: boolean, readonly basis: Basis, readonly rule: BestRule | null, readonly text: string | null } | null }> }, readonly before: ReadonlyArray<{ readonly id: string, readonly title: string, readonly extent: EventExtent, readonly when: { readonly earliest: string | null, readonly latest: string | null, readonly precision: DatePrecision, readonly basis: Basis, readonly text: string | null, readonly reason: string | null }, readonly count: { readonly low: number | null, readonly best: number | null, readonly high: number | null, readonly approximate: boolean, readonly basis: Basis, readonly rule: BestRule | null, readonly text: string | null } | null, readonly killed: { readonly low: number | null, readonly best: number | null, readonly high: number | null, readonly approximate: boolean, readonly basis: Basis, readonly rule: BestRule | null, readonly text: string | null } | null }>, readonly after: ReadonlyArray<{ readonly id: string, readonly title: string, readonly extent: EventExtent, readonly when: { readonly earliest: string | null, readonly latest: string | null, readonly precision: DatePrecision, readonly basis: Basis, readonly text: string | null, readonly reason: string | null }, readonly count: { readonly low: number | null, readonly best: number | null, readonly high: number | null, readonly approximate: boolean, readonly basis: Basis, readonly rule: BestRule | null, readonly text: string | null } | null, readonly killed: { readonly low: number | null, readonly best: number | null, readonly high: number | null, readonly approximate: boolean, readonly basis: Basis, readonly rule: BestRule | null, readonly text: string | null } | null }> } | null, readonly heardParts?: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly extent: EventExtent, readonly when: { readonly earliest: string | null, readonly latest: string | null, readonly precision: DatePrecision, readonly basis: Basis, readonly text: string | null, readonly reason: string | null }, readonly count: { readonly low: number | null, readonly best: number | null, readonly high: number | null, readonly approximate: boolean, readonly basis: Basis, readonly rule: BestRule | null, readonly text: string | null } | null, readonly killed: { readonly low: number | null, readonly best: number | null, readonly high: number | null, readonly approximate: boolean, readonly basis: Basis, readonly rule: BestRule | null, readonly text: string | null } | null }> } };

export type RelatedEventFragment = { readonly id: string, readonly title: string, readonly extent: EventExtent, readonly when: { readonly earliest: string | null, readonly latest: string | null, readonly precision: DatePrecision, readonly basis: Basis, readonly text: string | null, readonly reason: string | null }, readonly count: { readonly low: number | null, readonly best: number | null, readonly high: number | null, readonly approximate: boolean, readonly basis: Basis, readonly rule: BestRule | null, readonly text: string | null } | null, readonly killed: { readonly low: number | null, readonly best: number | null, readonly high: number | null, readonly approximate: boolean, readonly basis: Basis, readonly rule: BestRule | null, readonly text: string | null } | null };

export type SeedsQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  lang: Lang;
}>;


export type SeedsQuery = { readonly subgraph: { readonly totalRelationships: number, readonly truncated: boolean, readonly notFound: ReadonlyArray<string>, readonly nodes: ReadonlyArray<
      | { readonly __typename: 'Actor', readonly id: string, readonly label: string, readonly degree: number }
      | { readonly __typename: 'Conflict', readonly id: string, readonly label: string, readonly degree: number }
      | { readonly __typename: 'Event', readonly type: EventType, readonly violence: Violence | null, readonly id: string, readonly label: string, readonly degree: number, readonly when: { readonly earliest: string | null, readonly latest: string | null } }
      | { readonly __typename: 'Place', readonly id: string, readonly label: string, readonly degree: number }
      | { readonly __typename: 'Weapon', readonly id: string, readonly label: string, readonly degree: number }
    >, readonly relationships: ReadonlyArray<{ readonly id: string, readonly relation: GraphRelation, readonly disputed: boolean, readonly stances: ReadonlyArray<Stance>, readonly basis: Basis | null, readonly from:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
      , readonly to:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
       }> } };

export type ExpansionQueryVariables = Exact<{
  id: string;
  types?: ReadonlyArray<GraphRelation> | GraphRelation | null | undefined;
  lang: Lang;
}>;


export type ExpansionQuery = { readonly neighbours: { readonly totalCount: number, readonly nodes: ReadonlyArray<
      | { readonly __typename: 'Actor', readonly id: string, readonly label: string, readonly degree: number }
      | { readonly __typename: 'Conflict', readonly id: string, readonly label: string, readonly degree: number }
      | { readonly __typename: 'Event', readonly type: EventType, readonly violence: Violence | null, readonly id: string, readonly label: string, readonly degree: number, readonly when: { readonly earliest: string | null, readonly latest: string | null } }
      | { readonly __typename: 'Place', readonly id: string, readonly label: string, readonly degree: number }
      | { readonly __typename: 'Weapon', readonly id: string, readonly label: string, readonly degree: number }
    >, readonly relationships: ReadonlyArray<{ readonly id: string, readonly relation: GraphRelation, readonly disputed: boolean, readonly stances: ReadonlyArray<Stance>, readonly basis: Basis | null, readonly from:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
      , readonly to:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
       }> } };

export type NodeCountsQueryVariables = Exact<{
  id: string;
  lang: Lang;
}>;


export type NodeCountsQuery = { readonly neighbourCounts: ReadonlyArray<{ readonly relation: GraphRelation, readonly direction: Direction, readonly count: number }>, readonly node:
    | { readonly __typename: 'Actor', readonly name: string, readonly id: string }
    | { readonly __typename: 'Claim', readonly id: string }
    | { readonly __typename: 'Conflict', readonly name: string, readonly id: string }
    | { readonly __typename: 'Document', readonly id: string }
    | { readonly __typename: 'Event', readonly title: string, readonly type: EventType, readonly id: string, readonly when: { readonly earliest: string | null, readonly latest: string | null }, readonly killed: { readonly low: number | null, readonly best: number | null, readonly high: number | null } | null }
    | { readonly __typename: 'Mention', readonly id: string }
    | { readonly __typename: 'Passage', readonly id: string }
    | { readonly __typename: 'Place', readonly name: string, readonly id: string }
    | { readonly __typename: 'Source', readonly id: string }
    | { readonly __typename: 'Weapon', readonly name: string, readonly id: string }
   | null };

export type WayBetweenQueryVariables = Exact<{
  from: string;
  to: string;
  steps: number;
  first: number;
  lang: Lang;
}>;


export type WayBetweenQuery = { readonly paths: { readonly searchedTo: number, readonly stoppedBy: PathStop, readonly truncated: boolean, readonly totalHubs: number, readonly paths: ReadonlyArray<{ readonly length: number, readonly nodes: ReadonlyArray<
        | { readonly __typename: 'Actor', readonly id: string, readonly label: string, readonly degree: number }
        | { readonly __typename: 'Conflict', readonly id: string, readonly label: string, readonly degree: number }
        | { readonly __typename: 'Event', readonly type: EventType, readonly violence: Violence | null, readonly id: string, readonly label: string, readonly degree: number, readonly when: { readonly earliest: string | null, readonly latest: string | null } }
        | { readonly __typename: 'Place', readonly id: string, readonly label: string, readonly degree: number }
        | { readonly __typename: 'Weapon', readonly id: string, readonly label: string, readonly degree: number }
      >, readonly steps: ReadonlyArray<{ readonly relationships: ReadonlyArray<{ readonly id: string, readonly relation: GraphRelation, readonly disputed: boolean, readonly stances: ReadonlyArray<Stance>, readonly basis: Basis | null, readonly from:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
          , readonly to:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           }> }> }>, readonly hubs: ReadonlyArray<{ readonly degree: number, readonly node:
        | { readonly id: string, readonly label: string }
        | { readonly id: string, readonly label: string }
        | { readonly id: string, readonly label: string }
        | { readonly id: string, readonly label: string }
        | { readonly id: string, readonly label: string }
       }> } };

export type EdgeEvidenceQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  type: GraphRelation;
  first: number;
  lang: Lang;
}>;


export type EdgeEvidenceQuery = { readonly subgraph: { readonly relationships: ReadonlyArray<{ readonly id: string, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly value: string, readonly stance: Stance | null, readonly speaker: { readonly id: string, readonly class: SpeakerClass, readonly outlet: boolean, readonly description: string | null, readonly actor: { readonly id: string, readonly name: string } | null, readonly source: { readonly name: string } | null }, readonly passages: ReadonlyArray<{ readonly id: string, readonly index: number, readonly gloss: string | null, readonly text: string | null, readonly document: { readonly lang: string } }> }> } }> } };

type NodeOfGraph_Actor_Fragment = { readonly __typename: 'Actor', readonly id: string, readonly label: string, readonly degree: number };

type NodeOfGraph_Conflict_Fragment = { readonly __typename: 'Conflict', readonly id: string, readonly label: string, readonly degree: number };

type NodeOfGraph_Event_Fragment = { readonly __typename: 'Event', readonly type: EventType, readonly violence: Violence | null, readonly id: string, readonly label: string, readonly degree: number, readonly when: { readonly earliest: string | null, readonly latest: string | null } };

type NodeOfGraph_Place_Fragment = { readonly __typename: 'Place', readonly id: string, readonly label: string, readonly degree: number };

type NodeOfGraph_Weapon_Fragment = { readonly __typename: 'Weapon', readonly id: string, readonly label: string, readonly degree: number };

export type NodeOfGraphFragment =
  | NodeOfGraph_Actor_Fragment
  | NodeOfGraph_Conflict_Fragment
  | NodeOfGraph_Event_Fragment
  | NodeOfGraph_Place_Fragment
  | NodeOfGraph_Weapon_Fragment
;

export type EdgeOfGraphFragment = { readonly id: string, readonly relation: GraphRelation, readonly disputed: boolean, readonly stances: ReadonlyArray<Stance>, readonly basis: Basis | null, readonly from:
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
  , readonly to:
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
   };

export type RunsQueryVariables = Exact<{
  first: number;
}>;


export type RunsQuery = { readonly importRuns: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly status: RunStatus, readonly source: string | null, readonly dossier: string, readonly file: string | null, readonly startedAt: string, readonly records: number | null, readonly rows: number | null, readonly skipped: number | null, readonly rejected: number | null, readonly remarks: number | null }> } };

export type RunQueryVariables = Exact<{
  id: string;
  first: number;
  kind?: RunFindingKind | null | undefined;
}>;


export type RunQuery = { readonly importRun: { readonly id: string, readonly status: RunStatus, readonly source: string | null, readonly dossier: string, readonly file: string | null, readonly sha256: string | null, readonly tool: string, readonly version: string, readonly startedAt: string, readonly finishedAt: string | null, readonly undoneAt: string | null, readonly records: number | null, readonly rows: number | null, readonly skipped: number | null, readonly rejected: number | null, readonly remarks: number | null, readonly counts: ReadonlyArray<{ readonly label: string, readonly added: number, readonly changed: number, readonly closed: number, readonly unchanged: number }>, readonly findings: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: RunFindingKind, readonly line: number, readonly row: number, readonly column: string, readonly reason: string, readonly record: string }> } } | null };

export type CandidatesQueryVariables = Exact<{
  first: number;
  lang: Lang;
}>;


export type CandidatesQuery = { readonly candidates: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly thing: CandidateThing, readonly score: number, readonly reasons: ReadonlyArray<string>, readonly judgement: CandidateJudgement, readonly keptId: string, readonly otherId: string, readonly kept:
        | { readonly label: string }
        | { readonly label: string }
        | { readonly label: string }
        | { readonly label: string }
        | { readonly label: string }
       | null, readonly other:
        | { readonly label: string }
        | { readonly label: string }
        | { readonly label: string }
        | { readonly label: string }
        | { readonly label: string }
       | null }> } };

export type PairedFragment = { readonly score: number, readonly reasons: ReadonlyArray<string>, readonly judgement: CandidateJudgement, readonly keptId: string, readonly otherId: string, readonly kept:
    | { readonly label: string }
    | { readonly label: string }
    | { readonly label: string }
    | { readonly label: string }
    | { readonly label: string }
   | null, readonly other:
    | { readonly label: string }
    | { readonly label: string }
    | { readonly label: string }
    | { readonly label: string }
    | { readonly label: string }
   | null };

export type LeagueQueryVariables = Exact<{
  where?: EventWhere | null | undefined;
  before?: EventWhere | null | undefined;
  compared: boolean;
  interval: Interval;
  orderBy: GroupOrder;
  lang: Lang;
}>;


export type LeagueQuery = { readonly aggregate: { readonly totalGroups: number, readonly truncated: boolean, readonly partition: boolean, readonly groups: ReadonlyArray<{ readonly keys: ReadonlyArray<{ readonly state: KeyState, readonly value: string | null, readonly label: string }>, readonly tally: { readonly events: { readonly certain: number, readonly best: number, readonly possible: number }, readonly killed: { readonly low: number, readonly best: number, readonly high: number, readonly unknown: number, readonly noBest: number, readonly noHigh: number } } }>, readonly total: { readonly events: { readonly certain: number, readonly best: number, readonly possible: number } } }, readonly before?: { readonly truncated: boolean, readonly groups: ReadonlyArray<{ readonly keys: ReadonlyArray<{ readonly state: KeyState, readonly value: string | null }>, readonly tally: { readonly events: { readonly certain: number, readonly best: number, readonly possible: number } } }> }, readonly timeSeries: { readonly buckets: ReadonlyArray<{ readonly start: string, readonly series: ReadonlyArray<{ readonly keys: ReadonlyArray<{ readonly state: KeyState, readonly value: string | null }>, readonly tally: { readonly events: { readonly certain: number, readonly best: number, readonly possible: number } } }> }> } };

export type ActorGroupFragment = { readonly keys: ReadonlyArray<{ readonly state: KeyState, readonly value: string | null, readonly label: string }>, readonly tally: { readonly events: { readonly certain: number, readonly best: number, readonly possible: number }, readonly killed: { readonly low: number, readonly best: number, readonly high: number, readonly unknown: number, readonly noBest: number, readonly noHigh: number } } };

export type OverTimeQueryVariables = Exact<{
  where?: EventWhere | null | undefined;
  interval: Interval;
  by: Dimension;
  lang: Lang;
}>;


export type OverTimeQuery = { readonly timeSeries: { readonly interval: Interval, readonly truncated: boolean, readonly series: ReadonlyArray<{ readonly keys: ReadonlyArray<{ readonly state: KeyState, readonly value: string | null, readonly label: string }>, readonly tally: { readonly events: { readonly certain: number, readonly best: number, readonly possible: number } } }>, readonly buckets: ReadonlyArray<{ readonly start: string, readonly end: string, readonly tally: { readonly events: { readonly certain: number, readonly best: number, readonly possible: number }, readonly killed: { readonly low: number, readonly best: number, readonly high: number, readonly unknown: number, readonly noBest: number, readonly noHigh: number } }, readonly series: ReadonlyArray<{ readonly keys: ReadonlyArray<{ readonly state: KeyState, readonly value: string | null }>, readonly tally: { readonly events: { readonly certain: number, readonly best: number, readonly possible: number } } }> }>, readonly spanning: { readonly events: { readonly certain: number, readonly best: number, readonly possible: number } }, readonly undated: { readonly events: { readonly certain: number, readonly best: number, readonly possible: number } }, readonly total: { readonly events: { readonly certain: number, readonly best: number, readonly possible: number }, readonly killed: { readonly low: number, readonly best: number, readonly high: number, readonly unknown: number, readonly noBest: number, readonly noHigh: number } } } };

export type PairsQueryVariables = Exact<{
  where?: EventWhere | null | undefined;
  rows: Dimension;
  columns: Dimension;
  lang: Lang;
}>;


export type PairsQuery = { readonly matrix: { readonly directed: boolean, readonly totalRows: number, readonly totalColumns: number, readonly truncated: boolean, readonly rows: ReadonlyArray<{ readonly keys: ReadonlyArray<{ readonly state: KeyState, readonly value: string | null, readonly label: string }>, readonly tally: { readonly events: { readonly best: number } } }>, readonly columns: ReadonlyArray<{ readonly keys: ReadonlyArray<{ readonly state: KeyState, readonly value: string | null, readonly label: string }>, readonly tally: { readonly events: { readonly best: number } } }>, readonly cells: ReadonlyArray<{ readonly row: number, readonly column: number, readonly tally: { readonly events: { readonly certain: number, readonly best: number, readonly possible: number }, readonly killed: { readonly low: number, readonly best: number, readonly high: number, readonly unknown: number, readonly noBest: number, readonly noHigh: number } } }>, readonly total: { readonly events: { readonly certain: number, readonly best: number, readonly possible: number } } } };

export type PairGroupFragment = { readonly keys: ReadonlyArray<{ readonly state: KeyState, readonly value: string | null, readonly label: string }>, readonly tally: { readonly events: { readonly best: number } } };

export type TollNumbersFragment = { readonly low: number, readonly best: number, readonly high: number, readonly unknown: number, readonly noBest: number, readonly noHigh: number };

export type CountNumbersFragment = { readonly certain: number, readonly best: number, readonly possible: number };

export type WeaponsQueryVariables = Exact<{
  where?: EventWhere | null | undefined;
  lang: Lang;
}>;


export type WeaponsQuery = { readonly aggregate: { readonly totalGroups: number, readonly truncated: boolean, readonly partition: boolean, readonly groups: ReadonlyArray<{ readonly keys: ReadonlyArray<{ readonly state: KeyState, readonly value: string | null, readonly label: string }>, readonly tally: { readonly events: { readonly certain: number, readonly best: number, readonly possible: number } } }>, readonly total: { readonly events: { readonly certain: number, readonly best: number, readonly possible: number } } } };

export type WhereQueryVariables = Exact<{
  where?: EventWhere | null | undefined;
  around?: EventWhere | null | undefined;
  filtered: boolean;
  lang: Lang;
}>;


export type WhereQuery = { readonly provinces: { readonly totalPoints: number, readonly totalAreas: number, readonly truncated: boolean, readonly areas: ReadonlyArray<{ readonly place: { readonly id: string, readonly name: string, readonly english: string, readonly point: { readonly latitude: number, readonly longitude: number } | null }, readonly tally: { readonly events: { readonly certain: number, readonly best: number, readonly possible: number } }, readonly areaOnly: { readonly events: { readonly certain: number, readonly best: number, readonly possible: number } } }>, readonly points: ReadonlyArray<{ readonly precision: GeoPrecision, readonly place: { readonly id: string, readonly name: string, readonly english: string } | null, readonly point: { readonly latitude: number, readonly longitude: number }, readonly tally: { readonly events: { readonly certain: number, readonly best: number, readonly possible: number }, readonly killed: { readonly low: number, readonly best: number, readonly high: number, readonly unknown: number, readonly noBest: number, readonly noHigh: number } } }>, readonly total: { readonly events: { readonly certain: number, readonly best: number, readonly possible: number } } }, readonly districts: { readonly totalAreas: number, readonly truncated: boolean, readonly areas: ReadonlyArray<{ readonly place: { readonly id: string, readonly name: string, readonly english: string, readonly point: { readonly latitude: number, readonly longitude: number } | null }, readonly tally: { readonly events: { readonly certain: number, readonly best: number, readonly possible: number } }, readonly areaOnly: { readonly events: { readonly certain: number, readonly best: number, readonly possible: number } } }> }, readonly outside?: { readonly totalPoints: number, readonly points: ReadonlyArray<{ readonly precision: GeoPrecision, readonly place: { readonly id: string, readonly name: string, readonly english: string } | null, readonly point: { readonly latitude: number, readonly longitude: number }, readonly tally: { readonly events: { readonly certain: number, readonly best: number, readonly possible: number }, readonly killed: { readonly low: number, readonly best: number, readonly high: number, readonly unknown: number, readonly noBest: number, readonly noHigh: number } } }> } };

export type AreaMarkFragment = { readonly place: { readonly id: string, readonly name: string, readonly english: string, readonly point: { readonly latitude: number, readonly longitude: number } | null }, readonly tally: { readonly events: { readonly certain: number, readonly best: number, readonly possible: number } }, readonly areaOnly: { readonly events: { readonly certain: number, readonly best: number, readonly possible: number } } };

export type PointMarkFragment = { readonly precision: GeoPrecision, readonly place: { readonly id: string, readonly name: string, readonly english: string } | null, readonly point: { readonly latitude: number, readonly longitude: number }, readonly tally: { readonly events: { readonly certain: number, readonly best: number, readonly possible: number }, readonly killed: { readonly low: number, readonly best: number, readonly high: number, readonly unknown: number, readonly noBest: number, readonly noHigh: number } } };

export type LastDayQueryVariables = Exact<{
  where?: EventWhere | null | undefined;
}>;


export type LastDayQuery = { readonly events: { readonly nodes: ReadonlyArray<{ readonly when: { readonly earliest: string | null, readonly latest: string | null } }> } };

export type CountOfWayQueryVariables = Exact<{
  where?: EventWhere | null | undefined;
}>;


export type CountOfWayQuery = { readonly events: { readonly totalCount: number } };

export type PublishersQueryVariables = Exact<{
  where?: EventWhere | null | undefined;
  lang: Lang;
}>;


export type PublishersQuery = { readonly aggregate: { readonly totalGroups: number, readonly groups: ReadonlyArray<{ readonly keys: ReadonlyArray<{ readonly state: KeyState, readonly label: string }> }> } };

export type SearchQueryVariables = Exact<{
  text: string;
  kinds?: ReadonlyArray<SearchKind> | SearchKind | null | undefined;
  first: number;
  lang: Lang;
}>;


export type SearchQuery = { readonly search: { readonly totalCount: number, readonly hits: ReadonlyArray<{ readonly label: string, readonly score: number, readonly excerpt: { readonly text: string, readonly original: boolean, readonly marks: ReadonlyArray<{ readonly start: number, readonly end: number }> } | null, readonly why: ReadonlyArray<{ readonly rule: MatchRule, readonly from: string, readonly to: string, readonly name: { readonly value: string, readonly lang: string, readonly kind: NameKind, readonly tone: NameTone, readonly basis: Basis } | null }>, readonly node:
        | { readonly __typename: 'Actor', readonly class: ActorClass, readonly degree: number, readonly id: string, readonly names: ReadonlyArray<{ readonly value: string, readonly lang: string, readonly kind: NameKind, readonly tone: NameTone, readonly basis: Basis }> }
        | { readonly __typename: 'Claim', readonly id: string }
        | { readonly __typename: 'Conflict', readonly id: string }
        | { readonly __typename: 'Document', readonly id: string, readonly source: { readonly id: string } | null }
        | { readonly __typename: 'Event', readonly type: EventType, readonly id: string, readonly when: { readonly earliest: string | null, readonly latest: string | null } }
        | { readonly __typename: 'Mention', readonly id: string }
        | { readonly __typename: 'Passage', readonly index: number, readonly id: string, readonly document: { readonly id: string, readonly title: string | null, readonly source: { readonly id: string } | null }, readonly claims: { readonly nodes: ReadonlyArray<{ readonly event: { readonly id: string } | null }> } }
        | { readonly __typename: 'Place', readonly kind: PlaceKind, readonly degree: number, readonly id: string, readonly names: ReadonlyArray<{ readonly value: string, readonly lang: string, readonly kind: NameKind, readonly tone: NameTone, readonly basis: Basis }> }
        | { readonly __typename: 'Source', readonly id: string }
        | { readonly __typename: 'Weapon', readonly degree: number, readonly id: string, readonly names: ReadonlyArray<{ readonly value: string, readonly lang: string, readonly kind: NameKind, readonly tone: NameTone, readonly basis: Basis }> }
       }>, readonly leftOut: ReadonlyArray<{ readonly kinds: ReadonlyArray<SearchKind>, readonly lookedAt: number }> } };

export type NameLineFragment = { readonly value: string, readonly lang: string, readonly kind: NameKind, readonly tone: NameTone, readonly basis: Basis };

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
export const ToldFragmentDoc = new TypedDocumentString(`
    fragment Told on Event {
  title(lang: $lang)
  type
  frame
  attributionStatus
  when {
    earliest
    latest
  }
  perpetrators @include(if: $who) {
    stances
    actor {
      id
      name(lang: $lang)
    }
  }
  targets @include(if: $whom) {
    entity {
      id
      name(lang: $lang)
    }
    description(lang: $lang)
  }
  places @include(if: $places) {
    place {
      id
      name(lang: $lang)
    }
  }
  weapons @include(if: $weapons) {
    weapon {
      id
      name(lang: $lang)
    }
  }
  killed {
    low
    best
    high
  }
  injured {
    low
    best
    high
  }
}
    `, {"fragmentName":"Told"}) as unknown as TypedDocumentString<ToldFragment, unknown>;
export const SpeakerNameFragmentDoc = new TypedDocumentString(`
    fragment SpeakerName on Speaker {
  id
  class
  outlet
  description(lang: $lang)
  actor {
    id
    name(lang: $lang)
  }
  source {
    name(lang: $lang)
  }
}
    `, {"fragmentName":"SpeakerName"}) as unknown as TypedDocumentString<SpeakerNameFragment, unknown>;
export const PassageTextFragmentDoc = new TypedDocumentString(`
    fragment PassageText on Passage {
  id
  index
  gloss(lang: $lang)
  text
  document {
    lang
  }
}
    `, {"fragmentName":"PassageText"}) as unknown as TypedDocumentString<PassageTextFragment, unknown>;
export const HeardFragmentDoc = new TypedDocumentString(`
    fragment Heard on Event {
  claims(first: $first) {
    totalCount
    nodes {
      id
      kind
      value(lang: $lang)
      stance
      speaker {
        ...SpeakerName
      }
      passages {
        ...PassageText
      }
    }
  }
}
    fragment SpeakerName on Speaker {
  id
  class
  outlet
  description(lang: $lang)
  actor {
    id
    name(lang: $lang)
  }
  source {
    name(lang: $lang)
  }
}
fragment PassageText on Passage {
  id
  index
  gloss(lang: $lang)
  text
  document {
    lang
  }
}`, {"fragmentName":"Heard"}) as unknown as TypedDocumentString<HeardFragment, unknown>;
export const EntityNamesFragmentDoc = new TypedDocumentString(`
    fragment EntityNames on Entity {
  names {
    value
    lang
    kind
    tone
    basis
  }
  externalIds {
    scheme
    value
  }
  relations(first: 30) {
    totalCount
    nodes {
      type
      stances
      basis
      from {
        id
        description(lang: $lang)
        entity {
          __typename
          id
          name(lang: $lang)
        }
      }
      to {
        id
        description(lang: $lang)
        entity {
          __typename
          id
          name(lang: $lang)
        }
      }
    }
  }
}
    `, {"fragmentName":"EntityNames"}) as unknown as TypedDocumentString<EntityNamesFragment, unknown>;
export const PartyNameFragmentDoc = new TypedDocumentString(`
    fragment PartyName on Party {
  id
  description(lang: $lang)
  entity {
    id
    name(lang: $lang)
  }
}
    `, {"fragmentName":"PartyName"}) as unknown as TypedDocumentString<PartyNameFragment, unknown>;
export const NumberFragmentDoc = new TypedDocumentString(`
    fragment Number on Estimate {
  low
  best
  high
  approximate
  basis
  rule
  text(lang: $lang)
}
    `, {"fragmentName":"Number"}) as unknown as TypedDocumentString<NumberFragment, unknown>;
export const TollsFragmentDoc = new TypedDocumentString(`
    fragment Tolls on Event {
  casualties {
    support {
      independentSources
    }
    harm
    group
    actor {
      id
      name(lang: $lang)
    }
    description(lang: $lang)
    foreign
    country {
      name(lang: $lang)
    }
    estimate {
      ...Number
    }
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
}`, {"fragmentName":"Tolls"}) as unknown as TypedDocumentString<TollsFragment, unknown>;
export const IntervalFragmentDoc = new TypedDocumentString(`
    fragment Interval on DateSpan {
  earliest
  latest
  precision
  basis
  text(lang: $lang)
  reason(lang: $lang)
}
    `, {"fragmentName":"Interval"}) as unknown as TypedDocumentString<IntervalFragment, unknown>;
export const RelatedEventFragmentDoc = new TypedDocumentString(`
    fragment RelatedEvent on Event {
  id
  title(lang: $lang)
  extent
  when {
    ...Interval
  }
  count {
    ...Number
  }
  killed {
    ...Number
  }
}
    fragment Interval on DateSpan {
  earliest
  latest
  precision
  basis
  text(lang: $lang)
  reason(lang: $lang)
}
fragment Number on Estimate {
  low
  best
  high
  approximate
  basis
  rule
  text(lang: $lang)
}`, {"fragmentName":"RelatedEvent"}) as unknown as TypedDocumentString<RelatedEventFragment, unknown>;
export const NodeOfGraphFragmentDoc = new TypedDocumentString(`
    fragment NodeOfGraph on GraphNode {
  __typename
  id
  label(lang: $lang)
  degree
  ... on Event {
    type
    violence
    when {
      earliest
      latest
    }
  }
}
    `, {"fragmentName":"NodeOfGraph"}) as unknown as TypedDocumentString<NodeOfGraphFragment, unknown>;
export const EdgeOfGraphFragmentDoc = new TypedDocumentString(`
    fragment EdgeOfGraph on GraphEdge {
  id
  relation
  disputed
  stances
  basis
  from {
    id
  }
  to {
    id
  }
}
    `, {"fragmentName":"EdgeOfGraph"}) as unknown as TypedDocumentString<EdgeOfGraphFragment, unknown>;
export const PairedFragmentDoc = new TypedDocumentString(`
    fragment Paired on Candidate {
  score
  reasons
  judgement
  keptId
  otherId
  kept {
    label(lang: $lang)
  }
  other {
    label(lang: $lang)
  }
}
    `, {"fragmentName":"Paired"}) as unknown as TypedDocumentString<PairedFragment, unknown>;
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
export const ActorGroupFragmentDoc = new TypedDocumentString(`
    fragment ActorGroup on Group {
  keys {
    state
    value
    label(lang: $lang)
  }
  tally {
    events {
      ...CountNumbers
    }
    killed {
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
}`, {"fragmentName":"ActorGroup"}) as unknown as TypedDocumentString<ActorGroupFragment, unknown>;
export const PairGroupFragmentDoc = new TypedDocumentString(`
    fragment PairGroup on Group {
  keys {
    state
    value
    label(lang: $lang)
  }
  tally {
    events {
      best
    }
  }
}
    `, {"fragmentName":"PairGroup"}) as unknown as TypedDocumentString<PairGroupFragment, unknown>;
export const AreaMarkFragmentDoc = new TypedDocumentString(`
    fragment AreaMark on MapArea {
  place {
    id
    name(lang: $lang)
    english: name(lang: EN)
    point {
      latitude
      longitude
    }
  }
  tally {
    events {
      ...CountNumbers
    }
  }
  areaOnly {
    events {
      ...CountNumbers
    }
  }
}
    fragment CountNumbers on HonestCount {
  certain
  best
  possible
}`, {"fragmentName":"AreaMark"}) as unknown as TypedDocumentString<AreaMarkFragment, unknown>;
export const PointMarkFragmentDoc = new TypedDocumentString(`
    fragment PointMark on MapPoint {
  place {
    id
    name(lang: $lang)
    english: name(lang: EN)
  }
  point {
    latitude
    longitude
  }
  precision
  tally {
    events {
      ...CountNumbers
    }
    killed {
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
}`, {"fragmentName":"PointMark"}) as unknown as TypedDocumentString<PointMarkFragment, unknown>;
export const NameLineFragmentDoc = new TypedDocumentString(`
    fragment NameLine on Name {
  value
  lang
  kind
  tone
  basis
}
    `, {"fragmentName":"NameLine"}) as unknown as TypedDocumentString<NameLineFragment, unknown>;
export const SuggestionsDocument = new TypedDocumentString(`
    query Suggestions($text: String!, $kinds: [SearchKind!], $lang: Lang!) {
  suggest(text: $text, kinds: $kinds, first: 10) {
    hits {
      label(lang: $lang)
      node {
        id
      }
    }
    totalCount
  }
}
    `) as unknown as TypedDocumentString<SuggestionsQuery, SuggestionsQueryVariables>;
export const MostDocument = new TypedDocumentString(`
    query Most($by: [Dimension!]!, $where: EventWhere, $first: Int!, $lang: Lang!) {
  aggregate(by: $by, where: $where, first: $first) {
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
    totalGroups
  }
}
    fragment CountNumbers on HonestCount {
  certain
  best
  possible
}`) as unknown as TypedDocumentString<MostQuery, MostQueryVariables>;
export const CompareDocument = new TypedDocumentString(`
    query Compare($left: Lens!, $right: Lens!, $where: EventWhere, $aspect: ComparedAspect!, $relations: [CompareRelation!], $who: Boolean!, $whom: Boolean!, $places: Boolean!, $weapons: Boolean!, $first: Int!, $lang: Lang!) {
  compare(left: $left, right: $right, where: $where) {
    total
    counts {
      aspect
      agree
      differ
      leftOnly
      rightOnly
      neither
    }
    events(aspect: $aspect, relations: $relations, first: $first) {
      totalCount
      nodes {
        event {
          id
          ...Told
        }
        left {
          ...Told
        }
        right {
          ...Told
        }
        aspects {
          aspect
          relation
        }
      }
    }
  }
}
    fragment Told on Event {
  title(lang: $lang)
  type
  frame
  attributionStatus
  when {
    earliest
    latest
  }
  perpetrators @include(if: $who) {
    stances
    actor {
      id
      name(lang: $lang)
    }
  }
  targets @include(if: $whom) {
    entity {
      id
      name(lang: $lang)
    }
    description(lang: $lang)
  }
  places @include(if: $places) {
    place {
      id
      name(lang: $lang)
    }
  }
  weapons @include(if: $weapons) {
    weapon {
      id
      name(lang: $lang)
    }
  }
  killed {
    low
    best
    high
  }
  injured {
    low
    best
    high
  }
}`) as unknown as TypedDocumentString<CompareQuery, CompareQueryVariables>;
export const ComparedPassagesDocument = new TypedDocumentString(`
    query ComparedPassages($id: ID!, $left: Lens!, $right: Lens!, $first: Int!, $lang: Lang!) {
  left: event(id: $id, accordingTo: $left) {
    ...Heard
  }
  right: event(id: $id, accordingTo: $right) {
    ...Heard
  }
}
    fragment Heard on Event {
  claims(first: $first) {
    totalCount
    nodes {
      id
      kind
      value(lang: $lang)
      stance
      speaker {
        ...SpeakerName
      }
      passages {
        ...PassageText
      }
    }
  }
}
fragment SpeakerName on Speaker {
  id
  class
  outlet
  description(lang: $lang)
  actor {
    id
    name(lang: $lang)
  }
  source {
    name(lang: $lang)
  }
}
fragment PassageText on Passage {
  id
  index
  gloss(lang: $lang)
  text
  document {
    lang
  }
}`) as unknown as TypedDocumentString<ComparedPassagesQuery, ComparedPassagesQueryVariables>;
export const EntitiesDocument = new TypedDocumentString(`
    query Entities($by: [Dimension!]!, $where: EventWhere, $lang: Lang!) {
  aggregate(by: $by, where: $where, first: 100) {
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
        killed {
          ...TollNumbers
        }
      }
    }
    totalGroups
    truncated
    partition
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
}`) as unknown as TypedDocumentString<EntitiesQuery, EntitiesQueryVariables>;
export const EntityDocument = new TypedDocumentString(`
    query Entity($id: ID!, $lang: Lang!) {
  node(id: $id) {
    __typename
    id
    ... on Actor {
      name(lang: $lang)
      class
      degree
      ...EntityNames
    }
    ... on Place {
      name(lang: $lang)
      kind
      degree
      ancestors {
        id
        name(lang: $lang)
      }
      ...EntityNames
    }
    ... on Source {
      name(lang: $lang)
      sourceKind: kind
      reliability
    }
    ... on Document {
      title(lang: $lang)
    }
  }
}
    fragment EntityNames on Entity {
  names {
    value
    lang
    kind
    tone
    basis
  }
  externalIds {
    scheme
    value
  }
  relations(first: 30) {
    totalCount
    nodes {
      type
      stances
      basis
      from {
        id
        description(lang: $lang)
        entity {
          __typename
          id
          name(lang: $lang)
        }
      }
      to {
        id
        description(lang: $lang)
        entity {
          __typename
          id
          name(lang: $lang)
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<EntityQuery, EntityQueryVariables>;
export const EventAlikeDocument = new TypedDocumentString(`
    query EventAlike($id: ID!, $first: Int!, $lang: Lang!) {
  event(id: $id) {
    duplicates {
      id
      title(lang: $lang)
    }
  }
  candidates(where: {ids: [$id], things: [EVENT]}, first: $first) {
    totalCount
    nodes {
      ...Paired
    }
  }
}
    fragment Paired on Candidate {
  score
  reasons
  judgement
  keptId
  otherId
  kept {
    label(lang: $lang)
  }
  other {
    label(lang: $lang)
  }
}`) as unknown as TypedDocumentString<EventAlikeQuery, EventAlikeQueryVariables>;
export const EventAttributionDocument = new TypedDocumentString(`
    query EventAttribution($id: ID!, $lens: Lens, $sets: Boolean!, $lang: Lang!) {
  event(id: $id, accordingTo: $lens) {
    attribution(withContainers: $sets) {
      parties {
        ...PartyName
      }
      speakers {
        ...SpeakerName
      }
      cells {
        stance
        scope
        claimCount
        party {
          id
        }
        speaker {
          id
        }
        claims(first: 25) {
          id
          value(lang: $lang)
          modality
          event {
            id
            title(lang: $lang)
          }
          passages {
            ...PassageText
          }
        }
      }
      unclaimed {
        asOf {
          latest
          text(lang: $lang)
        }
        claims {
          id
          value(lang: $lang)
          modality
          event {
            id
            title(lang: $lang)
          }
          speaker {
            ...SpeakerName
          }
          passages {
            ...PassageText
          }
        }
      }
      totalCells
      truncated
    }
  }
}
    fragment PartyName on Party {
  id
  description(lang: $lang)
  entity {
    id
    name(lang: $lang)
  }
}
fragment SpeakerName on Speaker {
  id
  class
  outlet
  description(lang: $lang)
  actor {
    id
    name(lang: $lang)
  }
  source {
    name(lang: $lang)
  }
}
fragment PassageText on Passage {
  id
  index
  gloss(lang: $lang)
  text
  document {
    lang
  }
}`) as unknown as TypedDocumentString<EventAttributionQuery, EventAttributionQueryVariables>;
export const EventCasualtiesDocument = new TypedDocumentString(`
    query EventCasualties($id: ID!, $lowest: Lens!, $median: Lens!, $latest: Lens!, $lang: Lang!) {
  lowest: event(id: $id, accordingTo: $lowest) {
    ...Tolls
  }
  median: event(id: $id, accordingTo: $median) {
    ...Tolls
  }
  latest: event(id: $id, accordingTo: $latest) {
    ...Tolls
  }
}
    fragment Tolls on Event {
  casualties {
    support {
      independentSources
    }
    harm
    group
    actor {
      id
      name(lang: $lang)
    }
    description(lang: $lang)
    foreign
    country {
      name(lang: $lang)
    }
    estimate {
      ...Number
    }
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
}`) as unknown as TypedDocumentString<EventCasualtiesQuery, EventCasualtiesQueryVariables>;
export const EventEvidenceDocument = new TypedDocumentString(`
    query EventEvidence($id: ID!, $lens: Lens, $first: Int!, $lang: Lang!) {
  event(id: $id, accordingTo: $lens) {
    passages(first: $first) {
      totalCount
      nodes {
        id
        index
        kind
        start
        end
        sha256
        locator
        gloss(lang: $lang)
        text
        document {
          id
          lang
          title(lang: $lang)
        }
        mentions(first: 40) {
          totalCount
          nodes {
            start
            end
            entity {
              __typename
              id
            }
          }
        }
        claims(first: 40) {
          totalCount
          nodes {
            kind
            event {
              id
            }
            speaker {
              ...SpeakerName
            }
          }
        }
      }
    }
  }
}
    fragment SpeakerName on Speaker {
  id
  class
  outlet
  description(lang: $lang)
  actor {
    id
    name(lang: $lang)
  }
  source {
    name(lang: $lang)
  }
}`) as unknown as TypedDocumentString<EventEvidenceQuery, EventEvidenceQueryVariables>;
export const EventFactsDocument = new TypedDocumentString(`
    query EventFacts($id: ID!, $lens: Lens, $lang: Lang!) {
  event(id: $id, accordingTo: $lens) {
    id
    title(lang: $lang)
    type
    extent
    violence
    basis
    attributionStatus
    when {
      ...Interval
    }
    places {
      place {
        id
        name(lang: $lang)
      }
      precision
      basis
    }
    targets {
      entity {
        __typename
        id
        name(lang: $lang)
      }
      description(lang: $lang)
      basis
    }
    participants {
      entity {
        id
        name(lang: $lang)
      }
      description(lang: $lang)
      role
    }
    weapons {
      use
      count {
        ...Number
      }
      weapon {
        id
        name(lang: $lang)
      }
    }
    killed {
      ...Number
    }
    count {
      ...Number
    }
    unclaimed {
      asOf {
        ...Interval
      }
    }
    support {
      independentSources
    }
    interceptedBy {
      id
      title(lang: $lang)
    }
    intercepted {
      id
      title(lang: $lang)
    }
    parts(first: 20) {
      totalCount
      nodes {
        id
        title(lang: $lang)
        interceptedBy {
          id
          title(lang: $lang)
        }
      }
    }
    passages(first: 1) {
      totalCount
    }
    documents(first: 1) {
      totalCount
    }
  }
}
    fragment Interval on DateSpan {
  earliest
  latest
  precision
  basis
  text(lang: $lang)
  reason(lang: $lang)
}
fragment Number on Estimate {
  low
  best
  high
  approximate
  basis
  rule
  text(lang: $lang)
}`) as unknown as TypedDocumentString<EventFactsQuery, EventFactsQueryVariables>;
export const EventClaimsDocument = new TypedDocumentString(`
    query EventClaims($id: ID!, $lens: Lens, $where: ClaimWhere, $first: Int!, $lang: Lang!) {
  event(id: $id, accordingTo: $lens) {
    claims(where: $where, first: $first) {
      totalCount
      nodes {
        id
        kind
        value(lang: $lang)
        stance
        modality
        scope
        basis
        estimate {
          ...Number
        }
        when {
          ...Interval
        }
        speaker {
          ...SpeakerName
        }
        passages {
          index
        }
        document {
          id
          title(lang: $lang)
          source {
            name(lang: $lang)
          }
          published {
            ...Interval
          }
        }
      }
    }
  }
}
    fragment SpeakerName on Speaker {
  id
  class
  outlet
  description(lang: $lang)
  actor {
    id
    name(lang: $lang)
  }
  source {
    name(lang: $lang)
  }
}
fragment Interval on DateSpan {
  earliest
  latest
  precision
  basis
  text(lang: $lang)
  reason(lang: $lang)
}
fragment Number on Estimate {
  low
  best
  high
  approximate
  basis
  rule
  text(lang: $lang)
}`) as unknown as TypedDocumentString<EventClaimsQuery, EventClaimsQueryVariables>;
export const EventDaysDocument = new TypedDocumentString(`
    query EventDays($id: ID!, $lens: Lens) {
  event(id: $id, accordingTo: $lens) {
    documents(first: 100) {
      totalCount
      nodes {
        id
        published {
          earliest
          latest
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EventDaysQuery, EventDaysQueryVariables>;
export const KilledAsOfDocument = new TypedDocumentString(`
    query KilledAsOf($id: ID!, $lens: Lens!) {
  event(id: $id, accordingTo: $lens) {
    killed {
      low
      best
      high
      approximate
    }
  }
}
    `) as unknown as TypedDocumentString<KilledAsOfQuery, KilledAsOfQueryVariables>;
export const EventSeriesDocument = new TypedDocumentString(`
    query EventSeries($id: ID!, $lens: Lens, $heard: EventWhere!, $lensed: Boolean!, $first: Int!, $lang: Lang!) {
  event(id: $id, accordingTo: $lens) {
    partOf {
      ...RelatedEvent
    }
    parts(first: $first) @skip(if: $lensed) {
      totalCount
      nodes {
        ...RelatedEvent
      }
    }
    before {
      ...RelatedEvent
    }
    after {
      ...RelatedEvent
    }
  }
  heardParts: events(where: $heard, first: $first, orderBy: DATE_ASC) @include(if: $lensed) {
    totalCount
    nodes {
      ...RelatedEvent
    }
  }
}
    fragment Interval on DateSpan {
  earliest
  latest
  precision
  basis
  text(lang: $lang)
  reason(lang: $lang)
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
fragment RelatedEvent on Event {
  id
  title(lang: $lang)
  extent
  when {
    ...Interval
  }
  count {
    ...Number
  }
  killed {
    ...Number
  }
}`) as unknown as TypedDocumentString<EventSeriesQuery, EventSeriesQueryVariables>;
export const SeedsDocument = new TypedDocumentString(`
    query Seeds($ids: [ID!]!, $lang: Lang!) {
  subgraph(ids: $ids) {
    nodes {
      ...NodeOfGraph
    }
    relationships {
      ...EdgeOfGraph
    }
    totalRelationships
    truncated
    notFound
  }
}
    fragment NodeOfGraph on GraphNode {
  __typename
  id
  label(lang: $lang)
  degree
  ... on Event {
    type
    violence
    when {
      earliest
      latest
    }
  }
}
fragment EdgeOfGraph on GraphEdge {
  id
  relation
  disputed
  stances
  basis
  from {
    id
  }
  to {
    id
  }
}`) as unknown as TypedDocumentString<SeedsQuery, SeedsQueryVariables>;
export const ExpansionDocument = new TypedDocumentString(`
    query Expansion($id: ID!, $types: [GraphRelation!], $lang: Lang!) {
  neighbours(id: $id, types: $types, first: 100) {
    nodes {
      ...NodeOfGraph
    }
    relationships {
      ...EdgeOfGraph
    }
    totalCount
  }
}
    fragment NodeOfGraph on GraphNode {
  __typename
  id
  label(lang: $lang)
  degree
  ... on Event {
    type
    violence
    when {
      earliest
      latest
    }
  }
}
fragment EdgeOfGraph on GraphEdge {
  id
  relation
  disputed
  stances
  basis
  from {
    id
  }
  to {
    id
  }
}`) as unknown as TypedDocumentString<ExpansionQuery, ExpansionQueryVariables>;
export const NodeCountsDocument = new TypedDocumentString(`
    query NodeCounts($id: ID!, $lang: Lang!) {
  neighbourCounts(id: $id) {
    relation
    direction
    count
  }
  node(id: $id) {
    __typename
    id
    ... on Event {
      title(lang: $lang)
      type
      when {
        earliest
        latest
      }
      killed {
        low
        best
        high
      }
    }
    ... on Entity {
      name(lang: $lang)
    }
  }
}
    `) as unknown as TypedDocumentString<NodeCountsQuery, NodeCountsQueryVariables>;
export const WayBetweenDocument = new TypedDocumentString(`
    query WayBetween($from: ID!, $to: ID!, $steps: Int!, $first: Int!, $lang: Lang!) {
  paths(from: $from, to: $to, maxLength: $steps, first: $first) {
    paths {
      length
      nodes {
        ...NodeOfGraph
      }
      steps {
        relationships {
          ...EdgeOfGraph
        }
      }
    }
    searchedTo
    stoppedBy
    truncated
    totalHubs
    hubs {
      degree
      node {
        id
        label(lang: $lang)
      }
    }
  }
}
    fragment NodeOfGraph on GraphNode {
  __typename
  id
  label(lang: $lang)
  degree
  ... on Event {
    type
    violence
    when {
      earliest
      latest
    }
  }
}
fragment EdgeOfGraph on GraphEdge {
  id
  relation
  disputed
  stances
  basis
  from {
    id
  }
  to {
    id
  }
}`) as unknown as TypedDocumentString<WayBetweenQuery, WayBetweenQueryVariables>;
export const EdgeEvidenceDocument = new TypedDocumentString(`
    query EdgeEvidence($ids: [ID!]!, $type: GraphRelation!, $first: Int!, $lang: Lang!) {
  subgraph(ids: $ids, types: [$type]) {
    relationships {
      id
      claims(first: $first) {
        totalCount
        nodes {
          id
          value(lang: $lang)
          stance
          speaker {
            ...SpeakerName
          }
          passages {
            ...PassageText
          }
        }
      }
    }
  }
}
    fragment SpeakerName on Speaker {
  id
  class
  outlet
  description(lang: $lang)
  actor {
    id
    name(lang: $lang)
  }
  source {
    name(lang: $lang)
  }
}
fragment PassageText on Passage {
  id
  index
  gloss(lang: $lang)
  text
  document {
    lang
  }
}`) as unknown as TypedDocumentString<EdgeEvidenceQuery, EdgeEvidenceQueryVariables>;
export const RunsDocument = new TypedDocumentString(`
    query Runs($first: Int!) {
  importRuns(first: $first) {
    totalCount
    nodes {
      id
      status
      source
      dossier
      file
      startedAt
      records
      rows
      skipped
      rejected
      remarks
    }
  }
}
    `) as unknown as TypedDocumentString<RunsQuery, RunsQueryVariables>;
export const RunDocument = new TypedDocumentString(`
    query Run($id: ID!, $first: Int!, $kind: RunFindingKind) {
  importRun(id: $id) {
    id
    status
    source
    dossier
    file
    sha256
    tool
    version
    startedAt
    finishedAt
    undoneAt
    records
    rows
    skipped
    rejected
    remarks
    counts {
      label
      added
      changed
      closed
      unchanged
    }
    findings(first: $first, kind: $kind) {
      totalCount
      nodes {
        id
        kind
        line
        row
        column
        reason
        record
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RunQuery, RunQueryVariables>;
export const CandidatesDocument = new TypedDocumentString(`
    query Candidates($first: Int!, $lang: Lang!) {
  candidates(first: $first, where: {judgements: [OPEN, UNSURE]}) {
    totalCount
    nodes {
      id
      thing
      ...Paired
    }
  }
}
    fragment Paired on Candidate {
  score
  reasons
  judgement
  keptId
  otherId
  kept {
    label(lang: $lang)
  }
  other {
    label(lang: $lang)
  }
}`) as unknown as TypedDocumentString<CandidatesQuery, CandidatesQueryVariables>;
export const LeagueDocument = new TypedDocumentString(`
    query League($where: EventWhere, $before: EventWhere, $compared: Boolean!, $interval: Interval!, $orderBy: GroupOrder!, $lang: Lang!) {
  aggregate(by: [ACTOR], where: $where, orderBy: $orderBy, first: 10) {
    groups {
      ...ActorGroup
    }
    total {
      events {
        ...CountNumbers
      }
    }
    totalGroups
    truncated
    partition
  }
  before: aggregate(by: [ACTOR], where: $before, first: 100) @include(if: $compared) {
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
    truncated
  }
  timeSeries(where: $where, interval: $interval, by: ACTOR, first: 10) {
    buckets {
      start
      series {
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
  }
}
    fragment ActorGroup on Group {
  keys {
    state
    value
    label(lang: $lang)
  }
  tally {
    events {
      ...CountNumbers
    }
    killed {
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
}`) as unknown as TypedDocumentString<LeagueQuery, LeagueQueryVariables>;
export const OverTimeDocument = new TypedDocumentString(`
    query OverTime($where: EventWhere, $interval: Interval!, $by: Dimension!, $lang: Lang!) {
  timeSeries(where: $where, interval: $interval, by: $by, first: 3) {
    interval
    series {
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
    buckets {
      start
      end
      tally {
        events {
          ...CountNumbers
        }
        killed {
          ...TollNumbers
        }
      }
      series {
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
    spanning {
      events {
        ...CountNumbers
      }
    }
    undated {
      events {
        ...CountNumbers
      }
    }
    total {
      events {
        ...CountNumbers
      }
      killed {
        ...TollNumbers
      }
    }
    truncated
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
}`) as unknown as TypedDocumentString<OverTimeQuery, OverTimeQueryVariables>;
export const PairsDocument = new TypedDocumentString(`
    query Pairs($where: EventWhere, $rows: Dimension!, $columns: Dimension!, $lang: Lang!) {
  matrix(rows: $rows, columns: $columns, where: $where, first: 10) {
    directed
    rows {
      ...PairGroup
    }
    columns {
      ...PairGroup
    }
    cells {
      row
      column
      tally {
        events {
          ...CountNumbers
        }
        killed {
          ...TollNumbers
        }
      }
    }
    total {
      events {
        ...CountNumbers
      }
    }
    totalRows
    totalColumns
    truncated
  }
}
    fragment PairGroup on Group {
  keys {
    state
    value
    label(lang: $lang)
  }
  tally {
    events {
      best
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
}`) as unknown as TypedDocumentString<PairsQuery, PairsQueryVariables>;
export const WeaponsDocument = new TypedDocumentString(`
    query Weapons($where: EventWhere, $lang: Lang!) {
  aggregate(by: [WEAPON], where: $where, first: 12) {
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
    total {
      events {
        ...CountNumbers
      }
    }
    totalGroups
    truncated
    partition
  }
}
    fragment CountNumbers on HonestCount {
  certain
  best
  possible
}`) as unknown as TypedDocumentString<WeaponsQuery, WeaponsQueryVariables>;
export const WhereDocument = new TypedDocumentString(`
    query Where($where: EventWhere, $around: EventWhere, $filtered: Boolean!, $lang: Lang!) {
  provinces: map(level: ADMIN1, where: $where, marks: 1000) {
    areas {
      ...AreaMark
    }
    points {
      ...PointMark
    }
    total {
      events {
        ...CountNumbers
      }
    }
    totalPoints
    totalAreas
    truncated
  }
  districts: map(level: ADMIN2, where: $where, marks: 1000) {
    areas {
      ...AreaMark
    }
    totalAreas
    truncated
  }
  outside: map(level: ADMIN1, where: $around, marks: 500) @include(if: $filtered) {
    points {
      ...PointMark
    }
    totalPoints
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
}
fragment AreaMark on MapArea {
  place {
    id
    name(lang: $lang)
    english: name(lang: EN)
    point {
      latitude
      longitude
    }
  }
  tally {
    events {
      ...CountNumbers
    }
  }
  areaOnly {
    events {
      ...CountNumbers
    }
  }
}
fragment PointMark on MapPoint {
  place {
    id
    name(lang: $lang)
    english: name(lang: EN)
  }
  point {
    latitude
    longitude
  }
  precision
  tally {
    events {
      ...CountNumbers
    }
    killed {
      ...TollNumbers
    }
  }
}`) as unknown as TypedDocumentString<WhereQuery, WhereQueryVariables>;
export const LastDayDocument = new TypedDocumentString(`
    query LastDay($where: EventWhere) {
  events(where: $where, first: 1, orderBy: DATE_DESC) {
    nodes {
      when {
        earliest
        latest
      }
    }
  }
}
    `) as unknown as TypedDocumentString<LastDayQuery, LastDayQueryVariables>;
export const CountOfWayDocument = new TypedDocumentString(`
    query CountOfWay($where: EventWhere) {
  events(where: $where, first: 1) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<CountOfWayQuery, CountOfWayQueryVariables>;
export const PublishersDocument = new TypedDocumentString(`
    query Publishers($where: EventWhere, $lang: Lang!) {
  aggregate(by: [SOURCE], where: $where, first: 5) {
    totalGroups
    groups {
      keys {
        state
        label
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PublishersQuery, PublishersQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($text: String!, $kinds: [SearchKind!], $first: Int!, $lang: Lang!) {
  search(text: $text, kinds: $kinds, first: $first) {
    totalCount
    hits {
      label(lang: $lang)
      score
      excerpt {
        text
        original
        marks {
          start
          end
        }
      }
      why {
        rule
        from
        to
        name {
          value
          lang
          kind
          tone
          basis
        }
      }
      node {
        __typename
        id
        ... on Actor {
          class
          degree
          names {
            ...NameLine
          }
        }
        ... on Place {
          kind
          degree
          names {
            ...NameLine
          }
        }
        ... on Weapon {
          degree
          names {
            ...NameLine
          }
        }
        ... on Event {
          type
          when {
            earliest
            latest
          }
        }
        ... on Document {
          source {
            id
          }
        }
        ... on Passage {
          index
          document {
            id
            title(lang: $lang)
            source {
              id
            }
          }
          claims(first: 5) {
            nodes {
              event {
                id
              }
            }
          }
        }
      }
    }
    leftOut {
      kinds
      lookedAt
    }
  }
}
    fragment NameLine on Name {
  value
  lang
  kind
  tone
  basis
}`) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
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
  actors?: Array<string> | null | undefined;
  /** How many of the attributions must fit. */
  match?: Quantifier;
  /** One of these actors says so. */
  saidBy?: Array<string> | null | undefined;
  /** It is said in one of these ways. Where nothing is said: in any but DENIED. */
  stances?: Array<Stance> | null | undefined;
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
  east: number;
  /** The northern edge, -90 to 90. */
  north: number;
  /** The southern edge, -90 to 90. */
  south: number;
  /** The western edge, -180 to 180. */
  west: number;
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

/** An editor's preference among claims. */
export type ClaimRank =
  /** Kept, not used. */
  | 'DEPRECATED'
  /** Used. */
  | 'NORMAL'
  /** Used alone, where claims of its event, kind and group differ. */
  | 'PREFERRED';

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
  bound?: Bound;
  /** At most. */
  max?: number | null | undefined;
  /** At least. */
  min?: number | null | undefined;
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
  accordingTo?: Lens | null | undefined;
  /** With one of these actors in any role: perpetrator, target, harmed or participant. */
  actors?: Array<string> | null | undefined;
  /** All of these must fit. */
  and?: Array<EventWhere> | null | undefined;
  /** What is said, all in all, about who did it. */
  attributionStatus?: Array<AttributionStatus> | null | undefined;
  /** How it is known that there was such an event. */
  basis?: Array<Basis> | null | undefined;
  /** At a place whose point lies in this box. Only places known to the spot or its vicinity (EXACT, NEAR) have a point. */
  box?: BoundingBox | null | undefined;
  /** Their facts, or claims about them, changed at this instant or later. To follow changes without a gap, removals included, use `changes` or `eventChanged`. */
  changedSince?: string | null | undefined;
  /** How dates that are known only within bounds are compared: those of this very input; one within `and`, `or` and `not` has its own mode. */
  dateMode?: DateMode | null | undefined;
  /** Those that have one of these documents among their `documents`: with a claim in it that is neither superseded nor rejected nor retracted. */
  documents?: Array<string> | null | undefined;
  /** Single events, series, campaigns, or events in general. */
  extents?: Array<EventExtent> | null | undefined;
  /** The first day of the span, inclusive; read by `dateMode`. */
  from?: string | null | undefined;
  /** These events. */
  ids?: Array<string> | null | undefined;
  /** How many were killed; events without a toll never fit. */
  killed?: EstimateWhere | null | undefined;
  /** Two of its claims stand to each other so: `{by: [CONTRADICTS], kinds: [HARM]}` finds events whose tolls are contested. */
  linkedClaims?: LinkedClaimsWhere | null | undefined;
  /** At a place whose point lies in this circle. Only places known to the spot or its vicinity (EXACT, NEAR) have a point. */
  near?: Near | null | undefined;
  /** This must not fit. */
  not?: EventWhere | null | undefined;
  /** At least one of these must fit. */
  or?: Array<EventWhere> | null | undefined;
  /** Part of one of these events or conflicts, directly or through others. */
  partOf?: Array<string> | null | undefined;
  /** Who is held responsible, how and by whom. */
  perpetrators?: AttributionWhere | null | undefined;
  /** BEST: some place given for the event lies there. CERTAIN: every place given does. POSSIBLE: also events known only to a place around it. An input within `and`, `or` and `not` has its own mode. */
  placeMode?: DateMode | null | undefined;
  /** At one of these places or anywhere within them; read by `placeMode`. */
  places?: Array<string> | null | undefined;
  /** Its place is known at least so closely; events without a place never fit. The order is that of the codes. */
  precisionAtLeast?: GeoPrecision | null | undefined;
  /** With such a claim in a document that one of these sources published or is credited for. */
  sources?: Array<string> | null | undefined;
  /** Aimed at one of these; for places, at anything within them too. */
  targets?: Array<string> | null | undefined;
  /** Words of its titles and glosses, Arabic or English; all must occur. */
  text?: string | null | undefined;
  /** The last day of the span, inclusive; read by `dateMode`. */
  to?: string | null | undefined;
  /** Event types, first level. */
  typeGroups?: Array<EventTypeGroup> | null | undefined;
  /** Event types, second level. */
  types?: Array<EventType> | null | undefined;
  /** Whether a source says that nobody had claimed it. */
  unclaimed?: boolean | null | undefined;
  /** Whose violence it was; events of which no claim says so never fit. */
  violence?: Array<Violence> | null | undefined;
  /** With a weapon that was used, found, intercepted or deployed; `weapons` also finds what was intercepted with it. */
  weaponUses?: WeaponUseWhere | null | undefined;
  /** With one of these weapons, or a kind of it: used, found, intercepted, deployed, or intercepting. */
  weapons?: Array<string> | null | undefined;
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

/** The language of a display text. */
export type Lang =
  /** Arabic. */
  | 'AR'
  /** English. */
  | 'EN';

/** Whose claims, and of what time, facts are worked out from instead of all: what this speaker says, what this agency reports, what was known on that day. A claim is heard if it fits every field that is given. An event is shown if a claim about it is heard; where none that is heard says its type, time or place, these follow from all claims of the same time, see `Event.frame`. Everything else follows from what is heard alone, and is unknown where that says nothing. */
export type Lens = {
  /** Published by this day: in documents whose last possible day of publication is known and not later. */
  asOf?: string | null | undefined;
  /** Which of several numbers is best; MEDIAN where nothing is said. */
  bestRule?: BestRule | null | undefined;
  /** As the graph stood at this instant: claims recorded by then and not yet replaced. */
  recordedAsOf?: string | null | undefined;
  /** Published by sources of these kinds. */
  sourceKinds?: Array<SourceKind> | null | undefined;
  /** Published by these sources. */
  sources?: Array<string> | null | undefined;
  /** Said by speakers of these kinds. */
  speakerClasses?: Array<SpeakerClass> | null | undefined;
  /** Said by these actors; an id of one that was judged to be the same as another means the one that both are kept as. */
  speakers?: Array<string> | null | undefined;
  /** Of attributions only these; claims that attribute nothing are not asked. */
  stances?: Array<Stance> | null | undefined;
};

/** Two claims about an event from which its facts follow, linked to each other. */
export type LinkedClaimsWhere = {
  /** They stand to each other in one of these ways. */
  by: Array<ClaimLinkKind>;
  /** They are about one of these. */
  kinds?: Array<ClaimKind> | null | undefined;
};

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

/** A circle on the earth. */
export type Near = {
  /** Its radius in kilometres, more than 0 to 20,000. */
  kilometres: number;
  /** Degrees north of its centre, -90 to 90 (WGS 84). */
  latitude: number;
  /** Degrees east of its centre, -180 to 180. */
  longitude: number;
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

/** Whether a claim affirms or denies. */
export type Polarity =
  /** Says that it is so. */
  | 'AFFIRMS'
  /** Says that it is not so. */
  | 'DENIES';

/** How many of the attributions must fit. */
export type Quantifier =
  /** There is at least one, and every one fits. */
  | 'EVERY'
  /** None fits. */
  | 'NONE'
  /** At least one fits. */
  | 'SOME';

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
  orKinds?: boolean;
  /** One of these happened with it. Where nothing is said: any of them. */
  uses?: Array<WeaponUseKind> | null | undefined;
  /** It is one of these weapons, or a kind of it unless `orKinds` is false. */
  weapons?: Array<string> | null | undefined;
};

export type ExportedDocumentIdsQueryVariables = Exact<{
  where?: EventWhere | null | undefined;
  after?: string | null | undefined;
}>;


export type ExportedDocumentIdsQuery = { events: { nodes: Array<{ id: string, documents: { nodes: Array<{ id: string }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type DocumentIdsFragment = { nodes: Array<{ id: string }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } };

export type ExportedMoreDocumentIdsQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type ExportedMoreDocumentIdsQuery = { event: { documents: { nodes: Array<{ id: string }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } } | null };

export type ExportedFactsQueryVariables = Exact<{
  where?: EventWhere | null | undefined;
  first: number;
  after?: string | null | undefined;
  lang: Lang;
}>;


export type ExportedFactsQuery = { events: { nodes: Array<{ id: string, title: string, type: EventType, typeGroup: EventTypeGroup, extent: EventExtent, basis: Basis, violence: Violence | null, attributionStatus: AttributionStatus, when: { earliest: string | null, latest: string | null, precision: DatePrecision, basis: Basis, text: string | null }, count: { low: number | null, best: number | null, high: number | null, approximate: boolean, basis: Basis, rule: BestRule | null, text: string | null } | null, killed: { low: number | null, best: number | null, high: number | null, approximate: boolean, basis: Basis, rule: BestRule | null, text: string | null } | null, injured: { low: number | null, best: number | null, high: number | null, approximate: boolean, basis: Basis, rule: BestRule | null, text: string | null } | null, casualties: Array<{ harm: Harm, group: HarmGroup, foreign: boolean | null, description: string | null, actor: { id: string, name: string } | null, country: { id: string, name: string } | null, estimate: { low: number | null, best: number | null, high: number | null, approximate: boolean, basis: Basis, rule: BestRule | null, text: string | null } }>, places: Array<{ basis: Basis, precision: GeoPrecision, place: { id: string, name: string, kind: PlaceKind, point: { latitude: number, longitude: number } | null, ancestors: Array<{ id: string, name: string, kind: PlaceKind, externalIds: Array<{ scheme: string, value: string }> }>, externalIds: Array<{ scheme: string, value: string }> } }>, perpetrators: Array<{ stances: Array<Stance>, disputed: boolean, actor: { __typename: 'Actor', class: ActorClass, id: string, name: string, actorClass: ActorClass, externalIds: Array<{ scheme: string, value: string }> }, support: { claims: number, speakers: number, sources: number, independentSources: number } }>, targets: Array<{ basis: Basis, description: string | null, entity:
          | { __typename: 'Actor', id: string, name: string, actorClass: ActorClass, externalIds: Array<{ scheme: string, value: string }> }
          | { __typename: 'Conflict', id: string, name: string, externalIds: Array<{ scheme: string, value: string }> }
          | { __typename: 'Place', id: string, name: string, placeKind: PlaceKind, externalIds: Array<{ scheme: string, value: string }> }
          | { __typename: 'Weapon', id: string, name: string, externalIds: Array<{ scheme: string, value: string }> }
         | null, support: { claims: number, speakers: number, sources: number, independentSources: number } }>, participants: Array<{ role: ParticipantRole, basis: Basis, description: string | null, entity:
          | { __typename: 'Actor', id: string, name: string, actorClass: ActorClass, externalIds: Array<{ scheme: string, value: string }> }
          | { __typename: 'Conflict', id: string, name: string, externalIds: Array<{ scheme: string, value: string }> }
          | { __typename: 'Place', id: string, name: string, placeKind: PlaceKind, externalIds: Array<{ scheme: string, value: string }> }
          | { __typename: 'Weapon', id: string, name: string, externalIds: Array<{ scheme: string, value: string }> }
         | null, support: { claims: number, speakers: number, sources: number, independentSources: number } }>, weapons: Array<{ use: WeaponUseKind, weapon: { __typename: 'Weapon', id: string, name: string, externalIds: Array<{ scheme: string, value: string }> }, count: { low: number | null, best: number | null, high: number | null, approximate: boolean, basis: Basis, rule: BestRule | null, text: string | null } | null, support: { claims: number, speakers: number, sources: number, independentSources: number } }>, unclaimed: { asOf: { earliest: string | null, latest: string | null } } | null, support: { claims: number, speakers: number, sources: number, independentSources: number }, conflicts: Array<{ __typename: 'Conflict', id: string, name: string, externalIds: Array<{ scheme: string, value: string }> }>, partOf: Array<{ id: string, title: string }>, intercepted: Array<{ id: string, title: string }>, after: Array<{ id: string, title: string }>, externalIds: Array<{ scheme: string, value: string }>, documents: { totalCount: number, nodes: Array<{ id: string, title: string | null, url: string | null, source: { id: string, name: string } | null, credits: Array<{ id: string, name: string }> }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type EventFactsFragment = { id: string, title: string, type: EventType, typeGroup: EventTypeGroup, extent: EventExtent, basis: Basis, violence: Violence | null, attributionStatus: AttributionStatus, when: { earliest: string | null, latest: string | null, precision: DatePrecision, basis: Basis, text: string | null }, count: { low: number | null, best: number | null, high: number | null, approximate: boolean, basis: Basis, rule: BestRule | null, text: string | null } | null, killed: { low: number | null, best: number | null, high: number | null, approximate: boolean, basis: Basis, rule: BestRule | null, text: string | null } | null, injured: { low: number | null, best: number | null, high: number | null, approximate: boolean, basis: Basis, rule: BestRule | null, text: string | null } | null, casualties: Array<{ harm: Harm, group: HarmGroup, foreign: boolean | null, description: string | null, actor: { id: string, name: string } | null, country: { id: string, name: string } | null, estimate: { low: number | null, best: number | null, high: number | null, approximate: boolean, basis: Basis, rule: BestRule | null, text: string | null } }>, places: Array<{ basis: Basis, precision: GeoPrecision, place: { id: string, name: string, kind: PlaceKind, point: { latitude: number, longitude: number } | null, ancestors: Array<{ id: string, name: string, kind: PlaceKind, externalIds: Array<{ scheme: string, value: string }> }>, externalIds: Array<{ scheme: string, value: string }> } }>, perpetrators: Array<{ stances: Array<Stance>, disputed: boolean, actor: { __typename: 'Actor', class: ActorClass, id: string, name: string, actorClass: ActorClass, externalIds: Array<{ scheme: string, value: string }> }, support: { claims: number, speakers: number, sources: number, independentSources: number } }>, targets: Array<{ basis: Basis, description: string | null, entity:
      | { __typename: 'Actor', id: string, name: string, actorClass: ActorClass, externalIds: Array<{ scheme: string, value: string }> }
      | { __typename: 'Conflict', id: string, name: string, externalIds: Array<{ scheme: string, value: string }> }
      | { __typename: 'Place', id: string, name: string, placeKind: PlaceKind, externalIds: Array<{ scheme: string, value: string }> }
      | { __typename: 'Weapon', id: string, name: string, externalIds: Array<{ scheme: string, value: string }> }
     | null, support: { claims: number, speakers: number, sources: number, independentSources: number } }>, participants: Array<{ role: ParticipantRole, basis: Basis, description: string | null, entity:
      | { __typename: 'Actor', id: string, name: string, actorClass: ActorClass, externalIds: Array<{ scheme: string, value: string }> }
      | { __typename: 'Conflict', id: string, name: string, externalIds: Array<{ scheme: string, value: string }> }
      | { __typename: 'Place', id: string, name: string, placeKind: PlaceKind, externalIds: Array<{ scheme: string, value: string }> }
      | { __typename: 'Weapon', id: string, name: string, externalIds: Array<{ scheme: string, value: string }> }
     | null, support: { claims: number, speakers: number, sources: number, independentSources: number } }>, weapons: Array<{ use: WeaponUseKind, weapon: { __typename: 'Weapon', id: string, name: string, externalIds: Array<{ scheme: string, value: string }> }, count: { low: number | null, best: number | null, high: number | null, approximate: boolean, basis: Basis, rule: BestRule | null, text: string | null } | null, support: { claims: number, speakers: number, sources: number, independentSources: number } }>, unclaimed: { asOf: { earliest: string | null, latest: string | null } } | null, support: { claims: number, speakers: number, sources: number, independentSources: number }, conflicts: Array<{ __typename: 'Conflict', id: string, name: string, externalIds: Array<{ scheme: string, value: string }> }>, partOf: Array<{ id: string, title: string }>, intercepted: Array<{ id: string, title: string }>, after: Array<{ id: string, title: string }>, externalIds: Array<{ scheme: string, value: string }>, documents: { totalCount: number, nodes: Array<{ id: string, title: string | null, url: string | null, source: { id: string, name: string } | null, credits: Array<{ id: string, name: string }> }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

type Named_Actor_Fragment = { __typename: 'Actor', id: string, name: string, actorClass: ActorClass, externalIds: Array<{ scheme: string, value: string }> };

type Named_Conflict_Fragment = { __typename: 'Conflict', id: string, name: string, externalIds: Array<{ scheme: string, value: string }> };

type Named_Place_Fragment = { __typename: 'Place', id: string, name: string, placeKind: PlaceKind, externalIds: Array<{ scheme: string, value: string }> };

type Named_Weapon_Fragment = { __typename: 'Weapon', id: string, name: string, externalIds: Array<{ scheme: string, value: string }> };

export type NamedFragment =
  | Named_Actor_Fragment
  | Named_Conflict_Fragment
  | Named_Place_Fragment
  | Named_Weapon_Fragment
;

export type NumberFragment = { low: number | null, best: number | null, high: number | null, approximate: boolean, basis: Basis, rule: BestRule | null, text: string | null };

export type SupportedFragment = { claims: number, speakers: number, sources: number, independentSources: number };

export type CitedFragment = { id: string, title: string | null, url: string | null, source: { id: string, name: string } | null, credits: Array<{ id: string, name: string }> };

export type ExportedDocumentsQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
  lang: Lang;
  accordingTo?: Lens | null | undefined;
}>;


export type ExportedDocumentsQuery = { event: { documents: { nodes: Array<{ id: string, title: string | null, url: string | null, source: { id: string, name: string } | null, credits: Array<{ id: string, name: string }> }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } } | null };

export type ExportedNumbersQueryVariables = Exact<{
  where?: EventWhere | null | undefined;
}>;


export type ExportedNumbersQuery = { events: { totalCount: number, openDates: number }, byType: { total: { sets: number, claims: number, sources: number, events: { certain: number, best: number, possible: number }, incidents: { low: number, best: number, high: number, unknown: number, noBest: number, noHigh: number }, killed: { low: number, best: number, high: number, unknown: number, noBest: number, noHigh: number }, injured: { low: number, best: number, high: number, unknown: number, noBest: number, noHigh: number } }, groups: Array<{ keys: Array<{ value: string | null }>, tally: { sets: number, claims: number, sources: number, events: { certain: number, best: number, possible: number }, incidents: { low: number, best: number, high: number, unknown: number, noBest: number, noHigh: number }, killed: { low: number, best: number, high: number, unknown: number, noBest: number, noHigh: number }, injured: { low: number, best: number, high: number, unknown: number, noBest: number, noHigh: number } } }> } };

export type TalliedFragment = { sets: number, claims: number, sources: number, events: { certain: number, best: number, possible: number }, incidents: { low: number, best: number, high: number, unknown: number, noBest: number, noHigh: number }, killed: { low: number, best: number, high: number, unknown: number, noBest: number, noHigh: number }, injured: { low: number, best: number, high: number, unknown: number, noBest: number, noHigh: number } };

export type SummedFragment = { low: number, best: number, high: number, unknown: number, noBest: number, noHigh: number };

export type ExportedEventsQueryVariables = Exact<{
  where?: EventWhere | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ExportedEventsQuery = { events: { nodes: Array<{ id: string, title: string, type: EventType, typeGroup: EventTypeGroup, extent: EventExtent, basis: Basis, violence: Violence | null, attributionStatus: AttributionStatus, titleAr: string, when: { earliest: string | null, latest: string | null, precision: DatePrecision, basis: Basis, text: string | null, textAr: string | null }, count: { low: number | null, best: number | null, high: number | null, approximate: boolean, basis: Basis, rule: BestRule | null, text: string | null, textAr: string | null } | null, killed: { low: number | null, best: number | null, high: number | null, approximate: boolean, basis: Basis, rule: BestRule | null, text: string | null, textAr: string | null } | null, injured: { low: number | null, best: number | null, high: number | null, approximate: boolean, basis: Basis, rule: BestRule | null, text: string | null, textAr: string | null } | null, casualties: Array<{ harm: Harm, group: HarmGroup, foreign: boolean | null, description: string | null, actor: { __typename: 'Actor', id: string, name: string, actorClass: ActorClass, nameAr: string, externalIds: Array<{ scheme: string, value: string }> } | null, country: { __typename: 'Place', id: string, name: string, nameAr: string, externalIds: Array<{ scheme: string, value: string }> } | null, estimate: { low: number | null, best: number | null, high: number | null, approximate: boolean, basis: Basis, rule: BestRule | null, text: string | null, textAr: string | null } }>, places: Array<{ basis: Basis, precision: GeoPrecision, place: { __typename: 'Place', kind: PlaceKind, id: string, name: string, nameAr: string, point: { latitude: number, longitude: number } | null, externalIds: Array<{ scheme: string, value: string }> } }>, perpetrators: Array<{ stances: Array<Stance>, disputed: boolean, actor: { __typename: 'Actor', id: string, name: string, actorClass: ActorClass, nameAr: string, externalIds: Array<{ scheme: string, value: string }> } }>, targets: Array<{ basis: Basis, description: string | null, descriptionAr: string | null, entity:
          | { __typename: 'Actor', id: string, name: string, actorClass: ActorClass, nameAr: string, externalIds: Array<{ scheme: string, value: string }> }
          | { __typename: 'Conflict', id: string, name: string, nameAr: string, externalIds: Array<{ scheme: string, value: string }> }
          | { __typename: 'Place', id: string, name: string, nameAr: string, externalIds: Array<{ scheme: string, value: string }> }
          | { __typename: 'Weapon', id: string, name: string, nameAr: string, externalIds: Array<{ scheme: string, value: string }> }
         | null }>, participants: Array<{ role: ParticipantRole, basis: Basis, description: string | null, descriptionAr: string | null, entity:
          | { __typename: 'Actor', id: string, name: string, actorClass: ActorClass, nameAr: string, externalIds: Array<{ scheme: string, value: string }> }
          | { __typename: 'Conflict', id: string, name: string, nameAr: string, externalIds: Array<{ scheme: string, value: string }> }
          | { __typename: 'Place', id: string, name: string, nameAr: string, externalIds: Array<{ scheme: string, value: string }> }
          | { __typename: 'Weapon', id: string, name: string, nameAr: string, externalIds: Array<{ scheme: string, value: string }> }
         | null }>, weapons: Array<{ use: WeaponUseKind, weapon: { __typename: 'Weapon', id: string, name: string, nameAr: string, externalIds: Array<{ scheme: string, value: string }> }, count: { low: number | null, best: number | null, high: number | null, approximate: boolean, basis: Basis, rule: BestRule | null, text: string | null, textAr: string | null } | null }>, unclaimed: { asOf: { earliest: string | null, latest: string | null, precision: DatePrecision, basis: Basis, text: string | null, textAr: string | null } } | null, support: { claims: number, speakers: number, sources: number, independentSources: number }, conflicts: Array<{ __typename: 'Conflict', id: string, name: string, nameAr: string, externalIds: Array<{ scheme: string, value: string }> }>, partOf: Array<{ id: string }>, intercepted: Array<{ id: string }>, before: Array<{ id: string }>, externalIds: Array<{ scheme: string, value: string }> }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

type Who_Actor_Fragment = { __typename: 'Actor', id: string, name: string, actorClass: ActorClass, nameAr: string, externalIds: Array<{ scheme: string, value: string }> };

type Who_Conflict_Fragment = { __typename: 'Conflict', id: string, name: string, nameAr: string, externalIds: Array<{ scheme: string, value: string }> };

type Who_Place_Fragment = { __typename: 'Place', id: string, name: string, nameAr: string, externalIds: Array<{ scheme: string, value: string }> };

type Who_Weapon_Fragment = { __typename: 'Weapon', id: string, name: string, nameAr: string, externalIds: Array<{ scheme: string, value: string }> };

export type WhoFragment =
  | Who_Actor_Fragment
  | Who_Conflict_Fragment
  | Who_Place_Fragment
  | Who_Weapon_Fragment
;

export type ToldFragment = { low: number | null, best: number | null, high: number | null, approximate: boolean, basis: Basis, rule: BestRule | null, text: string | null, textAr: string | null };

export type SpanFragment = { earliest: string | null, latest: string | null, precision: DatePrecision, basis: Basis, text: string | null, textAr: string | null };

export type ExportedClaimsQueryVariables = Exact<{
  id: string;
  accordingTo?: Lens | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ExportedClaimsQuery = { event: { claims: { nodes: Array<{ id: string, kind: ClaimKind, value: string, stance: Stance | null, polarity: Polarity, modality: Modality, scope: ClaimScope, basis: Basis, rank: ClaimRank, status: ClaimStatus, confidence: number | null, origin: string, recordedAt: string, valueAr: string, event: { id: string } | null, madeAt: { id: string } | null, speaker: { id: string, class: SpeakerClass, outlet: boolean, description: string | null, descriptionAr: string | null, actor: { __typename: 'Actor', id: string, name: string, actorClass: ActorClass, nameAr: string, externalIds: Array<{ scheme: string, value: string }> } | null, source: { id: string, name: string, nameAr: string } | null }, party: { id: string, description: string | null, descriptionAr: string | null, entity:
            | { __typename: 'Actor', id: string, name: string, actorClass: ActorClass, nameAr: string, externalIds: Array<{ scheme: string, value: string }> }
            | { __typename: 'Conflict', id: string, name: string, nameAr: string, externalIds: Array<{ scheme: string, value: string }> }
            | { __typename: 'Place', id: string, name: string, nameAr: string, externalIds: Array<{ scheme: string, value: string }> }
            | { __typename: 'Weapon', id: string, name: string, nameAr: string, externalIds: Array<{ scheme: string, value: string }> }
           | null } | null, otherEvent: { id: string } | null, estimate: { low: number | null, best: number | null, high: number | null, approximate: boolean, basis: Basis, rule: BestRule | null, text: string | null, textAr: string | null } | null, when: { earliest: string | null, latest: string | null, precision: DatePrecision, basis: Basis, text: string | null, textAr: string | null } | null, repeats: { id: string } | null, corroborates: Array<{ id: string }>, contradicts: Array<{ id: string }>, document: { id: string, title: string | null, url: string | null, lang: string, sha256: string | null, length: number | null, origin: string, titleAr: string | null, published: { earliest: string | null, latest: string | null, precision: DatePrecision, basis: Basis, text: string | null, textAr: string | null }, source: { id: string, name: string, kind: SourceKind, reliability: Reliability | null, nameAr: string } | null, credits: Array<{ id: string, name: string, kind: SourceKind, reliability: Reliability | null, nameAr: string }>, copyOf: { id: string } | null }, passages: Array<{ id: string, index: number, kind: PassageKind, start: number | null, end: number | null, locator: string | null, sha256: string | null, gloss: string | null, glossAr: string | null }> }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } } | null };

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
export const DocumentIdsFragmentDoc = new TypedDocumentString(`
    fragment DocumentIds on DocumentConnection {
  nodes {
    id
  }
  pageInfo {
    endCursor
    hasNextPage
  }
}
    `, {"fragmentName":"DocumentIds"}) as unknown as TypedDocumentString<DocumentIdsFragment, unknown>;
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
export const NamedFragmentDoc = new TypedDocumentString(`
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
    `, {"fragmentName":"Named"}) as unknown as TypedDocumentString<NamedFragment, unknown>;
export const SupportedFragmentDoc = new TypedDocumentString(`
    fragment Supported on Support {
  claims
  speakers
  sources
  independentSources
}
    `, {"fragmentName":"Supported"}) as unknown as TypedDocumentString<SupportedFragment, unknown>;
export const CitedFragmentDoc = new TypedDocumentString(`
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
    `, {"fragmentName":"Cited"}) as unknown as TypedDocumentString<CitedFragment, unknown>;
export const EventFactsFragmentDoc = new TypedDocumentString(`
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
}`, {"fragmentName":"EventFacts"}) as unknown as TypedDocumentString<EventFactsFragment, unknown>;
export const SummedFragmentDoc = new TypedDocumentString(`
    fragment Summed on Toll {
  low
  best
  high
  unknown
  noBest
  noHigh
}
    `, {"fragmentName":"Summed"}) as unknown as TypedDocumentString<SummedFragment, unknown>;
export const TalliedFragmentDoc = new TypedDocumentString(`
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
}`, {"fragmentName":"Tallied"}) as unknown as TypedDocumentString<TalliedFragment, unknown>;
export const WhoFragmentDoc = new TypedDocumentString(`
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
    `, {"fragmentName":"Who"}) as unknown as TypedDocumentString<WhoFragment, unknown>;
export const ToldFragmentDoc = new TypedDocumentString(`
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
    `, {"fragmentName":"Told"}) as unknown as TypedDocumentString<ToldFragment, unknown>;
export const SpanFragmentDoc = new TypedDocumentString(`
    fragment Span on DateSpan {
  earliest
  latest
  precision
  basis
  text
  textAr: text(lang: AR)
}
    `, {"fragmentName":"Span"}) as unknown as TypedDocumentString<SpanFragment, unknown>;
export const ExportedDocumentIdsDocument = new TypedDocumentString(`
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
}`) as unknown as TypedDocumentString<ExportedDocumentIdsQuery, ExportedDocumentIdsQueryVariables>;
export const ExportedMoreDocumentIdsDocument = new TypedDocumentString(`
    query ExportedMoreDocumentIds($id: ID!, $after: String) {
  event(id: $id) {
    documents(first: 100, after: $after) {
      ...DocumentIds
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
}`) as unknown as TypedDocumentString<ExportedMoreDocumentIdsQuery, ExportedMoreDocumentIdsQueryVariables>;
export const ExportedFactsDocument = new TypedDocumentString(`
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
}`) as unknown as TypedDocumentString<ExportedFactsQuery, ExportedFactsQueryVariables>;
export const ExportedDocumentsDocument = new TypedDocumentString(`
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
}`) as unknown as TypedDocumentString<ExportedDocumentsQuery, ExportedDocumentsQueryVariables>;
export const ExportedNumbersDocument = new TypedDocumentString(`
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
}`) as unknown as TypedDocumentString<ExportedNumbersQuery, ExportedNumbersQueryVariables>;
export const ExportedEventsDocument = new TypedDocumentString(`
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
}`) as unknown as TypedDocumentString<ExportedEventsQuery, ExportedEventsQueryVariables>;
export const ExportedClaimsDocument = new TypedDocumentString(`
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
}`) as unknown as TypedDocumentString<ExportedClaimsQuery, ExportedClaimsQueryVariables>;
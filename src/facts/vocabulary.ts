/** A closed list of codes, each with what it means. The meanings become GraphQL descriptions and the dossier's JSON Schema. */
export interface Vocabulary<Code extends string> {
  readonly name: string
  readonly description: string
  readonly codes: readonly [Code, ...Code[]]
  readonly meanings: Readonly<Record<Code, string>>
}

function vocabulary<Code extends string>(
  name: string,
  description: string,
  meanings: Readonly<Record<Code, string>>,
): Vocabulary<Code> {
  // Object.keys loses the key type; every vocabulary below has at least one code.
  const codes = Object.keys(meanings) as [Code, ...Code[]]
  return Object.freeze({ name, description, codes, meanings })
}

/** The codes of a vocabulary as a TypeScript union. */
export type CodeOf<V> = V extends Vocabulary<infer Code> ? Code : never

export const lang = vocabulary('Lang', 'The language of a display text.', {
  EN: 'English.',
  AR: 'Arabic.',
})

export const basis = vocabulary('Basis', 'How a value is known.', {
  STATED: 'The source says it.',
  RESOLVED: "Worked out from a relative expression and the document's stated date.",
  INFERRED: 'Concluded by the editor or from an inferred date; the source does not say it.',
  BACKGROUND: 'Comes from a reference document, not from the report itself.',
})

export const stance = vocabulary(
  'Stance',
  'How a speaker stands to a named party; derived from who speaks, never typed in.',
  {
    CLAIMED: 'The party says it of itself.',
    ACCUSED: 'Another speaker says it of the party.',
    SUSPECTED: 'Somebody suspects the party.',
    REPORTED: 'The outlet says it in its own voice.',
    DENIED: 'Somebody denies it.',
  },
)

export const attributionStatus = vocabulary(
  'AttributionStatus',
  'What is said, all in all, about who did it; the strongest that applies.',
  {
    NONE: 'No party is named or described.',
    CLAIMED: 'A party claims it.',
    ACCUSED: 'A party is accused by another.',
    REPORTED: 'The outlet names a party in its own voice.',
    SUSPECTED: 'A party is only suspected.',
    DISPUTED: 'A party is both named and denied, or rival parties are each supported.',
    DENIED_ONLY: 'Parties are named only to be denied.',
  },
)

export const eventExtent = vocabulary('EventExtent', 'How much an event node stands for.', {
  SINGLE: 'One event.',
  SERIES: 'Several events of a kind, told together.',
  CAMPAIGN: 'A sustained effort over a longer time.',
  GENERAL:
    'Events in general, of which somebody speaks; in no list, tally or map unless asked for.',
})

export const geoPrecision = vocabulary('GeoPrecision', 'How closely a place is known.', {
  EXACT: 'The exact spot.',
  NEAR: 'Near the named place, within some 25 km.',
  ADMIN2: 'The district.',
  ADMIN1: 'The governorate or province.',
  AREA: 'A region or stretch that is no administrative unit.',
  COUNTRY: 'The country only.',
  INTERNATIONAL: 'International waters or airspace, or several countries.',
})

export const datePrecision = vocabulary('DatePrecision', 'How closely a date is known.', {
  DAY: 'The day.',
  FEW_DAYS: 'Two to six days.',
  WEEK: 'About a week.',
  MONTH: 'About a month.',
  SEASON: 'A season or quarter.',
  YEAR: 'About a year.',
  OPEN: 'At least one end is open, or the span is longer than a year.',
})

export const harm = vocabulary('Harm', 'What befell people.', {
  KILLED: 'Killed.',
  INJURED: 'Injured.',
  MISSING: 'Missing.',
  CAPTURED: 'Captured or abducted.',
  DISPLACED: 'Displaced.',
})

export const harmGroup = vocabulary('HarmGroup', 'Which victims a toll is about.', {
  ALL: 'All victims together.',
  CIVILIANS: 'Civilians.',
  CONTRACTORS: 'Contractors.',
  SECURITY_PERSONNEL: 'Members of security forces: police, army, militias under the state.',
  MILITARY: 'Soldiers.',
  FIGHTERS: 'Members of armed groups.',
  OTHER: 'Another group, described.',
  UNKNOWN_STATUS: 'Victims whose status the source does not know.',
})

export const participantRole = vocabulary(
  'ParticipantRole',
  'The part somebody has in an event, beside perpetrator and target.',
  {
    CHAIR: 'Leads a meeting.',
    ATTENDEE: 'Is present.',
    ISSUER: 'Gives an order, statement or threat.',
    ADDRESSEE: 'Is given an order or addressed.',
    AGAINST: 'Is the one an order, threat or operation is against.',
    EXECUTOR: 'Carries out an operation or order.',
    DEPLOYER: 'Deploys forces or a system.',
    BENEFICIARY: 'Is protected or helped.',
    INTERCEPTOR: 'Stops a weapon in flight.',
    SIDE_A: 'One side of a battle.',
    SIDE_B: 'The other side of a battle.',
    OTHER: 'Another part.',
  },
)

export const claimKind = vocabulary('ClaimKind', 'What a claim is about.', {
  TYPE: 'What kind of event it was, and whether one or many.',
  WHEN: 'When it happened.',
  WHERE: 'Where it happened.',
  PERPETRATOR: 'Who did it.',
  UNCLAIMED: 'That nobody had claimed it when the document was published.',
  TARGET: 'Whom or what it was aimed at.',
  PARTICIPANT: 'Who took part, and how.',
  HARM: 'How many people were harmed.',
  WEAPON: 'Which weapon was used, found, intercepted or deployed.',
  COUNT: 'How many single events a series stands for.',
  PART: 'That the event belongs to a larger one or to a conflict.',
  ORDER_IN_TIME: 'That the event came before another.',
  INTERCEPTION: 'That the event stopped another.',
  RELATION: 'How two entities are related.',
  CONTENT: 'What was said, ordered or discussed.',
})

export const polarity = vocabulary('Polarity', 'Whether a claim affirms or denies.', {
  AFFIRMS: 'Says that it is so.',
  DENIES: 'Says that it is not so.',
})

export const modality = vocabulary('Modality', 'In which mode a claim is made.', {
  ASSERTED: 'As a fact.',
  SUSPECTED: 'As a suspicion or opinion.',
  THREATENED: 'As a threat of what is to come; makes no fact.',
  ORDERED: 'As an order for what is to come; makes no fact.',
})

export const claimScope = vocabulary('ClaimScope', 'Whether a claim holds for all of the event.', {
  WHOLE: 'For the event as a whole.',
  SOME: 'For some of a set, without saying which; makes no fact of the set.',
})

export const claimRank = vocabulary('ClaimRank', "An editor's preference among claims.", {
  PREFERRED: 'Used alone, where claims of its event, kind and group differ.',
  NORMAL: 'Used.',
  DEPRECATED: 'Kept, not used.',
})

export const claimStatus = vocabulary('ClaimStatus', 'Where a claim stands in review.', {
  PENDING: 'Not reviewed yet; counts.',
  ACCEPTED: 'Reviewed and accepted.',
  REJECTED: 'Reviewed and rejected; does not count.',
  RETRACTED: 'Taken back by its source; does not count.',
})

export const relationType = vocabulary(
  'RelationType',
  'How one entity is related to another, read from the first to the second.',
  {
    LEADS: 'Leads it.',
    HOLDS_OFFICE: 'Holds the office.',
    SPEAKS_FOR:
      'Speaks for it: what the one says counts as said by the other, where somebody asserts this and nobody denies it.',
    MEMBER_OF: 'Is a member of it.',
    FORCES_OF: 'Are forces of it.',
    ALLIED_WITH: 'Is allied with it.',
    OPPOSES: 'Opposes or fights it.',
    OPERATES: 'Operates it.',
    DEPLOYED: 'Has deployed it.',
    OWNS: 'Owns it.',
    STATIONED_AT: 'Is stationed at it.',
    ACTIVE_IN: 'Is active in it.',
    PROTECTS: 'Protects it.',
    FRONT_FOR: 'Is a front for it; said by others it is an accusation.',
    WITHIN: 'Lies within it (places).',
    KIND_OF: 'Is a kind of it (weapons).',
    RELATED_TO: 'Is related in another way.',
  },
)

export const graphRelation = vocabulary(
  'GraphRelation',
  'Every relationship of the graph of facts: of events, and between entities. Read along the arrow.',
  {
    PERPETRATED_BY: 'The event is said to be done by the actor.',
    TARGETED: 'The event was aimed at it.',
    HARMED: 'The event harmed the actor.',
    INVOLVED: 'It had another part in the event: attendee, issuer, side of a battle and so on.',
    OCCURRED_AT: 'The event happened at the place.',
    LOCATED_IN: 'The event happened at the place or somewhere within it.',
    USED_WEAPON: 'The weapon was used in the event.',
    FOUND_WEAPON: 'The weapon was found or seized.',
    INTERCEPTED_WEAPON: 'The weapon was stopped in flight.',
    DEPLOYED_WEAPON: 'The weapon was deployed or set up.',
    INTERCEPTED: 'The event stopped the other event.',
    PART_OF: 'The event belongs to a larger one or to a conflict.',
    BEFORE: 'The event is said to have come before the other.',
    ...relationType.meanings,
  },
)

export const actorClass = vocabulary('ActorClass', 'What sort of actor it is.', {
  PERSON: 'A person.',
  STATE: 'A state or its government.',
  ARMED_GROUP: 'An armed group that is not the state.',
  MILITARY_UNIT: 'Armed or security forces of a state or region, or a part of them.',
  ORGANIZATION: 'An organization: ministry, agency, company, party.',
  COALITION: 'A coalition of states or groups.',
  POPULATION: 'A population or community.',
  OFFICE: 'An office that persons hold, or the bureau that speaks for its holder.',
})

export const placeKind = vocabulary('PlaceKind', 'What sort of place it is.', {
  COUNTRY: 'A country.',
  REGION: 'A region that is no single administrative unit, or holds several.',
  ADMIN1: 'A governorate or province.',
  ADMIN2: 'A district.',
  SETTLEMENT: 'A city, town or village.',
  FACILITY: 'A facility: airport, base, embassy, road, building.',
})

export const nameKind = vocabulary('NameKind', 'What sort of name it is.', {
  PRIMARY: 'The name shown, one in each language.',
  ALIAS: 'Another name.',
  ACRONYM: 'An abbreviation.',
  FORMER: 'A former name.',
  TRANSLITERATION: 'The name spelled in another script.',
})

export const nameTone = vocabulary('NameTone', 'The attitude a name carries.', {
  NEUTRAL: 'Neutral.',
  HOSTILE: 'Used by opponents.',
  FAVOURABLE: 'Used by the bearer or its friends.',
})

export const sourceKind = vocabulary('SourceKind', 'What sort of publisher it is.', {
  AGENCY: 'A news agency.',
  NEWSPAPER: 'A newspaper or news site.',
  BROADCASTER: 'A broadcaster.',
  GOVERNMENT: 'A government body.',
  ARMED_GROUP: 'An armed group or its media.',
  NGO: 'A non-governmental organization.',
  INTERGOVERNMENTAL: 'An intergovernmental organization.',
  RESEARCH: 'A research institution or coded data set.',
  REFERENCE: 'A reference work or gazetteer.',
  SOCIAL_MEDIA: 'An account on social media.',
  OTHER: 'Another publisher.',
})

export const reliability = vocabulary(
  'Reliability',
  'Reliability of a source on the Admiralty scale (NATO STANAG 2511).',
  {
    A: 'Completely reliable.',
    B: 'Usually reliable.',
    C: 'Fairly reliable.',
    D: 'Not usually reliable.',
    E: 'Unreliable.',
    F: 'Reliability cannot be judged.',
  },
)

export const speakerClass = vocabulary('SpeakerClass', 'What sort of speaker it is.', {
  OUTLET: 'The publication itself, in its own voice.',
  GOVERNMENT: 'A state, government, ministry or office.',
  OFFICIAL: 'An official, named or not.',
  SECURITY: 'Armed or security forces.',
  ARMED_GROUP: 'An armed group.',
  ORGANIZATION: 'Another organization.',
  EXPERT: 'An expert or analyst.',
  WITNESS: 'A witness or resident.',
  CODER: 'The coder of a data set.',
  OTHER: 'Somebody else.',
})

export const weaponUse = vocabulary('WeaponUseKind', 'What happened with a weapon.', {
  USED: 'It was used in the attack.',
  FOUND: 'It was found or seized; that is no use.',
  INTERCEPTED: 'It was stopped in flight.',
  DEPLOYED: 'It was deployed or set up.',
})

export const passageKind = vocabulary('PassageKind', 'What a passage is in its document.', {
  HEADLINE: 'A headline: may carry mentions, carries no claims.',
  BODY: 'Running text.',
  CREDIT: 'A credit line.',
  FURNITURE: 'Page furniture: carries nothing.',
  ROW: 'A row of a data set.',
})

export const bestRule = vocabulary(
  'BestRule',
  'How one best value is taken from several origins.',
  {
    MEDIAN: 'The median; of two middle values the lower.',
    LOWEST: 'The lowest.',
    LATEST: 'The one published last.',
  },
)

export const violence = vocabulary('Violence', 'Whose violence it is, where known (UCDP).', {
  STATE_BASED: 'A state is one of the sides.',
  NON_STATE: 'Neither side is a state.',
  ONE_SIDED: 'Against civilians.',
})

export const eventTypeGroup = vocabulary('EventTypeGroup', 'The first level of the event type.', {
  ATTACK: 'An attack.',
  BATTLE: 'A battle of two sides.',
  DEFENCE: 'A defence against an attack.',
  EFFECT: 'What a weapon did.',
  OPERATION: 'An operation of security forces.',
  POSTURE: 'Deployment of forces, or a trend in activity.',
  POLITICAL: 'A political act.',
  UNREST: 'Unrest.',
})

export const eventType = vocabulary('EventType', 'The second level of the event type.', {
  ROCKET_ATTACK: 'Attack with rockets or missiles.',
  MORTAR_OR_ARTILLERY: 'Attack with mortars or artillery.',
  EXPLOSIVE_DEVICE: 'Attack with a mine or improvised explosive device.',
  DRONE_ATTACK: 'Attack with an unmanned aircraft.',
  AIR_STRIKE: 'Attack by manned aircraft.',
  ARMED_ASSAULT: 'Attack with small arms.',
  SUICIDE_ATTACK: 'Attack in which the attacker means to die.',
  ASSASSINATION: 'Killing of a chosen person.',
  ABDUCTION: 'Abduction or hostage taking.',
  ONE_SIDED_VIOLENCE: 'Violence against civilians, its form unknown.',
  CYBER_ATTACK: 'Attack on computer systems.',
  ATTACK_OTHER: 'Another attack, or several kinds together.',
  ARMED_CLASH: 'Fighting of two sides.',
  TERRITORY_CHANGE: 'A place changes hands.',
  INTERCEPTION: 'A weapon is stopped in flight.',
  IMPACT: 'What a single weapon did: it came down, or was stopped on its way.',
  SECURITY_OPERATION: 'An operation of security forces.',
  ARREST: 'An arrest.',
  WEAPONS_FIND: 'Weapons are found or seized.',
  DEPLOYMENT: 'Forces or systems are deployed.',
  ACTIVITY_TREND: 'Activity rises or falls over a time.',
  MEETING: 'A meeting.',
  ORDER: 'An order.',
  STATEMENT: 'A statement.',
  CLAIM_OF_RESPONSIBILITY: 'A claim of responsibility.',
  THREAT: 'A threat.',
  AGREEMENT: 'An agreement.',
  POLITICAL_OTHER: 'Another political act.',
  PROTEST: 'A protest.',
  RIOT: 'A riot.',
})

/** The first level of each event type. */
export const typeGroupOf: Readonly<
  Record<CodeOf<typeof eventType>, CodeOf<typeof eventTypeGroup>>
> = {
  ROCKET_ATTACK: 'ATTACK',
  MORTAR_OR_ARTILLERY: 'ATTACK',
  EXPLOSIVE_DEVICE: 'ATTACK',
  DRONE_ATTACK: 'ATTACK',
  AIR_STRIKE: 'ATTACK',
  ARMED_ASSAULT: 'ATTACK',
  SUICIDE_ATTACK: 'ATTACK',
  ASSASSINATION: 'ATTACK',
  ABDUCTION: 'ATTACK',
  ONE_SIDED_VIOLENCE: 'ATTACK',
  CYBER_ATTACK: 'ATTACK',
  ATTACK_OTHER: 'ATTACK',
  ARMED_CLASH: 'BATTLE',
  TERRITORY_CHANGE: 'BATTLE',
  INTERCEPTION: 'DEFENCE',
  IMPACT: 'EFFECT',
  SECURITY_OPERATION: 'OPERATION',
  ARREST: 'OPERATION',
  WEAPONS_FIND: 'OPERATION',
  DEPLOYMENT: 'POSTURE',
  ACTIVITY_TREND: 'POSTURE',
  MEETING: 'POLITICAL',
  ORDER: 'POLITICAL',
  STATEMENT: 'POLITICAL',
  CLAIM_OF_RESPONSIBILITY: 'POLITICAL',
  THREAT: 'POLITICAL',
  AGREEMENT: 'POLITICAL',
  POLITICAL_OTHER: 'POLITICAL',
  PROTEST: 'UNREST',
  RIOT: 'UNREST',
}

export type Basis = CodeOf<typeof basis>
export type Stance = CodeOf<typeof stance>
export type AttributionStatus = CodeOf<typeof attributionStatus>
export type EventExtent = CodeOf<typeof eventExtent>
export type EventType = CodeOf<typeof eventType>
export type EventTypeGroup = CodeOf<typeof eventTypeGroup>
export type GeoPrecision = CodeOf<typeof geoPrecision>
export type DatePrecision = CodeOf<typeof datePrecision>
export type Harm = CodeOf<typeof harm>
export type HarmGroup = CodeOf<typeof harmGroup>
export type ParticipantRole = CodeOf<typeof participantRole>
export type ClaimKind = CodeOf<typeof claimKind>
export type Polarity = CodeOf<typeof polarity>
export type Modality = CodeOf<typeof modality>
export type ClaimScope = CodeOf<typeof claimScope>
export type ClaimRank = CodeOf<typeof claimRank>
export type ClaimStatus = CodeOf<typeof claimStatus>
export type RelationType = CodeOf<typeof relationType>
export type ActorClass = CodeOf<typeof actorClass>
export type PlaceKind = CodeOf<typeof placeKind>
export type NameKind = CodeOf<typeof nameKind>
export type NameTone = CodeOf<typeof nameTone>
export type SpeakerClass = CodeOf<typeof speakerClass>
export type WeaponUseKind = CodeOf<typeof weaponUse>
export type PassageKind = CodeOf<typeof passageKind>
export type BestRule = CodeOf<typeof bestRule>
export type SourceKind = CodeOf<typeof sourceKind>
export type Violence = CodeOf<typeof violence>
export type Lang = CodeOf<typeof lang>
export type ClaimLinkKind = CodeOf<typeof claimLinkKind>
export type LinkMethod = CodeOf<typeof linkMethod>
export type Interval = CodeOf<typeof interval>
export type ChangeKind = CodeOf<typeof changeKind>
export type ChangedThing = CodeOf<typeof changedThing>

export const direction = vocabulary('Direction', 'Which way a relationship is followed.', {
  OUTGOING: 'From the entity asked about.',
  INCOMING: 'To the entity asked about.',
})

export const dateMode = vocabulary(
  'DateMode',
  'How a filter treats what is known only within bounds.',
  {
    POSSIBLE: 'Whatever may fit: intervals that overlap, an open end reaching as far as need be.',
    CERTAIN:
      'Only what must fit: intervals that are contained; an open end only where the filter is open too.',
    BEST: 'The best guess: the middle of the interval; open dates and sets only if contained.',
  },
)

export const quantifier = vocabulary('Quantifier', 'How many of the attributions must fit.', {
  SOME: 'At least one fits.',
  NONE: 'None fits.',
  EVERY: 'There is at least one, and every one fits.',
})

export const bound = vocabulary('Bound', 'Which number of an estimate is compared.', {
  LOW: 'The lowest.',
  BEST: 'The best.',
  HIGH: 'The highest.',
})

export const eventRole = vocabulary('EventRole', 'In which role an actor stands in an event.', {
  PERPETRATOR: 'As the perpetrator, by at least one live claim.',
  TARGET: 'As the target.',
  HARMED: 'As the one harmed.',
  PARTICIPANT: 'In another part: attendee, issuer, side of a battle and so on.',
})

export const attributionScope = vocabulary(
  'AttributionScope',
  'What a claim of responsibility is about.',
  {
    THIS_EVENT: 'This very event.',
    PART: 'Part of a set: some of this event, or a set that may hold it.',
    GENERAL: 'Events in general.',
  },
)

export const searchKind = vocabulary('SearchKind', 'What to search for.', {
  ACTOR: 'Actors, by their names.',
  PLACE: 'Places, by their names.',
  WEAPON: 'Weapons and weapon systems, by their names.',
  CONFLICT: 'Conflicts, by their names.',
  SOURCE: 'Sources, by their names.',
  EVENT: 'Events, by their titles and by the words of the passages that tell of them.',
  DOCUMENT: 'Documents, by their titles.',
  PASSAGE: 'Passages, by the words of their glosses and, where attached, of their text.',
})

export const matchRule = vocabulary('MatchRule', 'By which rule one form was found from another.', {
  EXACT: 'The same, letter by letter.',
  NORMALISED: 'The same once spelling variants, diacritics, digits and case are made one.',
  COMMON_LEFT_OUT: 'The same without words so common that they say nothing, and without articles.',
  JOINED: 'The same once words are written as one, or as several.',
  PARTICLE_REMOVED:
    'The same without the Arabic article and spaces, or without particles attached to a word (و ف ب ل ك).',
  WORDS: 'Its words occur in it, in any order.',
  TRANSLITERATED:
    'The same spelled in another way, in Arabic or Latin letters: no vowel contradicts.',
  PREFIX: 'A word of it begins so.',
  TEXT: 'Its words occur in what a passage says, or our gloss of it.',
  SOUND: 'A word of it has the same consonants, or begins with them; vowels may contradict.',
  FUZZY: 'One letter of a word, in a long one two, are changed, missing, too many or swapped.',
  SOME_WORDS: 'More than half of its words occur in it; looked for where nothing else matches.',
  ALIAS_OF: 'It is another name of the entity.',
  NAME_OF: 'It is the primary name of the entity.',
})

export const dimension = vocabulary(
  'Dimension',
  'By what events are grouped. An event that has several keys stands in several groups; one that has none stands in the group of the unknown.',
  {
    EVENT_TYPE: 'The kind of event, second level.',
    EVENT_TYPE_GROUP: 'The kind of event, first level.',
    EXTENT: 'Whether it stands for one event or for many.',
    VIOLENCE: 'Whose violence it is.',
    ATTRIBUTION_STATUS: 'What is said, all in all, about who did it.',
    GEO_PRECISION: 'How closely its place is known.',
    DATE_PRECISION: 'How closely its time is known.',
    INDEPENDENT_SOURCES: 'How many independent origins it has.',
    PERPETRATOR:
      'Who is named as the perpetrator; described parties and “nobody named” are groups of their own.',
    TARGET:
      'Whom or what it was aimed at; described targets and “no target given” are groups of their own.',
    PARTICIPANT: 'Who has another part in it; described participants are groups of their own.',
    SIDE_A: 'The first side of a battle; the order of the sides says nothing of who attacked.',
    SIDE_B: 'The second side of a battle.',
    ACTOR: 'Identified actors in any role.',
    ACTOR_CLASS: 'What sort of identified actors have to do with it.',
    WEAPON: 'The weapons that were used.',
    COUNTRY: 'The country.',
    REGION: 'A region that is no single administrative unit, or holds several.',
    ADMIN1: 'The governorate or province; events known only to the country have none.',
    ADMIN2: 'The district; events known less closely have none.',
    SETTLEMENT: 'The city, town or village.',
    FACILITY: 'The facility: airport, base, embassy, road, building.',
    PLACE:
      'The place as closely as it is given, of whatever kind. The filter `places` finds what lies in it, too.',
    CONFLICT: 'The conflicts it is counted to.',
    SOURCE:
      'The publishers of its claims; a document whose publisher is not known stands for it, and is filtered by with `documents`.',
    DOCUMENT: 'The documents of its claims.',
    SPEAKER:
      'Who names a party as responsible, or denies it; an outlet in its own voice is its publisher, which is no actor for `saidBy`.',
    STANCE: 'How a party is named as responsible.',
    HARM_GROUP: 'The groups of victims that its tolls tell apart.',
    DAY: 'The day.',
    WEEK: 'The week, from Monday (ISO 8601).',
    MONTH: 'The month.',
    QUARTER: 'The quarter.',
    YEAR: 'The year.',
  },
)

export const interval = vocabulary('Interval', 'The length of the buckets of a time axis.', {
  DAY: 'A day.',
  WEEK: 'A week, from Monday (ISO 8601).',
  MONTH: 'A calendar month.',
  QUARTER: 'A quarter of a calendar year.',
  YEAR: 'A calendar year.',
})

export const mapLevel = vocabulary('MapLevel', 'What the areas of a map are.', {
  COUNTRY: 'Countries.',
  ADMIN1: 'Governorates or provinces.',
  ADMIN2: 'Districts.',
  PLACE: 'Places as closely as they are given, of whatever kind.',
  GRID: 'No areas: cells of a grid.',
})

export const keyState = vocabulary('KeyState', 'How a group is known.', {
  KNOWN: 'An identified entity, a code, or a time.',
  DESCRIBED: 'A party that is only described.',
  UNKNOWN: 'Nothing is said.',
  OTHER: 'All those that are not shown singly.',
})

export const changeKind = vocabulary('ChangeKind', 'What became of a thing.', {
  ADDED: 'It is new.',
  CHANGED: 'It, or what is claimed of it, is not as it was.',
  REMOVED: 'It is gone: nothing is claimed of it any more.',
})

export const changedThing = vocabulary('ChangedThing', 'What sort of thing changed.', {
  EVENT: 'An event: its facts, or a claim about it.',
  ENTITY: 'An actor, place, weapon or conflict: itself, its names, or how it relates to others.',
  DOCUMENT: 'A document: itself, or its passages.',
  SOURCE: 'A source.',
})

export const eventChangeKind = vocabulary(
  'EventChangeKind',
  'What became of an event, as far as a filter goes.',
  {
    ADDED: 'It is new, and fits.',
    CHANGED: 'It changed, and fits; it may not have fitted before.',
    LEFT: 'It changed, and does not fit; forget it, where it fitted before.',
    REMOVED: 'It is gone: nothing is claimed of it any more.',
  },
)

export const pathStop = vocabulary('PathStop', 'Why a search for paths ended.', {
  ENOUGH_FOUND: 'As many paths as were asked for are found; there may be more, as long or longer.',
  LENGTH_REACHED: 'Every path up to `maxLength` is found; there may be longer ones.',
  NOT_CONNECTED:
    'There is no path of any length by these relationships, unless over the hubs that were not crossed.',
  WORK_LIMIT: 'The next length would have taken too much work: too many relationships lie there.',
  END_UNKNOWN: 'An end is not in the graph.',
})

export const runStatus = vocabulary('RunStatus', 'How far a run is.', {
  RUNNING: 'It is under way, or was broken off: the same import goes on where it stood.',
  DONE: 'All of it is stored.',
  UNDOING: 'What it brought is being taken back, or that was broken off: the same undo goes on.',
  UNDONE: 'What it brought was taken back, but for what others support.',
})

export const runFindingKind = vocabulary('RunFindingKind', 'What was found about a record.', {
  REJECTED: 'It could not be brought in.',
  REMARK: 'It was brought in as it stands, though something is odd about it.',
})

export const candidateThing = vocabulary('CandidateThing', 'What two candidates are.', {
  ENTITY: 'Actors, places, weapons or conflicts.',
  EVENT: 'Events.',
  DOCUMENT: 'Documents: the other is a copy of the first.',
  CLAIM:
    'Claims about an event: whether the one repeats, supports, contradicts or corrects the other.',
})

export const candidateJudgement = vocabulary(
  'CandidateJudgement',
  'What was judged of two things that may be one.',
  {
    OPEN: 'Nothing yet, or what was judged was taken back.',
    SAME: 'They are one.',
    DIFFERENT: 'They are two.',
    UNSURE: 'Somebody looked and could not tell; they stay two.',
  },
)

export const claimLinkKind = vocabulary('ClaimLinkKind', 'How a claim stands to another.', {
  REPEATS: 'It passes the other on: both are one voice.',
  CORROBORATES: 'It supports the other, from another origin.',
  CONTRADICTS: 'It cannot hold beside the other.',
  RETRACTS: 'The same outlet says it later, in its own voice, and it cannot hold beside the other.',
})

export const linkMethod = vocabulary('LinkMethod', 'How it is known how two claims stand.', {
  EDITOR: 'The editor of a dossier says so.',
  SAME_VALUE: 'They say the same, or deny it.',
  NUMBERS: 'Their numbers overlap, or do not.',
  DATES: 'Their dates overlap, or do not.',
  PARTIES: 'They name rivals as the perpetrator of a single event.',
  POLARITY: 'One denies what the other affirms.',
})

export const copyMethod = vocabulary(
  'CopyMethod',
  'How it is known that a document copies another.',
  {
    EDITOR: 'The editor of a dossier says so.',
    HASH: 'Their texts are the same, byte by byte.',
    SHINGLES: 'Their texts share most runs of five words.',
    REVIEW: 'Somebody judged it.',
  },
)

export const comparedAspect = vocabulary('ComparedAspect', 'What two lenses are compared in.', {
  EVENT:
    'Whether the event is told of at all, and, where both tell of it, whether anything differs.',
  TYPE: 'What kind of event it was.',
  WHEN: 'When it happened: the interval.',
  WHERE: 'Where: the places that are named.',
  PERPETRATOR: 'Who did it: those who are named or described.',
  TARGET: 'Whom or what it was aimed at: those who are named or described.',
  WEAPON: 'Which weapons were used, found, intercepted or deployed.',
  KILLED: 'How many were killed in all: low, best and high.',
  INJURED: 'How many were injured in all: low, best and high.',
})

export const compareRelation = vocabulary(
  'CompareRelation',
  'How what two lenses show is related.',
  {
    AGREE: 'Both tell, and the same.',
    DIFFER: 'Both tell, and not the same.',
    LEFT_ONLY: 'Only the left one tells.',
    RIGHT_ONLY: 'Only the right one tells.',
    NEITHER: 'Neither tells.',
  },
)

export const centralityMeasure = vocabulary(
  'CentralityMeasure',
  'How the importance of a node in a graph is measured. Two nodes that are joined count as joined once, whatever the direction.',
  {
    DEGREE: 'The share of the other nodes to which it is joined.',
    BETWEENNESS: 'How often it lies on the shortest paths between two others, from 0 to 1.',
    PAGERANK:
      'How often a walker comes by who follows joins at random (damping 0.85); all nodes add up to 1.',
  },
)

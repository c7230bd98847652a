// Keys and indexes, by hand. Applied at each start; every statement is safe to repeat. One statement ends with a semicolon.

// Keys
CREATE CONSTRAINT source_id IF NOT EXISTS FOR (n:Source) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT document_id IF NOT EXISTS FOR (n:Document) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT passage_id IF NOT EXISTS FOR (n:Passage) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT mention_id IF NOT EXISTS FOR (n:Mention) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT run_id IF NOT EXISTS FOR (n:Run) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT claim_id IF NOT EXISTS FOR (n:Claim) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT event_id IF NOT EXISTS FOR (n:Event) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT name_id IF NOT EXISTS FOR (n:Name) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT toll_id IF NOT EXISTS FOR (n:Toll) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT external_id IF NOT EXISTS FOR (n:ExternalId) REQUIRE (n.scheme, n.value) IS UNIQUE;
CREATE CONSTRAINT cell_id IF NOT EXISTS FOR (n:Cell) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT run_step_id IF NOT EXISTS FOR (n:RunStep) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT run_note_id IF NOT EXISTS FOR (n:RunNote) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT pair_id IF NOT EXISTS FOR (n:Pair) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT judgement_id IF NOT EXISTS FOR (n:Judgement) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT writer_id IF NOT EXISTS FOR (n:Writer) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT change_number IF NOT EXISTS FOR (n:Change) REQUIRE n.number IS UNIQUE;

// Claims: which assertion, and what a speaker says
CREATE INDEX claim_slot IF NOT EXISTS FOR (n:Claim) ON (n.slot);
CREATE INDEX claim_key IF NOT EXISTS FOR (n:Claim) ON (n.key);
CREATE INDEX claim_kind IF NOT EXISTS FOR (n:Claim) ON (n.kind, n.id);

// What is kept under another id, what was given such an id, and what was judged
CREATE INDEX merged_into IF NOT EXISTS FOR (n:Merged) ON (n.into);
CREATE INDEX claim_given_object IF NOT EXISTS FOR (n:Claim) ON (n.givenObject);
CREATE INDEX claim_given_subject IF NOT EXISTS FOR (n:Claim) ON (n.givenSubject);
CREATE INDEX claim_given_speaker IF NOT EXISTS FOR (n:Claim) ON (n.givenSpeaker);
CREATE INDEX harm_given_country IF NOT EXISTS FOR (n:HarmClaim) ON (n.givenCountry);
CREATE INDEX harm_country IF NOT EXISTS FOR (n:HarmClaim) ON (n.country);
CREATE INDEX refers_given IF NOT EXISTS FOR ()-[r:REFERS_TO]-() ON (r.given);
CREATE INDEX pair_score IF NOT EXISTS FOR (n:Pair) ON (n.score, n.id);
CREATE INDEX pair_kept IF NOT EXISTS FOR (n:Pair) ON (n.keptId);
CREATE INDEX pair_thing IF NOT EXISTS FOR (n:Pair) ON (n.thing, n.score);
CREATE INDEX pair_other IF NOT EXISTS FOR (n:Pair) ON (n.otherId);

// Pages of events: by date, by toll, by last change. longFrom stands
// only on events of 32 to 366 days, openFrom on longer and open ones, saidFrom on those that single claims date beyond
// what follows from all, so their indexes are small.
CREATE INDEX event_date IF NOT EXISTS FOR (n:Event) ON (n.from, n.id);
CREATE INDEX event_long IF NOT EXISTS FOR (n:Event) ON (n.longFrom, n.id);
CREATE INDEX event_open IF NOT EXISTS FOR (n:Event) ON (n.openFrom, n.id);
CREATE INDEX event_said IF NOT EXISTS FOR (n:Event) ON (n.saidFrom, n.id);
CREATE INDEX event_deadliest IF NOT EXISTS FOR (n:Event) ON (n.deadliest, n.id);
CREATE INDEX event_updated IF NOT EXISTS FOR (n:Event) ON (n.updatedAt, n.id);

// Events that add to no monthly cell
CREATE INDEX event_apart IF NOT EXISTS FOR (n:Event) ON (n.apart, n.from);

// Monthly cells of a family, those of many months again, and the events that share the months of a cell
CREATE INDEX cell_family IF NOT EXISTS FOR (n:Cell) ON (n.family, n.from);
CREATE INDEX cell_long IF NOT EXISTS FOR (n:Cell) ON (n.family, n.longFrom);
CREATE INDEX event_months IF NOT EXISTS FOR (n:Event) ON (n.months, n.id);

// Monthly cells of WHOLE by country and by actor
CREATE INDEX cell_country IF NOT EXISTS FOR (n:Cell) ON (n.country, n.from);
CREATE INDEX cell_actor1 IF NOT EXISTS FOR (n:Cell) ON (n.actor1, n.from);
CREATE INDEX cell_actor2 IF NOT EXISTS FOR (n:Cell) ON (n.actor2, n.from);

// Changes of some sorts of things, oldest first
CREATE INDEX change_thing IF NOT EXISTS FOR (n:Change) ON (n.thing, n.number);

// Pages of events of one entity, in one role, by date
CREATE INDEX perpetrated_by_date IF NOT EXISTS FOR ()-[r:PERPETRATED_BY]-() ON (r.entityId, r.from, r.eventId);
CREATE INDEX perpetrated_by_long IF NOT EXISTS FOR ()-[r:PERPETRATED_BY]-() ON (r.entityId, r.longFrom, r.eventId);
CREATE INDEX perpetrated_by_open IF NOT EXISTS FOR ()-[r:PERPETRATED_BY]-() ON (r.entityId, r.openFrom, r.eventId);
CREATE INDEX targeted_date IF NOT EXISTS FOR ()-[r:TARGETED]-() ON (r.entityId, r.from, r.eventId);
CREATE INDEX targeted_long IF NOT EXISTS FOR ()-[r:TARGETED]-() ON (r.entityId, r.longFrom, r.eventId);
CREATE INDEX targeted_open IF NOT EXISTS FOR ()-[r:TARGETED]-() ON (r.entityId, r.openFrom, r.eventId);
CREATE INDEX harmed_date IF NOT EXISTS FOR ()-[r:HARMED]-() ON (r.entityId, r.from, r.eventId);
CREATE INDEX harmed_long IF NOT EXISTS FOR ()-[r:HARMED]-() ON (r.entityId, r.longFrom, r.eventId);
CREATE INDEX harmed_open IF NOT EXISTS FOR ()-[r:HARMED]-() ON (r.entityId, r.openFrom, r.eventId);
CREATE INDEX involved_date IF NOT EXISTS FOR ()-[r:INVOLVED]-() ON (r.entityId, r.from, r.eventId);
CREATE INDEX involved_long IF NOT EXISTS FOR ()-[r:INVOLVED]-() ON (r.entityId, r.longFrom, r.eventId);
CREATE INDEX involved_open IF NOT EXISTS FOR ()-[r:INVOLVED]-() ON (r.entityId, r.openFrom, r.eventId);
CREATE INDEX located_in_date IF NOT EXISTS FOR ()-[r:LOCATED_IN]-() ON (r.entityId, r.from, r.eventId);
CREATE INDEX located_in_long IF NOT EXISTS FOR ()-[r:LOCATED_IN]-() ON (r.entityId, r.longFrom, r.eventId);
CREATE INDEX located_in_open IF NOT EXISTS FOR ()-[r:LOCATED_IN]-() ON (r.entityId, r.openFrom, r.eventId);
CREATE INDEX occurred_at_date IF NOT EXISTS FOR ()-[r:OCCURRED_AT]-() ON (r.entityId, r.from, r.eventId);
CREATE INDEX occurred_at_long IF NOT EXISTS FOR ()-[r:OCCURRED_AT]-() ON (r.entityId, r.longFrom, r.eventId);
CREATE INDEX occurred_at_open IF NOT EXISTS FOR ()-[r:OCCURRED_AT]-() ON (r.entityId, r.openFrom, r.eventId);
CREATE INDEX used_weapon_date IF NOT EXISTS FOR ()-[r:USED_WEAPON]-() ON (r.entityId, r.from, r.eventId);
CREATE INDEX used_weapon_long IF NOT EXISTS FOR ()-[r:USED_WEAPON]-() ON (r.entityId, r.longFrom, r.eventId);
CREATE INDEX used_weapon_open IF NOT EXISTS FOR ()-[r:USED_WEAPON]-() ON (r.entityId, r.openFrom, r.eventId);
CREATE INDEX found_weapon_date IF NOT EXISTS FOR ()-[r:FOUND_WEAPON]-() ON (r.entityId, r.from, r.eventId);
CREATE INDEX intercepted_weapon_date IF NOT EXISTS FOR ()-[r:INTERCEPTED_WEAPON]-() ON (r.entityId, r.from, r.eventId);
CREATE INDEX deployed_weapon_date IF NOT EXISTS FOR ()-[r:DEPLOYED_WEAPON]-() ON (r.entityId, r.from, r.eventId);

// Lists by name
CREATE INDEX actor_name IF NOT EXISTS FOR (n:Actor) ON (n.nameEn, n.id);
CREATE INDEX place_name IF NOT EXISTS FOR (n:Place) ON (n.nameEn, n.id);
CREATE INDEX weapon_name IF NOT EXISTS FOR (n:Weapon) ON (n.nameEn, n.id);
CREATE INDEX conflict_name IF NOT EXISTS FOR (n:Conflict) ON (n.nameEn, n.id);
CREATE INDEX source_name IF NOT EXISTS FOR (n:Source) ON (n.nameEn, n.id);
CREATE INDEX document_dossier IF NOT EXISTS FOR (n:Document) ON (n.dossier);
DROP INDEX document_published IF EXISTS;
CREATE INDEX document_published_key IF NOT EXISTS FOR (n:Document) ON (n.publishedKey, n.id);

// Runs, last first; what was broken off
CREATE INDEX run_started IF NOT EXISTS FOR (n:Run) ON (n.startedAt, n.id);
CREATE INDEX run_dossier IF NOT EXISTS FOR (n:Run) ON (n.dossier);

// Where points lie
CREATE POINT INDEX place_point IF NOT EXISTS FOR (n:Place) ON (n.point);

// Text: what is indexed is normalised before it is stored (lib/arabic-text.ts), so the plainest analyzer serves all languages
// An index keeps its properties, so that one over others has another name: name_text and name_search were over fewer.
DROP INDEX name_text IF EXISTS;
DROP INDEX name_search IF EXISTS;
CREATE FULLTEXT INDEX name_forms IF NOT EXISTS FOR (n:Name|Source) ON EACH [n.facets, n.norm, n.joined, n.bare, n.stems, n.pairs, n.translit, n.voiced] OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
CREATE FULLTEXT INDEX event_title IF NOT EXISTS FOR (n:Event) ON EACH [n.titleNorm, n.titleStems] OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
CREATE FULLTEXT INDEX document_title IF NOT EXISTS FOR (n:Document) ON EACH [n.titleNorm, n.titleStems] OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
CREATE FULLTEXT INDEX document_bands IF NOT EXISTS FOR (n:Document) ON EACH [n.bands] OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
CREATE FULLTEXT INDEX event_text IF NOT EXISTS FOR (n:Event) ON EACH [n.textNorm] OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
CREATE FULLTEXT INDEX passage_text IF NOT EXISTS FOR (n:Passage) ON EACH [n.textNorm] OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
CREATE INDEX claim_relation IF NOT EXISTS FOR (n:RelationClaim) ON (n.subjectKey, n.objectKey, n.relation);
CREATE INDEX claim_recorded IF NOT EXISTS FOR (n:Claim) ON (n.recordedAt, n.id);

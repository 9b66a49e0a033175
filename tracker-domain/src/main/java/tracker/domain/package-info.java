/**
 * The domain model of the tracker. Glossary: one term for each concept, the same in every module.
 *
 * <ul>
 *   <li><b>campaign</b>: one year's Healthcare Science Week: run-up start, first day, last day, late-reporting end. Not
 *       "event", not "edition".
 *   <li><b>trust</b>: an NHS trust, known by its ODS code ({@code RJ1}); has a region and an ICB; may be renamed, moved,
 *       closed. Not "organisation", not "host".
 *   <li><b>activity</b>: one stand, school talk, department visit, video or course completion. <b>kind</b>: which of the
 *       five.
 *   <li><b>stage</b>: planned, held, cancelled, withdrawn.
 *   <li><b>reach</b>: how many people an activity reached, low – best – high, with a counting method. Not "attendance".
 *   <li><b>participation</b>: the totals of the activities for the nation, a region, an ICB or a trust.
 *   <li><b>happened</b> and <b>known</b>: the two time axes. Happened is the London day an activity took place; known is the
 *       instant its event was stored.
 *   <li><b>position</b>: a place in the event store's global order; every figure carries its position.
 *   <li><b>revision</b>: better, later data. <b>correction</b>: the repair of an error. Both are new events with a reason;
 *       stored events never change.
 * </ul>
 *
 * <p>The package of an activity holds its commands ({@code …Command}), events ({@code …Event}), rules ({@code …Rule}),
 * aggregate and id.
 */
@NullMarked
package tracker.domain;

import org.jspecify.annotations.NullMarked;

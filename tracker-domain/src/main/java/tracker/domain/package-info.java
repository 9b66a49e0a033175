/**
 * The words of the house; one word per thing, the same in every module.
 *
 * <ul>
 *   <li><b>campaign</b>: one year's Healthcare Science Week: run-up start, first day, last day, late-reporting end. Not
 *       "event", not "edition".
 *   <li><b>trust</b>: an NHS trust, known by its ODS code ({@code RJ1}); has a region and an ICB; may be renamed, moved,
 *       closed. Not "organisation", not "host".
 *   <li><b>activity</b>: one stand, school talk, department visit, video or course completion. <b>kind</b>: which of the
 *       five.
 *   <li><b>stage</b>: planned, held, cancelled, withdrawn.
 *   <li><b>reach</b>: how many people an activity met, low – best – high, with a counting method. Not "attendance".
 *   <li><b>participation</b>: what the activities add up to, for the nation, a region, an ICB or a trust.
 *   <li><b>happened</b> and <b>known</b>: the two clocks. Happened is the London day an activity took place; known is the
 *       instant we were told.
 *   <li><b>position</b>: a place in the event store's global order; every figure says its position.
 *   <li><b>revision</b>: better, later data. <b>correction</b>: the mending of an error. Both are new facts with a reason;
 *       nothing is ever edited behind the reader's back.
 * </ul>
 *
 * <p>A room (sub-package) of an activity holds five small files: what can be asked ({@code …Command}), what has happened
 * ({@code …Event}), what is forbidden ({@code …Rule}), who decides (the aggregate) and its id.
 */
@NullMarked
package tracker.domain;

import org.jspecify.annotations.NullMarked;

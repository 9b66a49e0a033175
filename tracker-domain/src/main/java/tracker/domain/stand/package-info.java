/**
 * A stand in a public area or the foyer of the hospital: booked, then held, and its visitors counted.
 *
 * <table>
 *   <caption>commands and events</caption>
 *   <tr><td>BookStand</td><td>StandBooked</td></tr>
 *   <tr><td>RescheduleStand</td><td>StandRescheduled</td></tr>
 *   <tr><td>RecordStandHeld</td><td>StandHeld</td></tr>
 *   <tr><td>TallyVisitors</td><td>VisitorsTallied</td></tr>
 *   <tr><td>MakeTallyLink</td><td>TallyLinkMade</td></tr>
 *   <tr><td>ReviseStand, CorrectStand</td><td>StandRevised, StandCorrected</td></tr>
 *   <tr><td>CancelStand</td><td>StandCancelled</td></tr>
 *   <tr><td>WithdrawStand, RestoreStand</td><td>StandWithdrawn, StandRestored</td></tr>
 * </table>
 */
@NullMarked
package tracker.domain.stand;

import org.jspecify.annotations.NullMarked;

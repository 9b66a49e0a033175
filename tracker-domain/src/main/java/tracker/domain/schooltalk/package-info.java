/**
 * A presentation in a school or college: booked, then delivered, and its pupils counted.
 *
 * <table>
 *   <caption>commands and events</caption>
 *   <tr><td>BookSchoolTalk</td><td>SchoolTalkBooked</td></tr>
 *   <tr><td>RescheduleSchoolTalk</td><td>SchoolTalkRescheduled</td></tr>
 *   <tr><td>DeliverSchoolTalk</td><td>SchoolTalkDelivered</td></tr>
 *   <tr><td>ReviseSchoolTalk, CorrectSchoolTalk</td><td>SchoolTalkRevised, SchoolTalkCorrected</td></tr>
 *   <tr><td>CancelSchoolTalk</td><td>SchoolTalkCancelled</td></tr>
 *   <tr><td>WithdrawSchoolTalk, RestoreSchoolTalk</td><td>SchoolTalkWithdrawn, SchoolTalkRestored</td></tr>
 * </table>
 */
@NullMarked
package tracker.domain.schooltalk;

import org.jspecify.annotations.NullMarked;

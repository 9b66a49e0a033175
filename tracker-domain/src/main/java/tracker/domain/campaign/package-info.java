/**
 * Campaigns: one week a year, with its days, courses, goals and official counts.
 *
 * <table>
 *   <caption>commands and events</caption>
 *   <tr><td>AnnounceCampaign</td><td>CampaignAnnounced</td></tr>
 *   <tr><td>RescheduleCampaign</td><td>CampaignRescheduled</td></tr>
 *   <tr><td>OfferCourse, RetireCourse</td><td>CourseOffered, CourseRetired</td></tr>
 *   <tr><td>SetGoal</td><td>GoalSet</td></tr>
 *   <tr><td>FreezeCount</td><td>CountFrozen</td></tr>
 *   <tr><td>CloseCampaign, ReopenCampaign</td><td>CampaignClosed, CampaignReopened</td></tr>
 * </table>
 */
@NullMarked
package tracker.domain.campaign;

import org.jspecify.annotations.NullMarked;

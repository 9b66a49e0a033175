/**
 * A trainee's 'Day in the Life' video: submitted, reviewed, branded, published per channel, and withdrawn for good.
 *
 * <p>The sentences about a video contain no free text but its subject, because reasons and checks may describe the trainee.
 *
 * <table>
 *   <caption>commands and events</caption>
 *   <tr><td>SubmitVideo, ResubmitVideo</td><td>VideoSubmitted, VideoResubmitted</td></tr>
 *   <tr><td>AcceptVideo, ReturnVideo</td><td>VideoAccepted, VideoReturned</td></tr>
 *   <tr><td>BrandVideo</td><td>VideoBranded</td></tr>
 *   <tr><td>PublishVideo</td><td>VideoPublished</td></tr>
 *   <tr><td>RecordViews</td><td>ViewsRecorded</td></tr>
 *   <tr><td>WithdrawVideo</td><td>VideoWithdrawn</td></tr>
 * </table>
 */
@NullMarked
package tracker.domain.video;

import org.jspecify.annotations.NullMarked;

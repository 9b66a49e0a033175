/**
 * A learner's completion of an online course, and the certificate for it.
 *
 * <p>A certificate's number and the reasons given stay out of what people read: they may lead to the learner.
 *
 * <table>
 *   <caption>commands and events</caption>
 *   <tr><td>CompleteCourse</td><td>CourseCompleted</td></tr>
 *   <tr><td>IssueCertificate</td><td>CertificateIssued</td></tr>
 *   <tr><td>ReissueCertificate</td><td>CertificateReissued</td></tr>
 *   <tr><td>RevokeCertificate</td><td>CertificateRevoked</td></tr>
 *   <tr><td>VoidCompletion</td><td>CompletionVoided</td></tr>
 * </table>
 */
@NullMarked
package tracker.domain.course;

import org.jspecify.annotations.NullMarked;

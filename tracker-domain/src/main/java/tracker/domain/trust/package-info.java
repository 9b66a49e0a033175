/**
 * The register of NHS trusts: their names, regions and boards, and their mergers.
 *
 * <table>
 *   <caption>commands and events</caption>
 *   <tr><td>RegisterTrust</td><td>TrustRegistered</td></tr>
 *   <tr><td>RenameTrust</td><td>TrustRenamed</td></tr>
 *   <tr><td>MoveTrust</td><td>TrustMoved</td></tr>
 *   <tr><td>DescribeTrust</td><td>TrustDescribed</td></tr>
 *   <tr><td>CloseTrust</td><td>TrustClosed</td></tr>
 * </table>
 */
@NullMarked
package tracker.domain.trust;

import org.jspecify.annotations.NullMarked;

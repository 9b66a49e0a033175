/**
 * Videos in the API: what a trust can do with its video. Reviewing, branding and publishing stay with the organisers.
 */
@NullMarked
package tracker.app.video;

import org.jspecify.annotations.NullMarked;

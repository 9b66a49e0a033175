/** Videos for machines: what a trust can do with its film. Reviewing, branding and publishing stay with the organisers. */
@NullMarked
package tracker.app.video;

import org.jspecify.annotations.NullMarked;

/** Tests of the known weeks. */
@NullMarked
package tracker.app.campaign;

import org.jspecify.annotations.NullMarked;

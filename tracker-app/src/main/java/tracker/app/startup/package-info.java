/**
 * Application startup: its clock and address, the warm-up, the training run for the class archive, and messages about
 * a failed start.
 */
@NullMarked
package tracker.app.startup;

import org.jspecify.annotations.NullMarked;

/** Starting the application: its clock and address, the warm-up, the training run for the class archive, and what is said when a start fails. */
@NullMarked
package tracker.app.startup;

import org.jspecify.annotations.NullMarked;

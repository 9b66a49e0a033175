/** Parts the free text of an event from its stored form, and joins both again (decision 50). */
@NullMarked
package tracker.app.freetext;

import org.jspecify.annotations.NullMarked;

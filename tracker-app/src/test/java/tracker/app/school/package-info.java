@NullMarked
package tracker.app.school;

import org.jspecify.annotations.NullMarked;

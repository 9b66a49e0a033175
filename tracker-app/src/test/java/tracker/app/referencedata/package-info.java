@NullMarked
package tracker.app.referencedata;

import org.jspecify.annotations.NullMarked;

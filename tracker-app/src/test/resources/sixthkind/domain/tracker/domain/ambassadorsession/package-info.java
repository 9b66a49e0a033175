/** An ambassador session: a young person meets a healthcare scientist at school. */
@NullMarked
package tracker.domain.ambassadorsession;

import org.jspecify.annotations.NullMarked;

/** Access: people, their roles, and the permissions of commands and queries. */
@NullMarked
package tracker.domain.access;

import org.jspecify.annotations.NullMarked;

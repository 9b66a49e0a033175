/**
 * Participation: what the activities add up to. Totals, boards, standings, the reasons for a change, and the queries that read them. This
 * package knows activities only by the contract of {@code tracker.domain.activity}.
 */
@NullMarked
package tracker.domain.participation;

import org.jspecify.annotations.NullMarked;

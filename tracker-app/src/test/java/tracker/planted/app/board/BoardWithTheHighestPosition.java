package tracker.planted.app.board;

import java.util.List;
import tracker.domain.shared.ContiguousPosition;

/** States the highest position it has seen. */
final class BoardWithTheHighestPosition {

    ContiguousPosition highest(List<Long> seen) {
        return ContiguousPosition.proven(
                seen.stream().mapToLong(Long::longValue).max().orElse(0));
    }
}

package tracker.domain.figurecheck;

import java.util.List;
import tracker.domain.shared.ChangeScope;
import tracker.domain.shared.LiveQuery;
import tracker.domain.shared.SnapshotPosition;

/** The queries about figures that are being checked. */
public final class FigureCheckQuery {

    private FigureCheckQuery() {}

    /** What waits for an organiser, in every campaign. */
    public record ListHeldFigures() implements LiveQuery<HeldFigureList> {

        /** It is asked again on every change; hardly anything ever waits. */
        @Override
        public boolean concerns(ChangeScope change) {
            return true;
        }
    }

    /**
     * What waits for an organiser.
     *
     * @param waiting the longest wait first
     * @param returned figures sent back that the trust has not corrected yet, the longest wait first
     */
    public record HeldFigureList(SnapshotPosition moment, List<HeldFigures> waiting, List<HeldFigures> returned) {}
}

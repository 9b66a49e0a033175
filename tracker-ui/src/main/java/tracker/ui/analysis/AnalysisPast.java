package tracker.ui.analysis;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tracker.domain.participation.AsAt;
import tracker.domain.participation.AsAt.Meaning;
import tracker.domain.participation.Narrowing;
import tracker.ui.asat.AsAtBar;
import tracker.ui.asat.AsAtChoice;
import tracker.ui.asat.BoardAddress;

/**
 * The past in the address of such a page, in the words that the boards use. These pages tell what was known then, about all kinds of
 * activities; whatever else an address of a board says is left out and told.
 */
public final class AnalysisPast {

    private final BoardAddress board;
    private final QueryParameters others;
    private final Clock clock;

    private AnalysisPast(BoardAddress board, QueryParameters others, Clock clock) {
        this.board = board;
        this.others = others;
        this.clock = clock;
    }

    public static AnalysisPast read(Location address, Clock clock) {
        BoardAddress typed = BoardAddress.read(address, clock);
        List<String> notUnderstood = new ArrayList<>(typed.notUnderstood());
        if (!typed.narrowing().equals(Narrowing.NONE)) {
            notUnderstood.add("This page counts all kinds, days and types of trust together.");
        }
        AsAt asAt = typed.asAt();
        if (asAt != null && asAt.meaning() == Meaning.HAPPENED) {
            notUnderstood.add("This page tells what was known then, and not what had happened by then.");
        }
        return new AnalysisPast(
                new BoardAddress(Narrowing.NONE, asAt == null ? null : AsAt.known(asAt.instant()), notUnderstood),
                address.getQueryParameters()
                        .excluding(
                                BoardAddress.AS_AT,
                                BoardAddress.MEANING,
                                BoardAddress.KIND,
                                BoardAddress.DAY,
                                BoardAddress.TYPE),
                clock);
    }

    /** Null for now. */
    public @Nullable Instant instant() {
        return board.asAt() == null ? null : board.asAt().instant();
    }

    /** Whether the page moves by itself. */
    public boolean live() {
        return board.live();
    }

    AsAtBar bar(String path) {
        return new AsAtBar(board, path, others);
    }

    AsAtChoice choice(String path) {
        return new AsAtChoice(board, path, others, List.of(Meaning.KNOWN), clock);
    }
}

package tracker.ui.analysis;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tracker.domain.participation.AsAt;
import tracker.domain.participation.Narrowing;
import tracker.ui.asat.AsAtBar;
import tracker.ui.asat.AsAtChoice;
import tracker.ui.asat.BoardAddress;

/**
 * The past in the address of such a page, in the words that the boards use. These pages are about all kinds of activities, and not all of
 * them tell what had happened by then; whatever else an address of a board says is left out and told.
 */
public final class AnalysisPast {

    private final AnalysisPage page;
    private final BoardAddress board;
    private final QueryParameters others;
    private final Clock clock;

    private AnalysisPast(AnalysisPage page, BoardAddress board, QueryParameters others, Clock clock) {
        this.page = page;
        this.board = board;
        this.others = others;
        this.clock = clock;
    }

    public static AnalysisPast read(Location address, AnalysisPage page, Clock clock) {
        BoardAddress typed = BoardAddress.read(address, clock);
        List<String> notUnderstood = new ArrayList<>(typed.notUnderstood());
        if (!typed.narrowing().equals(Narrowing.NONE)) {
            notUnderstood.add("This page counts all kinds, days and types of trust together.");
        }
        AsAt asAt = typed.asAt();
        if (asAt != null && !page.meanings().contains(asAt.meaning())) {
            notUnderstood.add(page.knownOnly());
            asAt = AsAt.known(asAt.instant());
        }
        return new AnalysisPast(
                page,
                new BoardAddress(Narrowing.NONE, asAt, notUnderstood),
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
    public @Nullable AsAt asAt() {
        return board.asAt();
    }

    /** Its instant; null for now. */
    public @Nullable Instant instant() {
        return board.asAt() == null ? null : board.asAt().instant();
    }

    /** Whether the page moves by itself. */
    public boolean live() {
        return board.live();
    }

    AsAtBar bar() {
        return new AsAtBar(board, page.path(), others);
    }

    AsAtChoice choice() {
        return new AsAtChoice(board, page.path(), others, page.meanings(), clock);
    }
}

package tracker.ui.analysis;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tracker.domain.participation.AsAt;
import tracker.domain.participation.BoardFilter;
import tracker.ui.asat.AsAtBar;
import tracker.ui.asat.AsAtChoice;
import tracker.ui.asat.BoardAddress;

/**
 * The past and the filters in the address of such a page, in the words that the boards use. What means nothing on this page is not done and
 * told in a sentence, and goes on to the pages where it does mean something.
 */
public final class AnalysisPast {

    private final AnalysisPage page;
    private final BoardAddress said;
    private final BoardAddress board;
    private final QueryParameters others;
    private final Clock clock;

    private AnalysisPast(
            AnalysisPage page, BoardAddress said, BoardAddress board, QueryParameters others, Clock clock) {
        this.page = page;
        this.said = said;
        this.board = board;
        this.others = others;
        this.clock = clock;
    }

    public static AnalysisPast read(Location address, AnalysisPage page, Clock clock) {
        BoardAddress typed = BoardAddress.read(address, clock);
        List<String> notUnderstood = new ArrayList<>(typed.notUnderstood());
        if (!page.of(typed.narrowing()).equals(typed.narrowing())) {
            notUnderstood.add(page.notLeftOut());
        }
        AsAt asAt = typed.asAt();
        if (asAt != null && !page.meanings().contains(asAt.meaning())) {
            notUnderstood.add(page.knownOnly());
            asAt = AsAt.known(asAt.instant());
        }
        return new AnalysisPast(
                page,
                typed,
                new BoardAddress(typed.narrowing(), asAt, notUnderstood),
                address.getQueryParameters()
                        .excluding(
                                BoardAddress.AS_AT,
                                BoardAddress.MEANING,
                                BoardAddress.KIND,
                                BoardAddress.DAY,
                                BoardAddress.TYPE),
                clock);
    }

    /** All that the address says, for the ways to other pages. */
    public BoardAddress said() {
        return said;
    }

    /** What is left out on this page. */
    public BoardFilter narrowing() {
        return page.of(said.narrowing());
    }

    /** What else stands in the address and stays there. */
    QueryParameters others() {
        return others;
    }

    /** In a meaning that this page tells; null for now. */
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

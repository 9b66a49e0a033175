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
import tracker.ui.asat.AsAtBanner;
import tracker.ui.asat.AsAtForm;
import tracker.ui.asat.BoardAddress;

/**
 * The date and filter in the address of an analysis page, with the same parameters as the boards. Parameters that do not apply to this
 * page are reported in a sentence and kept for links to other pages.
 */
public final class AnalysisCriteria {

    private final AnalysisKind page;
    private final BoardAddress said;
    private final BoardAddress board;
    private final QueryParameters others;
    private final Clock clock;

    private AnalysisCriteria(
            AnalysisKind page, BoardAddress said, BoardAddress board, QueryParameters others, Clock clock) {
        this.page = page;
        this.said = said;
        this.board = board;
        this.others = others;
        this.clock = clock;
    }

    public static AnalysisCriteria read(Location address, AnalysisKind page, Clock clock) {
        BoardAddress typed = BoardAddress.read(address, clock);
        List<String> notUnderstood = new ArrayList<>(typed.notUnderstood());
        if (!page.applicableFilter(typed.filter()).equals(typed.filter())) {
            notUnderstood.add(page.unsupportedFilterText());
        }
        AsAt asAt = typed.asAt();
        if (asAt != null && !page.meanings().contains(asAt.meaning())) {
            notUnderstood.add(page.knownOnlyText());
            asAt = AsAt.known(asAt.instant());
        }
        return new AnalysisCriteria(
                page,
                typed,
                new BoardAddress(typed.filter(), asAt, notUnderstood),
                address.getQueryParameters()
                        .excluding(
                                BoardAddress.AS_AT,
                                BoardAddress.MEANING,
                                BoardAddress.KIND,
                                BoardAddress.DAY,
                                BoardAddress.TYPE),
                clock);
    }

    /** All parameters of the address, for links to other pages. */
    public BoardAddress requestedBoard() {
        return said;
    }

    /** The filter that applies to this page. */
    public BoardFilter filter() {
        return page.applicableFilter(said.filter());
    }

    /** Other parameters that stay in the address. */
    QueryParameters others() {
        return others;
    }

    /** What the title of the page adds for its filter and date. */
    String titleSuffix() {
        return board.withFilter(filter()).titleSuffix();
    }

    /** The date, in a meaning that this page supports; null for live. */
    public @Nullable AsAt asAt() {
        return board.asAt();
    }

    /** The instant of the date; null for live. */
    public @Nullable Instant instant() {
        return board.asAt() == null ? null : board.asAt().instant();
    }

    /** Whether the page shows live figures. */
    public boolean live() {
        return board.live();
    }

    AsAtBanner banner() {
        return new AsAtBanner(board, page.path(), others);
    }

    AsAtForm form() {
        return new AsAtForm(board, page.path(), others, page.meanings(), clock);
    }
}

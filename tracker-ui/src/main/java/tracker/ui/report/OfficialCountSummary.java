package tracker.ui.report;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tracker.domain.campaign.AnnouncedCampaign.FrozenCount;
import tracker.domain.participation.ActivityTotals;
import tracker.domain.participation.CampaignBoard;
import tracker.domain.report.ReportQuery.GetReport;
import tracker.domain.shared.LondonCalendar;
import tracker.domain.shared.Queries;
import tracker.domain.trust.Area;
import tracker.ui.shared.FigureFormat;
import tracker.ui.shared.TextUpdater;
import tracker.ui.shared.UpdatableComponent;

/** The latest official count on a live board, and how much the figures have changed since. */
public final class OfficialCountSummary extends Paragraph implements UpdatableComponent<CampaignBoard> {

    private final transient Queries queries;
    private final Span words = new Span();
    private final Span since = new Span();
    private final Anchor report = new Anchor();
    private @Nullable FrozenCount known;
    private @Nullable ActivityTotals figures;

    public OfficialCountSummary(Queries queries) {
        this.queries = queries;
        report.setText("Report for this count");
        report.getElement().setAttribute("router-ignore", true);
        addClassName("official-count");
        add(words, since, report);
        setVisible(false);
    }

    @Override
    public void show(CampaignBoard board) {
        List<FrozenCount> counts = board.campaign().frozen();
        if (!counts.isEmpty() && !counts.getLast().equals(known)) {
            read(board, counts.getLast());
        }
        setVisible(figures != null);
        if (figures != null) {
            ActivityTotals now = board.participation().total();
            int held = now.held() - figures.held();
            long people = now.reached().best() - figures.reached().best();
            TextUpdater.update(
                    since,
                    held == 0 && people == 0
                            ? " "
                            : " Since then " + signed(held) + " held and " + signed(people) + " people reached. ");
        }
    }

    /** A count never changes, so it is read once. */
    private void read(CampaignBoard board, FrozenCount count) {
        known = count;
        queries.ask(new GetReport(board.campaign().id(), Area.NATION, count.position()))
                .ifPresent(counted -> {
                    figures = counted.total();
                    TextUpdater.update(
                            words,
                            count.name() + ": "
                                    + FigureFormat.count(counted.total().held(), "activity", "activities") + " held, "
                                    + FigureFormat.people(counted.total().reached())
                                    + " people reached, based on reports up to "
                                    + LondonCalendar.inWords(count.instant()) + ".");
                    report.setHref("report/" + board.campaign().id() + "?position=" + count.position());
                });
    }

    /** "+12", "−3", "0". */
    static String signed(long number) {
        if (number == 0) {
            return "0";
        }
        return (number > 0 ? "+" : "−") + FigureFormat.count(Math.abs(number));
    }
}

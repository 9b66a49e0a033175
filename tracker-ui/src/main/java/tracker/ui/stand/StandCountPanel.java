package tracker.ui.stand;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tracker.domain.activity.ActivityStage;
import tracker.domain.participation.ActivitySummary;
import tracker.domain.shared.Commands;
import tracker.domain.shared.DayRange;
import tracker.domain.shared.LondonCalendar;
import tracker.domain.shared.Queries;
import tracker.domain.shared.Reason;
import tracker.domain.stand.StandCommand.ReviseStand;
import tracker.domain.stand.StandCount;
import tracker.domain.stand.StandFigures;
import tracker.domain.stand.StandId;
import tracker.domain.stand.StandQuery.ListStandCounts;
import tracker.ui.form.ActivityRef;
import tracker.ui.shared.CommandSender;
import tracker.ui.shared.FigureFormat;
import tracker.ui.shared.LiveUpdates;
import tracker.ui.shared.TextUpdater;
import tracker.ui.shared.UpdatableComponent;

/**
 * The phone count of a stand: its number, links to count, and what was counted after the report, which one tap adds to
 * the figures.
 */
public final class StandCountPanel extends Div implements UpdatableComponent<ActivitySummary> {

    private static final Reason CAME_LATER = new Reason("A phone at the stand sent more after it was reported");

    private final ActivityRef which;
    private final boolean mayChange;
    private final transient Clock clock;
    private final transient CommandSender sending;
    private final Paragraph counted = new Paragraph();
    private final Paragraph since = new Paragraph();
    private final Paragraph problem = new Paragraph();
    private final NativeButton add = new NativeButton("", click -> add());
    private final Div cameSince = new Div(since, problem, add);
    private final Div ways = new Div();
    private final TallyLinkPanel link;
    private transient @Nullable ActivitySummary stand;
    private transient Optional<StandCount> count = Optional.empty();

    /** @param mayChange whether the user has a role at the trust */
    public StandCountPanel(ActivityRef which, Commands commands, Queries queries, boolean mayChange, Clock clock) {
        this.which = which;
        this.mayChange = mayChange;
        this.clock = clock;
        this.sending = new CommandSender(commands);
        this.link = new TallyLinkPanel(which, commands);
        problem.addClassName("problem");
        problem.getElement().setAttribute("role", "alert");
        add.addClassName("button");
        cameSince.addClassName("came-since");
        ways.addClassName("buttons");
        ways.add(counter(which.id(), "Count visitors"), link.opener());
        addClassName("counting");
        add(counted, cameSince, ways, link);
        tell();
        LiveUpdates.watch(
                this,
                queries,
                new ListStandCounts(which.campaign(), which.trust()),
                counts -> counted(counts.of(which.id())));
    }

    /** A link to the counter of that stand. */
    public static Anchor counter(String stand, String words) {
        Anchor counter = new Anchor("tally/" + stand, words);
        counter.addClassName("button");
        counter.getElement().setAttribute("router-ignore", true);
        return counter;
    }

    /** Whether the counter is offered on this day: from the day before, so that the page can be opened in advance. */
    public static boolean nearby(DayRange days, LocalDate today) {
        return !today.isBefore(days.from().minusDays(1))
                && !today.isAfter(days.to().plusDays(1));
    }

    @Override
    public void show(ActivitySummary now) {
        stand = now;
        tell();
    }

    private void counted(Optional<StandCount> now) {
        count = now;
        tell();
    }

    private void tell() {
        ActivityStage stage = stand == null ? ActivityStage.WITHDRAWN : stand.stage();
        boolean planned = stage == ActivityStage.PLANNED;
        TextUpdater.update(counted, count.map(StandCountPanel::inWords).orElse(""));
        counted.setVisible(planned && count.isPresent());
        ways.setVisible(planned && mayChange && stand != null && nearby(stand.days(), LondonCalendar.today(clock)));
        link.setVisible(ways.isVisible());
        int more = count.map(StandCount::sinceReported).orElse(0);
        cameSince.setVisible(mayChange
                && stage.isReported()
                && more != 0
                && count.orElseThrow().reported() != null);
        if (cameSince.isVisible()) {
            tellWhatCameSince(more, count.orElseThrow().reported());
        }
    }

    private void tellWhatCameSince(int more, @Nullable StandFigures reported) {
        if (reported == null) {
            return;
        }
        String then = people(reported.withMore(more));
        TextUpdater.update(
                since,
                (more > 0
                                ? FigureFormat.count(more) + " more were counted"
                                : FigureFormat.count(-more) + " were removed")
                        + " on a phone after you reported: " + people(reported) + " → " + then);
        add.setText("Change it to " + then);
    }

    private static String people(StandFigures figures) {
        Integer best = figures.visitors().best();
        return best == null ? "not known" : FigureFormat.count(best);
    }

    private static String inWords(StandCount count) {
        return "Counted so far: " + FigureFormat.count(count.visitors()) + " (clicker, "
                + FigureFormat.count(count.phones(), "phone", "phones") + ")";
    }

    private void add() {
        StandCount now = count.orElse(null);
        if (now == null || now.reported() == null) {
            return;
        }
        TextUpdater.update(problem, "");
        StandFigures better = now.reported().withMore(now.sinceReported());
        sending.send(
                new ReviseStand(new StandId(which.id()), which.campaign(), which.trust(), better, CAME_LATER)
                        .asConfirmed(),
                this,
                () -> {},
                sentence -> TextUpdater.update(problem, sentence));
    }
}

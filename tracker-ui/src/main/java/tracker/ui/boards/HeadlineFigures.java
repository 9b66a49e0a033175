package tracker.ui.boards;

import com.vaadin.flow.component.html.DescriptionList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tracker.domain.activity.ActivityKind;
import tracker.domain.campaign.AnnouncedCampaign;
import tracker.domain.campaign.CampaignMeasure;
import tracker.domain.participation.ParticipationSummary;
import tracker.domain.participation.ParticipationSummary.ParticipatingTrustCount;
import tracker.domain.participation.ReachTotals;
import tracker.domain.participation.UnreportedTotals;
import tracker.domain.shared.LondonCalendar;
import tracker.domain.trust.Area.AreaLevel;
import tracker.domain.trust.IcbMapVersion;
import tracker.ui.shared.FigureFormat;
import tracker.ui.shared.RenderedFragment;
import tracker.ui.shared.UnreportedText;
import tracker.ui.shared.UpdatableComponent;

/** The headline figures of a board. */
final class HeadlineFigures extends DescriptionList implements UpdatableComponent<BoardContent> {

    private static final BoardRenderer RENDERER = BoardRenderer.of(HeadlineFigures::new);

    private final HeadlineCard countdown = new HeadlineCard("The week starts in");
    private final HeadlineCard people = new HeadlineCard("People reached");
    private final HeadlineCard activities = new HeadlineCard("Activities held");
    private final HeadlineCard trusts = new HeadlineCard("Trusts taking part");
    private final HeadlineCard videos = new HeadlineCard("Videos published");
    private final HeadlineCard courses = new HeadlineCard("Course completions");

    private HeadlineFigures(BoardContent first) {
        boolean trust = first.level() == AreaLevel.TRUST;
        addClassName("headline");
        if (!trust) {
            addClassName("with-hero");
            people.addClassName("hero");
            countdown.addClassName("hero");
        }
        if (first.address().icbs() == IcbMapVersion.OF_2026 || first.level() != AreaLevel.ICB) {
            HeadlineLinks.linkToWhy(first.address(), people, activities, videos, courses);
            HeadlineLinks.linkTrustsToWhy(first.address(), trusts);
        }
        add(countdown, people, activities, trusts, videos, courses);
    }

    static RenderedFragment<BoardContent> fragment(AreaLevel level) {
        return RENDERER.fragment(level);
    }

    @Override
    public void show(BoardContent place) {
        ParticipationSummary now = place.participation();
        AnnouncedCampaign campaign = place.board().campaign();
        DayOnDayDelta since = new DayOnDayDelta(now, dayBefore(place));
        showCountdown(place, campaign);
        showPeople(place, since);
        show(
                activities,
                GoalProgress.of(place, CampaignMeasure.ACTIVITIES),
                FigureFormat.count(now.total().held()),
                unreported(place),
                since.inWords(then -> then.total().held()));
        showTrusts(place, since);
        videos.setVisible(place.filter().counts(ActivityKind.VIDEO));
        courses.setVisible(place.filter().counts(ActivityKind.COURSE));
        show(
                videos,
                GoalProgress.of(place, CampaignMeasure.VIDEOS),
                FigureFormat.count(now.of(ActivityKind.VIDEO).held()),
                HeadlineLinks.inReview(now.of(ActivityKind.VIDEO).planned()),
                since.inWords(then -> then.of(ActivityKind.VIDEO).held()));
        show(
                courses,
                GoalProgress.of(place, CampaignMeasure.COMPLETIONS),
                FigureFormat.count(now.of(ActivityKind.COURSE).held()),
                "across both online courses",
                since.inWords(then -> then.of(ActivityKind.COURSE).held()));
    }

    /** Empty once everything is reported. */
    private static String unreported(BoardContent place) {
        String words = UnreportedText.inWords(UnreportedTotals.of(place.participation(), place.today()), place.phase());
        return words.isEmpty() ? "" : words + HeadlineLinks.kindsInWords(place.filter());
    }

    /** Before the week, the countdown replaces people reached. */
    private void showCountdown(BoardContent place, AnnouncedCampaign campaign) {
        ParticipationSummary now = place.participation();
        LocalDate today = LondonCalendar.dayOf(now.moment().asAt());
        long left = ChronoUnit.DAYS.between(today, campaign.days().firstDay());
        boolean before = left > 0 && place.level() != AreaLevel.TRUST;
        countdown.setVisible(before);
        people.setVisible(!before && place.filter().counts(CampaignMeasure.PEOPLE));
        countdown.show(
                FigureFormat.count(left, "day", "days"),
                "Starts on " + LondonCalendar.inWords(campaign.days().firstDay()),
                FigureFormat.count(now.total().planned(), "activity", "activities") + " planned so far");
    }

    private void showPeople(BoardContent place, DayOnDayDelta since) {
        ReachTotals reached = place.participation().total().reached();
        show(
                people,
                GoalProgress.of(place, CampaignMeasure.PEOPLE),
                FigureFormat.people(reached),
                estimated(reached, place.level()),
                since.inWords(then -> then.total().reached().best()),
                FigureFormat.unknown(reached));
    }

    private static String estimated(ReachTotals reached, AreaLevel level) {
        String range = FigureFormat.range(reached);
        if (level == AreaLevel.TRUST && range.isEmpty()) {
            return "";
        }
        return range.isEmpty() ? "at stands, school talks and department visits" : "Estimate; likely range " + range;
    }

    /** Trusts are not compared with the day before. */
    private static @Nullable ParticipationSummary dayBefore(BoardContent now) {
        return now.place() == null ? null : now.place().dayBefore();
    }

    private void showTrusts(BoardContent place, DayOnDayDelta since) {
        trusts.setVisible(place.level() != AreaLevel.TRUST);
        ParticipatingTrustCount part = place.participation().trusts();
        show(
                trusts,
                GoalProgress.of(place, CampaignMeasure.TRUSTS),
                FigureFormat.count(part.participating()) + " of " + FigureFormat.count(part.open()),
                FigureFormat.count(part.held(), "has", "have") + " held an activity, "
                        + FigureFormat.count(part.plannedOnly(), "has", "have") + " planned one"
                        + others(place, part.open() - part.participating()),
                since.inWords(then -> then.trusts().participating()));
    }

    /** A trust with nothing that the filter leaves may have started; and before counting began nobody is late. */
    private static String others(BoardContent place, int none) {
        LocalDate day = LondonCalendar.dayOf(place.participation().moment().asAt());
        if (place.filter().leavesOutActivities()) {
            return ", " + FigureFormat.count(none, "has", "have") + " none of these";
        }
        return place.board().campaign().days().countingHasBegun(day)
                ? ", " + FigureFormat.count(none, "has", "have") + " not started"
                : "";
    }

    private static void show(HeadlineCard tile, Optional<GoalProgress> goal, String number, String... under) {
        String[] lines = new String[under.length + 1];
        lines[0] = goal.map(GoalProgress::inWords).orElse("");
        System.arraycopy(under, 0, lines, 1, under.length);
        tile.progress(goal);
        tile.show(number, lines);
    }
}

package tracker.ui.participation;

import com.vaadin.flow.component.html.DescriptionList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import tracker.domain.campaign.AnnouncedCampaign;
import tracker.domain.campaign.CampaignMeasure;
import tracker.domain.participation.ActivityKind;
import tracker.domain.participation.ParticipationSummary;
import tracker.domain.participation.ParticipationSummary.ParticipatingTrustCount;
import tracker.domain.participation.PlaceBoard;
import tracker.domain.participation.ReachTotals;
import tracker.domain.shared.LondonCalendar;
import tracker.domain.trust.Area;
import tracker.domain.trust.IcbMapVersion;
import tracker.ui.shared.Drawing;
import tracker.ui.shared.Drawn;
import tracker.ui.shared.Figures;
import tracker.ui.shared.Shown;

/** The one figure that a board is about, and those that stand beside it, each with a sentence. */
final class PlaceHeadline extends DescriptionList implements Shown<PlaceBoard> {

    private static final Drawing<PlaceBoard> DRAWING = Drawing.of(PlaceHeadline::new);

    private final Tile countdown = new Tile("The week begins in");
    private final Tile people = new Tile("People reached");
    private final Tile activities = new Tile("Activities held");
    private final Tile trusts = new Tile("Trusts taking part");
    private final Tile films = new Tile("Films published");
    private final Tile courses = new Tile("Course completions");

    private PlaceHeadline(PlaceBoard first) {
        addClassNames("headline", "with-hero");
        people.addClassName("hero");
        countdown.addClassName("hero");
        if (first.asked().map() == IcbMapVersion.OF_2026 || first.asked().area().level() != Area.AreaLevel.ICB) {
            Narrowed.leadToWhy(PlaceAddress.of(first), people, activities, films, courses);
            Narrowed.leadTrustsToWhy(PlaceAddress.of(first), trusts);
        }
        add(countdown, people, activities, trusts, films, courses);
    }

    static Drawn<PlaceBoard> drawn() {
        return new Drawn<>(DRAWING);
    }

    @Override
    public void show(PlaceBoard place) {
        ParticipationSummary now = place.participation();
        AnnouncedCampaign campaign = place.board().campaign();
        Since since = new Since(now, place.dayBefore());
        showCountdown(now, campaign);
        showPeople(place, since);
        show(
                activities,
                GoalProgress.of(place, CampaignMeasure.ACTIVITIES),
                Figures.count(now.total().held()),
                Figures.count(now.total().planned()) + " more planned, "
                        + Narrowed.together(place.asked().filter()),
                since.inWords(then -> then.total().held()));
        showTrusts(place, since);
        films.setVisible(place.asked().filter().counts(ActivityKind.VIDEO));
        courses.setVisible(place.asked().filter().counts(ActivityKind.COURSE));
        show(
                films,
                GoalProgress.of(place, CampaignMeasure.VIDEOS),
                Figures.count(now.of(ActivityKind.VIDEO).held()),
                Figures.count(now.of(ActivityKind.VIDEO).planned()) + " more on their way",
                since.inWords(then -> then.of(ActivityKind.VIDEO).held()));
        show(
                courses,
                GoalProgress.of(place, CampaignMeasure.COMPLETIONS),
                Figures.count(now.of(ActivityKind.COURSE).held()),
                "of the online courses",
                since.inWords(then -> then.of(ActivityKind.COURSE).held()));
    }

    /** Before the week nothing can be reached but by courses and films, and what counts is what is coming. */
    private void showCountdown(ParticipationSummary now, AnnouncedCampaign campaign) {
        LocalDate today = LondonCalendar.dayOf(now.moment().asAt());
        long left = ChronoUnit.DAYS.between(today, campaign.days().firstDay());
        boolean before = left > 0;
        countdown.setVisible(before);
        people.setVisible(!before);
        countdown.show(
                Figures.count(left, "day", "days"),
                "It starts on " + LondonCalendar.inWords(campaign.days().firstDay()) + ".",
                Figures.count(now.total().planned(), "activity is", "activities are") + " planned so far.");
    }

    private void showPeople(PlaceBoard place, Since since) {
        ReachTotals reached = place.participation().total().reached();
        show(
                people,
                GoalProgress.of(place, CampaignMeasure.PEOPLE),
                Figures.people(reached),
                estimated(reached),
                since.inWords(then -> then.total().reached().best()),
                Figures.unknown(reached));
    }

    private static String estimated(ReachTotals reached) {
        String range = Figures.range(reached);
        return range.isEmpty() ? "by stands, school talks and department visits" : "estimated: " + range;
    }

    private void showTrusts(PlaceBoard place, Since since) {
        ParticipatingTrustCount part = place.participation().trusts();
        show(
                trusts,
                GoalProgress.of(place, CampaignMeasure.TRUSTS),
                Figures.count(part.participating()) + " of " + Figures.count(part.open()),
                Figures.count(part.held(), "has", "have") + " held something, "
                        + Figures.count(part.plannedOnly(), "has", "have") + " plans, "
                        + Figures.count(part.open() - part.participating(), "has", "have") + " not started",
                since.inWords(then -> then.trusts().participating()));
    }

    private static void show(Tile tile, Optional<GoalProgress> goal, String number, String... under) {
        String[] lines = new String[under.length + 1];
        lines[0] = goal.map(GoalProgress::inWords).orElse("");
        System.arraycopy(under, 0, lines, 1, under.length);
        tile.progress(goal);
        tile.show(number, lines);
    }
}

package tracker.ui.participation;

import com.vaadin.flow.component.html.DescriptionList;
import tracker.domain.participation.ActivityKind;
import tracker.domain.participation.BoardFilter;
import tracker.domain.participation.ParticipationSummary;
import tracker.domain.participation.ReachTotals;
import tracker.domain.participation.TrustBoard;
import tracker.ui.shared.Drawing;
import tracker.ui.shared.Drawn;
import tracker.ui.shared.Figures;
import tracker.ui.shared.Shown;

/** The headline figures of a trust. */
final class Headline extends DescriptionList implements Shown<TrustBoard> {

    private static final Drawing<TrustBoard> DRAWING = Drawing.of(Headline::new);

    private final Tile people = new Tile("People reached");
    private final Tile activities = new Tile("Activities held");
    private final Tile films = new Tile("Films published");
    private final Tile courses = new Tile("Course completions");

    private Headline(TrustBoard first) {
        addClassName("headline");
        Narrowed.leadToWhy(PlaceAddress.of(first), people, activities, films, courses);
        add(people, activities, films, courses);
    }

    static Drawn<TrustBoard> ofATrust() {
        return new Drawn<>(DRAWING);
    }

    @Override
    public void show(TrustBoard board) {
        ParticipationSummary now = board.board().participation();
        BoardFilter narrowing = board.asked().filter();
        ReachTotals reached = now.total().reached();
        String range = Figures.range(reached);
        people.show(Figures.people(reached), range.isEmpty() ? "" : "estimated: " + range, Figures.unknown(reached));
        activities.show(
                Figures.count(now.total().held()),
                Figures.count(now.total().planned()) + " more planned, " + Narrowed.together(narrowing));
        films.setVisible(narrowing.counts(ActivityKind.VIDEO));
        films.show(
                Figures.count(now.of(ActivityKind.VIDEO).held()),
                Figures.count(now.of(ActivityKind.VIDEO).planned()) + " more on their way");
        courses.setVisible(narrowing.counts(ActivityKind.COURSE));
        courses.show(Figures.count(now.of(ActivityKind.COURSE).held()), "of the online courses");
    }
}

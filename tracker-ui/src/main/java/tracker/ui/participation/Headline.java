package tracker.ui.participation;

import com.vaadin.flow.component.html.DescriptionList;
import tracker.domain.participation.ActivityKind;
import tracker.domain.participation.Participation;
import tracker.domain.participation.Reached;
import tracker.ui.shared.Drawing;
import tracker.ui.shared.Drawn;
import tracker.ui.shared.Figures;
import tracker.ui.shared.Shown;
import tracker.ui.why.WhyNavigation;

/** The headline figures of a trust. */
final class Headline extends DescriptionList implements Shown<Participation> {

    private static final Drawing<Participation> DRAWING = Drawing.of(Headline::new);

    private final Tile people = new Tile("People reached");
    private final Tile activities = new Tile("Activities held");
    private final Tile films = new Tile("Films published");
    private final Tile courses = new Tile("Course completions");

    private Headline(Participation first) {
        addClassName("headline");
        activities.leadingTo(WhyNavigation.held(first.campaign(), first.part()));
        people.leadingTo(WhyNavigation.reach(first.campaign(), first.part()));
        films.leadingTo(WhyNavigation.held(first.campaign(), first.part(), ActivityKind.VIDEO));
        courses.leadingTo(WhyNavigation.held(first.campaign(), first.part(), ActivityKind.COURSE));
        add(people, activities, films, courses);
    }

    static Drawn<Participation> ofATrust() {
        return new Drawn<>(DRAWING);
    }

    @Override
    public void show(Participation now) {
        Reached reached = now.total().reached();
        String range = Figures.range(reached);
        people.show(Figures.people(reached), range.isEmpty() ? "" : "estimated: " + range, Figures.unknown(reached));
        activities.show(
                Figures.count(now.total().held()),
                Figures.count(now.total().planned()) + " more planned, all five kinds together");
        films.show(
                Figures.count(now.of(ActivityKind.VIDEO).held()),
                Figures.count(now.of(ActivityKind.VIDEO).planned()) + " more on their way");
        courses.show(Figures.count(now.of(ActivityKind.COURSE).held()), "of the online courses");
    }
}

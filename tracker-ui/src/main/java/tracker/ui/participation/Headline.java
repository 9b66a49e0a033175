package tracker.ui.participation;

import com.vaadin.flow.component.html.DescriptionList;
import tracker.domain.participation.ActivityKind;
import tracker.domain.participation.Participation;
import tracker.domain.participation.Participation.TrustsTakingPart;
import tracker.domain.participation.Reached;
import tracker.ui.shared.Drawing;
import tracker.ui.shared.Drawn;
import tracker.ui.shared.Figures;
import tracker.ui.shared.Shown;
import tracker.ui.why.WhyNavigation;

/** The headline figures of a board. */
final class Headline extends DescriptionList implements Shown<Participation> {

    private static final Drawing<Participation> NATION = Drawing.of(first -> new Headline(first, true));
    private static final Drawing<Participation> TRUST = Drawing.of(first -> new Headline(first, false));

    private final Tile activities = new Tile("Activities held");
    private final Tile people = new Tile("People reached");
    private final Tile trusts = new Tile("Trusts taking part");
    private final Tile courses = new Tile("Course completions");

    /** @param ofTheNation whether it says how many trusts take part */
    private Headline(Participation first, boolean ofTheNation) {
        addClassName("headline");
        trusts.setVisible(ofTheNation);
        activities.leadingTo(WhyNavigation.held(first.campaign(), first.part()));
        people.leadingTo(WhyNavigation.reach(first.campaign(), first.part()));
        add(activities, people, trusts, courses);
    }

    static Drawn<Participation> ofTheNation() {
        return new Drawn<>(NATION);
    }

    static Drawn<Participation> ofATrust() {
        return new Drawn<>(TRUST);
    }

    @Override
    public void show(Participation now) {
        activities.show(
                Figures.count(now.total().held()),
                Figures.count(now.total().planned()) + " more planned",
                "all five kinds together");
        Reached reached = now.total().reached();
        people.show(Figures.people(reached), Figures.range(reached), Figures.unknown(reached));
        showTrusts(now.trusts());
        int videos = now.of(ActivityKind.VIDEO).held();
        courses.show(
                Figures.count(now.of(ActivityKind.COURSE).held()),
                Figures.count(videos, "video", "videos") + " published",
                "");
    }

    private void showTrusts(TrustsTakingPart now) {
        trusts.show(
                Figures.count(now.takingPart()) + " of " + Figures.count(now.open()),
                Figures.count(now.held(), "has", "have") + " held something, "
                        + Figures.count(now.plannedOnly(), "has", "have") + " plans",
                Figures.count(now.open() - now.takingPart(), "has", "have") + " not started");
    }
}

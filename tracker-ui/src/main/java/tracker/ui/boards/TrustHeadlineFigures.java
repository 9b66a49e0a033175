package tracker.ui.boards;

import com.vaadin.flow.component.html.DescriptionList;
import tracker.domain.participation.ActivityKind;
import tracker.domain.participation.BoardFilter;
import tracker.domain.participation.ParticipationSummary;
import tracker.domain.participation.ReachTotals;
import tracker.domain.participation.TrustBoard;
import tracker.ui.links.PlaceAddress;
import tracker.ui.shared.FigureFormat;
import tracker.ui.shared.RenderedFragment;
import tracker.ui.shared.SharedRenderer;
import tracker.ui.shared.UpdatableComponent;

/** The headline figures of a trust. */
final class TrustHeadlineFigures extends DescriptionList implements UpdatableComponent<TrustBoard> {

    private static final SharedRenderer<TrustBoard> RENDERER = SharedRenderer.of(TrustHeadlineFigures::new);

    private final HeadlineCard people = new HeadlineCard("People reached");
    private final HeadlineCard activities = new HeadlineCard("Activities held");
    private final HeadlineCard videos = new HeadlineCard("Videos published");
    private final HeadlineCard courses = new HeadlineCard("Course completions");

    private TrustHeadlineFigures(TrustBoard first) {
        addClassName("headline");
        HeadlineLinks.linkToWhy(PlaceAddress.of(first), people, activities, videos, courses);
        add(people, activities, videos, courses);
    }

    static RenderedFragment<TrustBoard> fragment() {
        return new RenderedFragment<>(RENDERER);
    }

    @Override
    public void show(TrustBoard board) {
        ParticipationSummary now = board.board().participation();
        BoardFilter narrowing = board.asked().filter();
        ReachTotals reached = now.total().reached();
        String range = FigureFormat.range(reached);
        people.show(
                FigureFormat.people(reached),
                range.isEmpty() ? "" : "Estimate; likely range " + range,
                FigureFormat.unknown(reached));
        activities.show(
                FigureFormat.count(now.total().held()),
                FigureFormat.count(now.total().planned()) + " more planned" + HeadlineLinks.kindsInWords(narrowing));
        videos.setVisible(narrowing.counts(ActivityKind.VIDEO));
        videos.show(
                FigureFormat.count(now.of(ActivityKind.VIDEO).held()),
                HeadlineLinks.inReview(now.of(ActivityKind.VIDEO).planned()));
        courses.setVisible(narrowing.counts(ActivityKind.COURSE));
        courses.show(FigureFormat.count(now.of(ActivityKind.COURSE).held()), "across both online courses");
    }
}

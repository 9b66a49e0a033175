package tracker.ui.figurecheck;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.function.Function;
import tracker.domain.figurecheck.FigureCheckQuery.HeldFigureList;
import tracker.domain.figurecheck.FigureCheckQuery.ListHeldFigures;
import tracker.domain.figurecheck.HeldFigures;
import tracker.domain.shared.Commands;
import tracker.domain.shared.Queries;
import tracker.ui.links.PagePaths;
import tracker.ui.shared.FigureFormat;
import tracker.ui.shared.KeyedComponentList;
import tracker.ui.shared.LiveUpdates;
import tracker.ui.shared.TextUpdater;
import tracker.ui.shared.UpdatableComponent;

/** Page of the figures that wait for an organiser: who reported what, and what is usual. */
@Route(PagePaths.FIGURE_CHECKS)
@PageTitle("Figures to check – Healthcare Science Week tracker")
@AnonymousAllowed
public final class FigureCheckView extends Div implements BeforeEnterObserver, UpdatableComponent<HeldFigureList> {

    private final transient Queries queries;
    private final Paragraph finding = new Paragraph();
    private final Div returnedPart = new Div();
    private final KeyedComponentList<HeldFigures, HeldFiguresCard> waiting;
    private final KeyedComponentList<HeldFigures, HeldFiguresCard> returned;

    public FigureCheckView(Queries queries, Commands commands) {
        this.queries = queries;
        addClassName("width");
        finding.addClassName("finding");
        finding.getElement().setAttribute("aria-live", "polite");
        Paragraph about = new Paragraph(
                "These activities are stored but not counted anywhere until you confirm them. "
                        + "Ask the trust if you are not sure. A correction by the trust to a usual figure takes it off this list.");
        Div toDecide = new Div();
        Div sentBack = new Div();
        returnedPart.add(new H2("Sent back, not corrected yet"), sentBack);
        waiting = list(toDecide, first -> new HeldFiguresCard(first, commands, true));
        returned = list(sentBack, first -> new HeldFiguresCard(first, commands, false));
        add(new H1("Figures to check"), finding, about, toDecide, returnedPart);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ListHeldFigures question = new ListHeldFigures();
        show(queries.ask(question));
        LiveUpdates.watch(this, queries, question, this);
    }

    private static KeyedComponentList<HeldFigures, HeldFiguresCard> list(
            Div place, Function<HeldFigures, HeldFiguresCard> card) {
        return new KeyedComponentList<>(place, HeldFigures::activity, card);
    }

    @Override
    public void show(HeldFigureList now) {
        int count = now.waiting().size();
        TextUpdater.update(
                finding,
                count == 0
                        ? "No figures are waiting."
                        : FigureFormat.count(count, "activity is", "activities are") + " waiting.");
        waiting.show(now.waiting());
        returned.show(now.returned());
        returnedPart.setVisible(!now.returned().isEmpty());
    }
}

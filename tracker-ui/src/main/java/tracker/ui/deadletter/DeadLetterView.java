package tracker.ui.deadletter;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tracker.domain.participation.DeadLetter;
import tracker.domain.participation.ParticipationQuery.DeadLetterList;
import tracker.domain.participation.ParticipationQuery.ListDeadLetters;
import tracker.domain.shared.Commands;
import tracker.domain.shared.Queries;
import tracker.ui.links.PagePaths;
import tracker.ui.shared.CurrentUser;
import tracker.ui.shared.FigureFormat;
import tracker.ui.shared.KeyedComponentList;
import tracker.ui.shared.LiveUpdates;
import tracker.ui.shared.TextUpdater;
import tracker.ui.shared.UpdatableComponent;

/** Page of the updates that could not be processed, with reasons. Organisers can retry them. */
@Route(PagePaths.DEAD_LETTERS)
@PageTitle("Updates that could not be shown – Healthcare Science Week tracker")
@AnonymousAllowed
public final class DeadLetterView extends Div implements UpdatableComponent<DeadLetterList> {

    private final Paragraph finding = new Paragraph();
    private final KeyedComponentList<List<DeadLetter>, DeadLetterCard> cards;

    public DeadLetterView(Queries queries, Commands commands, CurrentUser who) {
        addClassName("width");
        Paragraph reassurance = new Paragraph("No data is lost. We keep these updates and count them as soon as they "
                + "can be shown. All other activities are counted as usual.");
        Div list = new Div();
        list.addClassName("parked");
        finding.addClassName("finding");
        finding.getElement().setAttribute("aria-live", "polite");
        ListDeadLetters question = new ListDeadLetters();
        cards = new KeyedComponentList<>(
                list,
                facts -> facts.getFirst().activity(),
                first -> new DeadLetterCard(
                        first, commands, who.speaker().organises(), () -> show(queries.ask(question))));
        add(new H1("Updates that could not be shown"), finding, reassurance, list);
        show(queries.ask(question));
        LiveUpdates.watch(this, queries, question, this);
    }

    @Override
    public void show(DeadLetterList now) {
        TextUpdater.update(finding, sentence(now.deadLetters().size()));
        cards.show(List.copyOf(byActivity(now).values()));
    }

    private static Map<String, List<DeadLetter>> byActivity(DeadLetterList now) {
        return now.deadLetters().stream()
                .collect(Collectors.groupingBy(DeadLetter::activity, LinkedHashMap::new, Collectors.toList()));
    }

    static String sentence(int facts) {
        return facts == 0
                ? "All updates are shown."
                : FigureFormat.count(facts, "update", "updates") + " could not be shown.";
    }
}

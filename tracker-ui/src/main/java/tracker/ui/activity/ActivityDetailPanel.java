package tracker.ui.activity;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import tracker.domain.activity.ActivityKind;
import tracker.domain.participation.ActivitySummary;
import tracker.domain.participation.ParticipationQuery.ActivityHistory;
import tracker.domain.participation.ParticipationQuery.GetActivityHistory;
import tracker.domain.shared.Commands;
import tracker.domain.shared.LondonCalendar;
import tracker.domain.shared.Queries;
import tracker.ui.form.ActivityRef;
import tracker.ui.shared.ActivityLabels;
import tracker.ui.shared.FigureText;
import tracker.ui.shared.LiveUpdates;
import tracker.ui.shared.TextUpdater;
import tracker.ui.shared.UpdatableComponent;
import tracker.ui.stand.StandCountPanel;

/** All details of one activity for users of its trust: status, next steps and history. */
public final class ActivityDetailPanel extends Div implements UpdatableComponent<Optional<ActivityHistory>> {

    private final H2 title = new H2();
    private final Span stage = new Span();
    private final Span late = new Span("Reported late");
    private final FigureText days = new FigureText();
    private final FigureText reach = new FigureText();
    private final Div further = new Div();
    private final Optional<NextStepsPanel> steps;
    private final Optional<StandCountPanel> counting;
    private final transient Clock clock;

    /** @param first the current state */
    public ActivityDetailPanel(
            ActivityHistory first, ActivityRef which, Commands commands, Queries queries, Clock clock) {
        this.clock = clock;
        ActivitySummary activity = first.activity();
        steps = ActivityFormRegistry.of(activity.kind())
                .map(kind -> new NextStepsPanel(kind, which, new ActivityFormContext(commands, queries, clock)));
        counting = activity.kind() == ActivityKind.STAND
                ? Optional.of(new StandCountPanel(which, commands, queries, true, clock))
                : Optional.empty();
        late.addClassNames("tag", "late");
        title.getElement().setAttribute("tabindex", "-1");
        Div tags = new Div(ActivityLabels.tag(activity.kind()), stage, late);
        tags.addClassName("tags");
        further.addClassNames("buttons", "further");
        addClassNames("activity-detail");
        Paragraph when = new Paragraph(days);
        when.addClassName("when");
        add(title, tags, when, new Paragraph(reach));
        counting.ifPresent(this::add);
        steps.ifPresent(this::add);
        ActivityHistoryPanel history = new ActivityHistoryPanel(queries, which.id(), which.trust());
        history.setOpen(true);
        history.open(true);
        add(further, history);
        show(Optional.of(first));
        LiveUpdates.watch(this, queries, new GetActivityHistory(which.id(), which.trust()), this);
    }

    @Override
    public void show(Optional<ActivityHistory> history) {
        history.map(ActivityHistory::activity).ifPresent(this::show);
    }

    private void show(ActivitySummary now) {
        TextUpdater.update(title, now.title());
        ActivityLabels.show(now.kind(), now.stage(), now.days(), LondonCalendar.today(clock), stage);
        late.setVisible(now.late());
        days.show(now.days().inWords());
        reach.show(ActivityLabels.figures(now));
        reach.setVisible(!reach.getText().isEmpty());
        steps.ifPresent(next -> next.show(now));
        counting.ifPresent(part -> part.show(now));
    }

    /** Adds what a lead of the trust and an organiser can do besides. */
    public void offerRedaction(ActivityKind kind, ActivityRef which, Commands commands) {
        add(new RedactionPanel(kind, which, commands));
    }

    /** The links from here. */
    public Div further() {
        return further;
    }

    /** Opens the form of a step, if it is possible now. */
    public void open(String step) {
        ActivityStep.read(step).ifPresent(wanted -> steps.ifPresent(next -> next.openIfPossible(wanted)));
    }

    /** Called with the address word of the open step; empty for none. */
    public void whenOpened(Consumer<String> told) {
        steps.ifPresent(next ->
                next.whenOpened(step -> told.accept(step.map(ActivityStep::word).orElse(""))));
    }

    /** Moves the focus here after the activity is chosen. */
    public void focus() {
        title.getElement()
                .executeJs(
                        "this.focus({preventScroll: true}); this.closest('.my-detail').scrollIntoView({block: 'nearest'})");
    }
}

package tracker.ui.activity;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.time.Clock;
import java.util.Optional;
import tracker.domain.participation.ActivitySummary;
import tracker.domain.shared.LondonCalendar;
import tracker.ui.links.MyActivitiesNavigation;
import tracker.ui.links.ProblemNavigation;
import tracker.ui.shared.ActivityLabels;
import tracker.ui.shared.FigureText;
import tracker.ui.shared.TextUpdater;
import tracker.ui.shared.UpdatableComponent;
import tracker.ui.stand.StandCountPanel;

/** One activity with its status, the next steps and its history. */
final class ActivityCard extends ListItem implements UpdatableComponent<ActivitySummary> {

    private final H3 title = new H3();
    private final Span name = new Span();
    private final Span stage = new Span();
    private final Span late = new Span("Reported late");
    private final FigureText days = new FigureText();
    private final FigureText reach = new FigureText();
    private final Optional<NextStepsPanel> steps;
    private final Optional<StandCountPanel> counting;
    private final transient Clock clock;

    /**
     * @param steps empty if nothing can be done from here
     * @param counting empty if nobody counts with a phone
     * @param history empty if it cannot be opened
     */
    ActivityCard(
            ActivitySummary first,
            Clock clock,
            Optional<NextStepsPanel> steps,
            Optional<StandCountPanel> counting,
            Optional<ActivityHistoryPanel> history) {
        this.clock = clock;
        this.steps = steps;
        this.counting = counting;
        late.addClassNames("tag", "late");
        Div tags = new Div(ActivityLabels.tag(first.kind()), stage, late);
        tags.addClassName("tags");
        Paragraph when = new Paragraph(days);
        when.addClassName("when");
        addClassName("activity");
        // users who can change it get a link to its own page
        RouterLink own = MyActivitiesNavigation.activity("", first.id());
        own.add(name);
        title.add(steps.isPresent() ? own : name);
        add(tags, title, when, new Paragraph(reach));
        counting.ifPresent(this::add);
        steps.ifPresent(this::add);
        history.ifPresent(this::add);
        add(ProblemNavigation.form(first.id(), first.title()));
    }

    @Override
    public void show(ActivitySummary now) {
        TextUpdater.update(name, now.title());
        ActivityLabels.show(now.kind(), now.stage(), now.days(), LondonCalendar.today(clock), stage);
        late.setVisible(now.late());
        days.show(now.days().inWords());
        reach.show(ActivityLabels.figures(now));
        reach.setVisible(!reach.getText().isEmpty());
        steps.ifPresent(next -> next.show(now));
        counting.ifPresent(part -> part.show(now));
    }
}

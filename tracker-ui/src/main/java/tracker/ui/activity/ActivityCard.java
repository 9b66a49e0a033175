package tracker.ui.activity;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import tracker.domain.participation.ListedActivity;
import tracker.domain.participation.Stage;
import tracker.domain.stand.StandCount;
import tracker.ui.shared.Figure;
import tracker.ui.shared.KindLook;
import tracker.ui.shared.Shown;
import tracker.ui.shared.Words;
import tracker.ui.stand.StandCounting;

/** One activity: what it is, how it stands, what can be done next, and its history. */
final class ActivityCard extends ListItem implements Shown<ListedActivity> {

    private final H3 title = new H3();
    private final Span stage = new Span();
    private final Span late = new Span("Reported late");
    private final Figure days = new Figure();
    private final Figure reach = new Figure();
    private final Optional<NextSteps> steps;
    private final Optional<StandCounting> counting;

    /**
     * @param steps empty where nothing can be done from here
     * @param counting empty where nobody counts with a phone
     */
    ActivityCard(
            ListedActivity first,
            Optional<NextSteps> steps,
            Optional<StandCounting> counting,
            ActivityHistoryPart history) {
        this.steps = steps;
        this.counting = counting;
        late.addClassNames("tag", "late");
        Div tags = new Div(KindLook.tag(first.kind()), stage, late);
        tags.addClassName("tags");
        Paragraph when = new Paragraph(days);
        when.addClassName("when");
        addClassName("activity");
        add(tags, title, when, new Paragraph(reach));
        counting.ifPresent(this::add);
        steps.ifPresent(this::add);
        add(history);
    }

    /** What was counted so far, where it was. */
    void counted(Optional<StandCount> count) {
        counting.ifPresent(part -> part.counted(count));
        steps.ifPresent(next -> next.counted(count.map(StandCount::visitors).orElse(0)));
    }

    @Override
    public void show(ListedActivity now) {
        Words.show(title, now.title());
        KindLook.show(now.kind(), now.stage(), stage);
        late.setVisible(now.late());
        days.show(now.days().inWords());
        reach.show(reachInWords(now));
        reach.setVisible(!reach.getText().isEmpty());
        steps.ifPresent(next -> next.show(now));
        counting.ifPresent(part -> part.show(now));
    }

    private static String reachInWords(ListedActivity now) {
        boolean tells = now.kind().meetsPeople() && now.stage() == Stage.HELD;
        return tells ? KindLook.capital(now.kind().inWords(now.reach())) : "";
    }
}

package tracker.ui.deadletter;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouterLink;
import tracker.domain.participation.ParticipationQuery.DeadLetterList;
import tracker.ui.links.BoardNavigation;
import tracker.ui.shared.TextUpdater;
import tracker.ui.shared.UpdatableComponent;

/** Link to the parked updates. Hidden while there are none. */
public final class DeadLetterLink extends Div implements UpdatableComponent<DeadLetterList> {

    private final RouterLink link = BoardNavigation.deadLetters("");

    public DeadLetterLink() {
        addClassNames("card", "parked-link");
        add(new Paragraph(link));
        setVisible(false);
    }

    @Override
    public void show(DeadLetterList now) {
        setVisible(!now.deadLetters().isEmpty());
        TextUpdater.update(link, DeadLetterView.sentence(now.deadLetters().size()));
    }
}

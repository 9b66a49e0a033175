package tracker.ui.participation;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouterLink;
import tracker.domain.participation.ParticipationQuery.DeadLetterList;
import tracker.ui.shared.Shown;
import tracker.ui.shared.Words;

/** Says on a board that it leaves something out, and leads to what; not to be seen while all is well. */
final class ParkedLink extends Div implements Shown<DeadLetterList> {

    private final RouterLink link = ParticipationNavigation.parked("");

    ParkedLink() {
        addClassNames("card", "parked-link");
        add(new Paragraph(link));
        setVisible(false);
    }

    @Override
    public void show(DeadLetterList now) {
        setVisible(!now.deadLetters().isEmpty());
        Words.show(link, ParkedView.sentence(now.deadLetters().size()));
    }
}

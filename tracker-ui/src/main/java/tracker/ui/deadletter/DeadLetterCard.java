package tracker.ui.deadletter;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Objects;
import tracker.domain.participation.DeadLetter;
import tracker.domain.participation.ParticipationCommand.TryParkedFactsAgain;
import tracker.domain.shared.Commands;
import tracker.domain.shared.LondonCalendar;
import tracker.ui.shared.CommandSender;
import tracker.ui.shared.FigureFormat;
import tracker.ui.shared.UpdatableComponent;

/** The parked events of one activity. The first one has the reason; the others wait for it. */
final class DeadLetterCard extends Section implements UpdatableComponent<List<DeadLetter>> {

    private final H2 title = new H2();
    private final Paragraph why = new Paragraph();
    private final Paragraph since = new Paragraph();
    private final Paragraph waiting = new Paragraph();
    private final Paragraph answer = new Paragraph();
    private final transient CommandSender sending;
    private final Runnable tried;

    /** @param tried runs after a retry, to refresh the list */
    DeadLetterCard(List<DeadLetter> first, Commands commands, boolean writingAllowed, Runnable tried) {
        this.sending = new CommandSender(commands);
        this.tried = tried;
        addClassName("card");
        answer.getElement().setAttribute("role", "status");
        add(title, why, since, waiting);
        if (writingAllowed) {
            add(again(first.getFirst().activity()), answer);
        }
    }

    private NativeButton again(String activity) {
        NativeButton button = new NativeButton("Try again");
        button.addClassName("button");
        button.addClickListener(click -> {
            answer.setText("");
            sending.send(new TryParkedFactsAgain(activity), this, this::stillHere, answer::setText);
        });
        return button;
    }

    /** Called after a retry. If the retry succeeded, the next update removes this card. */
    private void stillHere() {
        answer.setText("We tried again, but this update still cannot be shown.");
        tried.run();
    }

    @Override
    public void show(List<DeadLetter> now) {
        DeadLetter first = now.getFirst();
        title.setText(Objects.requireNonNullElse(first.title(), first.activity()));
        why.setText(first.reason().sentence());
        since.setText("Not shown since " + LondonCalendar.inWords(first.failedAt()) + ". Activity " + first.activity()
                + ", event " + first.name() + " at position " + FigureFormat.count(first.position()) + ".");
        waiting.setVisible(now.size() > 1);
        waiting.setText(FigureFormat.count(now.size() - 1L, "later update", "later updates") + " to the same activity "
                + (now.size() == 2 ? "is" : "are") + " waiting.");
    }
}

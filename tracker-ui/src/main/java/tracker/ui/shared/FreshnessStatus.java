package tracker.ui.shared;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import tracker.domain.shared.LondonCalendar;
import tracker.domain.shared.SnapshotPosition;

/**
 * Shows how current the figures are, the same way on every live page. Only the browser knows about a lost connection or a hidden
 * tab. The script of {@link TabVisibilityListener} shows that, with the time it reads here.
 */
public final class FreshnessStatus extends Paragraph {

    private final Span dot = new Span();
    private final Span state = new Span();
    private final Span lost = new Span();
    private final Span words = new Span();

    public FreshnessStatus() {
        dot.addClassName("live-dot");
        dot.getElement().setAttribute("aria-hidden", "true");
        state.addClassName("state");
        lost.addClassName("state-lost");
        lost.getElement().setAttribute("role", "status");
        addClassName("freshness");
        add(dot, lost, state, words);
    }

    /**
     * Shows the status of live figures.
     *
     * @param moment position and time of the figures
     * @param behind whether events are waiting to be projected
     * @param paused whether the user has paused updates
     * @param more further text
     */
    public void show(SnapshotPosition moment, boolean behind, boolean paused, String more) {
        String time = LondonCalendar.timeOf(moment.asAt());
        getElement().setAttribute("data-figures-from", time);
        setClassName("behind", behind);
        setClassName("paused", paused);
        TextUpdater.update(
                state, paused ? "Paused at " + time + "." : behind ? "Updates are slightly delayed." : "Live.");
        showWords(more, moment);
    }

    /**
     * Shows the status of figures of the past.
     *
     * @param what describes the figures
     */
    public void showPast(SnapshotPosition moment, String what) {
        dot.setVisible(false);
        showWords(what, moment);
    }

    /** The position is in a tooltip, for people who need to quote it. */
    private void showWords(String sentence, SnapshotPosition moment) {
        TextUpdater.update(words, sentence);
        words.getElement().setAttribute("title", "Position " + FigureFormat.count(moment.position()));
    }
}

package tracker.ui.shared;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import tracker.domain.shared.LondonCalendar;
import tracker.domain.shared.SnapshotPosition;

/**
 * Says how fresh the figures are, in words; the same on every page that moves. That the connection is lost, and that nobody has looked
 * for a while, only the browser can know; {@link TabVisibilityListener} has it say so, with the time it finds here.
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
     * Of figures that move.
     *
     * @param moment at which they hold
     * @param behind whether facts have been waiting to be shown
     * @param paused whether whoever looks holds them still
     * @param more what else there is to say of it
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
     * Of figures that do not move: nothing here is live.
     *
     * @param what they tell
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

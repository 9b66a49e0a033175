package tracker.ui.boards;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import tracker.domain.campaign.CampaignPhase;
import tracker.domain.participation.BoardFilter;
import tracker.domain.participation.CampaignBoard;
import tracker.domain.shared.LondonCalendar;
import tracker.domain.trust.Area.AreaLevel;
import tracker.ui.shared.RenderedFragment;
import tracker.ui.shared.UpdatableComponent;

/** Empty state of a board: no activities yet, or none that match the filters. */
final class EmptyBoardSection extends Div implements UpdatableComponent<BoardContent> {

    private static final BoardRenderer RENDERER = BoardRenderer.of(now -> new EmptyBoardSection());

    private final Paragraph words = new Paragraph();
    private final Section section = new Section(words);

    private EmptyBoardSection() {
        section.addClassNames("card", "nothing-yet");
        section.getElement().setAttribute("aria-label", "No activities yet");
        add(section);
    }

    static RenderedFragment<BoardContent> fragment(AreaLevel level) {
        return RENDERER.fragment(level);
    }

    /** With a link that clears the filters, if there are any. */
    @Override
    public void show(BoardContent now) {
        setVisible(now.participation().total().activities() == 0);
        if (now.trust() != null && now.trust().closedBefore()) {
            words.setText("This trust closed before this campaign began, so no activities are expected.");
        } else if (now.filter().equals(BoardFilter.NONE)) {
            words.setText(nothingYet(now.board(), now.phase()));
        } else {
            words.setText("No activities match the filters. ");
            words.add(PlaceLinks.withoutFilter("Clear filters", now.address()));
        }
    }

    private static String nothingYet(CampaignBoard board, CampaignPhase phase) {
        if (phase.isFinal()) {
            return "No activities are recorded for " + board.campaign().id() + ".";
        }
        if (phase.weekIsOver()) {
            return "No activities have been reported for " + board.campaign().id()
                    + " yet. Reports appear here until "
                    + LondonCalendar.inWords(board.campaign().days().lateUntil()) + ".";
        }
        return "No activities have been planned or held yet for "
                + board.campaign().id()
                + ". Activities count from "
                + LondonCalendar.inWords(board.campaign().days().runUpFrom())
                + " and appear here as soon as trusts log them.";
    }
}

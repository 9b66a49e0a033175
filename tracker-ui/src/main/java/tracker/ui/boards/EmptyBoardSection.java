package tracker.ui.boards;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import tracker.domain.participation.BoardFilter;
import tracker.domain.participation.CampaignBoard;
import tracker.domain.shared.LondonCalendar;
import tracker.domain.trust.Area.AreaLevel;
import tracker.ui.shared.RenderedFragment;
import tracker.ui.shared.UpdatableComponent;

/** What a board says before anything is planned or held, or where the filters leave nothing. */
final class EmptyBoardSection extends Div implements UpdatableComponent<BoardContent> {

    private static final BoardRenderer RENDERER = BoardRenderer.of(now -> new EmptyBoardSection());

    private final Paragraph words = new Paragraph();
    private final Section section = new Section(words);

    private EmptyBoardSection() {
        section.addClassNames("card", "nothing-yet");
        section.getElement().setAttribute("aria-label", "Nothing yet");
        add(section);
    }

    static RenderedFragment<BoardContent> fragment(AreaLevel level) {
        return RENDERER.fragment(level);
    }

    /** With the way out of the filters, where it is they that leave nothing. */
    @Override
    public void show(BoardContent now) {
        setVisible(now.participation().total().activities() == 0);
        if (now.trust() != null && now.trust().closedBefore()) {
            words.setText("It had closed before this campaign began, so nothing is expected of it.");
        } else if (now.filter().equals(BoardFilter.NONE)) {
            words.setText(nothingYet(now.board()));
        } else {
            words.setText("Nothing here fits the filters. ");
            words.add(PlaceLinks.withoutFilter("Show everything", now.address()));
        }
    }

    private static String nothingYet(CampaignBoard board) {
        return "Nothing is planned or held yet for " + board.campaign().id()
                + ". Activities count from "
                + LondonCalendar.inWords(board.campaign().days().runUpFrom())
                + ", and appear here by themselves as soon as they are logged.";
    }
}

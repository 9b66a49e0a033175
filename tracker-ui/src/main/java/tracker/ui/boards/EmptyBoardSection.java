package tracker.ui.boards;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import tracker.domain.participation.BoardFilter;
import tracker.domain.participation.CampaignBoard;
import tracker.domain.participation.PlaceBoard;
import tracker.domain.participation.TrustBoard;
import tracker.domain.shared.LondonCalendar;
import tracker.ui.links.PlaceAddress;
import tracker.ui.shared.RenderedFragment;
import tracker.ui.shared.SharedRenderer;
import tracker.ui.shared.TextUpdater;
import tracker.ui.shared.UpdatableComponent;

/** What a board says before anything is planned or held, or where the filters leave nothing. */
final class EmptyBoardSection extends Section implements UpdatableComponent<CampaignBoard> {

    private static final SharedRenderer<PlaceBoard> OF_A_PLACE =
            SharedRenderer.of(now -> new EmptyBoardPanel<>(now.board(), PlaceAddress.of(now), false));
    private static final SharedRenderer<TrustBoard> OF_A_TRUST =
            SharedRenderer.of(now -> new EmptyBoardPanel<>(now.board(), PlaceAddress.of(now), now.closedBefore()));

    private final Paragraph words = new Paragraph();

    EmptyBoardSection() {
        addClassNames("card", "nothing-yet");
        getElement().setAttribute("aria-label", "Nothing yet");
        add(words);
    }

    static RenderedFragment<TrustBoard> trustFragment() {
        return new RenderedFragment<>(OF_A_TRUST);
    }

    static RenderedFragment<PlaceBoard> fragment() {
        return new RenderedFragment<>(OF_A_PLACE);
    }

    @Override
    public void show(CampaignBoard board) {
        setVisible(board.participation().total().activities() == 0);
        TextUpdater.update(
                words,
                "Nothing is planned or held yet for " + board.campaign().id()
                        + ". Activities count from "
                        + LondonCalendar.inWords(board.campaign().days().runUpFrom())
                        + ", and appear here by themselves as soon as they are logged.");
    }

    /** With the way out of the filters, where it is they that leave nothing. */
    private static final class EmptyBoardPanel<T> extends Div implements UpdatableComponent<T> {

        /** @param closed whether nothing can come */
        EmptyBoardPanel(CampaignBoard board, PlaceAddress here, boolean closed) {
            boolean narrowed = !here.filter().equals(BoardFilter.NONE);
            EmptyBoardSection nothing = new EmptyBoardSection();
            nothing.show(board);
            if (closed) {
                TextUpdater.update(
                        nothing.words, "It had closed before this campaign began, so nothing is expected of it.");
            } else if (narrowed) {
                TextUpdater.update(nothing.words, "Nothing here fits the filters. ");
                nothing.words.add(PlaceLinks.withoutFilter("Show everything", here));
            }
            add(nothing);
            setVisible(nothing.isVisible());
        }

        @Override
        public void show(T same) {}
    }
}

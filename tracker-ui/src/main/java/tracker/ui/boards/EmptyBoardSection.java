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

/** Empty state of a board: no activities yet, or none that match the filters. */
final class EmptyBoardSection extends Section implements UpdatableComponent<CampaignBoard> {

    private static final SharedRenderer<PlaceBoard> OF_A_PLACE =
            SharedRenderer.of(now -> new EmptyBoardPanel<>(now.board(), PlaceAddress.of(now), false));
    private static final SharedRenderer<TrustBoard> OF_A_TRUST =
            SharedRenderer.of(now -> new EmptyBoardPanel<>(now.board(), PlaceAddress.of(now), now.closedBefore()));

    private final Paragraph words = new Paragraph();

    EmptyBoardSection() {
        addClassNames("card", "nothing-yet");
        getElement().setAttribute("aria-label", "No activities yet");
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
                "No activities have been planned or held yet for "
                        + board.campaign().id()
                        + ". Activities count from "
                        + LondonCalendar.inWords(board.campaign().days().runUpFrom())
                        + " and appear here as soon as trusts log them.");
    }

    /** The empty state with a link that clears the filters, if there are any. */
    private static final class EmptyBoardPanel<T> extends Div implements UpdatableComponent<T> {

        /** @param closed whether the trust closed before the campaign */
        EmptyBoardPanel(CampaignBoard board, PlaceAddress here, boolean closed) {
            boolean narrowed = !here.filter().equals(BoardFilter.NONE);
            EmptyBoardSection nothing = new EmptyBoardSection();
            nothing.show(board);
            if (closed) {
                TextUpdater.update(
                        nothing.words, "This trust closed before this campaign began, so no activities are expected.");
            } else if (narrowed) {
                TextUpdater.update(nothing.words, "No activities match the filters. ");
                nothing.words.add(PlaceLinks.withoutFilter("Clear filters", here));
            }
            add(nothing);
            setVisible(nothing.isVisible());
        }

        @Override
        public void show(T same) {}
    }
}

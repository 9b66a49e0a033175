package tracker.ui.participation;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import tracker.domain.participation.BoardFilter;
import tracker.domain.participation.CampaignBoard;
import tracker.domain.participation.PlaceBoard;
import tracker.domain.participation.TrustBoard;
import tracker.domain.shared.LondonCalendar;
import tracker.ui.shared.Drawing;
import tracker.ui.shared.Drawn;
import tracker.ui.shared.Shown;
import tracker.ui.shared.Words;

/** What a board says before anything is planned or held, or where the filters leave nothing. */
final class NothingYet extends Section implements Shown<CampaignBoard> {

    private static final Drawing<PlaceBoard> OF_A_PLACE =
            Drawing.of(now -> new OnABoard<>(now.board(), PlaceAddress.of(now), false));
    private static final Drawing<TrustBoard> OF_A_TRUST =
            Drawing.of(now -> new OnABoard<>(now.board(), PlaceAddress.of(now), now.closedBefore()));

    private final Paragraph words = new Paragraph();

    NothingYet() {
        addClassNames("card", "nothing-yet");
        getElement().setAttribute("aria-label", "Nothing yet");
        add(words);
    }

    static Drawn<TrustBoard> ofATrust() {
        return new Drawn<>(OF_A_TRUST);
    }

    static Drawn<PlaceBoard> drawn() {
        return new Drawn<>(OF_A_PLACE);
    }

    @Override
    public void show(CampaignBoard board) {
        setVisible(board.participation().total().activities() == 0);
        Words.show(
                words,
                "Nothing is planned or held yet for " + board.campaign().id()
                        + ". Activities count from "
                        + LondonCalendar.inWords(board.campaign().days().runUpFrom())
                        + ", and appear here by themselves as soon as they are logged.");
    }

    /** With the way out of the filters, where it is they that leave nothing. */
    private static final class OnABoard<T> extends Div implements Shown<T> {

        /** @param closed whether nothing can come */
        OnABoard(CampaignBoard board, PlaceAddress here, boolean closed) {
            boolean narrowed = !here.narrowing().equals(BoardFilter.NONE);
            NothingYet nothing = new NothingYet();
            nothing.show(board);
            if (closed) {
                Words.show(nothing.words, "It had closed before this campaign began, so nothing is expected of it.");
            } else if (narrowed) {
                Words.show(nothing.words, "Nothing here fits the filters. ");
                nothing.words.add(PlaceLinks.everything("Show everything", here));
            }
            add(nothing);
            setVisible(nothing.isVisible());
        }

        @Override
        public void show(T same) {}
    }
}

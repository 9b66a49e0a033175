package tracker.ui.participation;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import tracker.domain.participation.Board;
import tracker.domain.shared.London;
import tracker.ui.shared.Shown;
import tracker.ui.shared.Words;

/** What a board says before anything is planned or held. */
final class NothingYet extends Section implements Shown<Board> {

    private final Paragraph words = new Paragraph();

    NothingYet() {
        addClassNames("card", "nothing-yet");
        getElement().setAttribute("aria-label", "Nothing yet");
        add(words);
    }

    @Override
    public void show(Board board) {
        setVisible(board.participation().total().activities() == 0);
        Words.show(
                words,
                "Nothing is planned or held yet for " + board.campaign().id()
                        + ". Activities count from "
                        + London.inWords(board.campaign().days().runUpFrom())
                        + ", and appear here by themselves as soon as they are logged.");
    }
}

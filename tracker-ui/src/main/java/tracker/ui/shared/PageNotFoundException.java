package tracker.ui.shared;

import com.vaadin.flow.router.NotFoundException;

/** The address asks for something that does not exist; the message is the sentence for the person. */
public final class PageNotFoundException extends NotFoundException {

    private static final long serialVersionUID = 1L;

    public PageNotFoundException(String sentence) {
        super(sentence);
    }

    /** The sentence for the person; never null, unlike {@link #getMessage()} in general. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}

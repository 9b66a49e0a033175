package tracker.ui.shared;

import com.vaadin.flow.router.NotFoundException;

/** The address names something that does not exist. The message is a sentence for the user. */
public final class PageNotFoundException extends NotFoundException {

    private static final long serialVersionUID = 1L;

    public PageNotFoundException(String sentence) {
        super(sentence);
    }

    /** The sentence for the user. Never null, unlike {@link #getMessage()}. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}

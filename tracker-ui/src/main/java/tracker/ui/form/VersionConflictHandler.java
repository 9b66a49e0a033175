package tracker.ui.form;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** The version the user has seen, and what to do if it has changed since. */
public interface VersionConflictHandler {

    /** The version the user has seen. */
    long expectedVersion();

    /**
     * Reads again after a rejected command. True if the only new events do not affect the form, such as taps at a
     * stand: the form then has the latest version and can be sent again without asking.
     */
    boolean rebaseIfUnrelated();

    /** Reads again after a rejected command. Empty if nothing has changed and the command was rejected for another reason. */
    Optional<Component> conflictPanel();
}

package tracker.ui.form;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** How the thing that a form changes stood when the person looked, and what to ask when it stands otherwise by now. */
public interface VersionConflictHandler {

    /** The number of the last fact that the person has seen. */
    long expectedVersion();

    /**
     * Looks again after a refusal: whether only such things came in between as the form says nothing of, like taps at a stand. It is
     * then on the newest version, and what it says can be sent again without asking anybody.
     */
    boolean rebaseIfUnrelated();

    /** Looks again after a refusal; empty where nothing has changed, and the refusal has another reason. */
    Optional<Component> conflictPanel();
}

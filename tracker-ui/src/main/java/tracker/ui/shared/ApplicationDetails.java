package tracker.ui.shared;

/** Deployment details that pages need. The application implements it. */
public interface ApplicationDetails {

    /** Whether the activities are simulated. Every page then says so. */
    boolean simulated();

    /** Whether every visitor has all permissions. For development only. */
    boolean open();

    /** One or two sentences for the simulated-data banner. May be empty. */
    String notice();

    /** Whether lists of trusts start with the most active ones. False unless configured. */
    default boolean league() {
        return false;
    }
}

package tracker.ui.shared;

/** What the pages must know about the house they stand in; the application implements it. */
public interface ApplicationDetails {

    /** Whether the activities shown are invented, which every page then says. */
    boolean simulated();

    /** Whether everyone who reaches it may do everything; for developers only. */
    boolean open();

    /** One or two sentences for the banner of a simulated house; empty where there is nothing to add. */
    String notice();

    /** Whether lists of trusts begin with those that did the most. It is no contest unless a house says so. */
    default boolean league() {
        return false;
    }
}

package tracker.ui;

import tracker.ui.shared.ApplicationDetails;

/** A house that is what the test says. */
public record FakeApplicationDetails(boolean simulated, boolean open, String notice) implements ApplicationDetails {

    public static final FakeApplicationDetails REAL = new FakeApplicationDetails(false, false, "");
    public static final FakeApplicationDetails DEMO =
            new FakeApplicationDetails(true, false, "The trusts are real, what they do here is not.");
}

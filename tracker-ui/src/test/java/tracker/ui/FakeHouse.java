package tracker.ui;

import tracker.ui.shared.House;

/** A house that is what the test says. */
public record FakeHouse(boolean simulated, boolean writingAllowed, String notice) implements House {

    public static final FakeHouse REAL = new FakeHouse(false, true, "");
    public static final FakeHouse READ_ONLY = new FakeHouse(false, false, "");
    public static final FakeHouse DEMO = new FakeHouse(true, true, "The trusts are real, what they do here is not.");
}

package tracker.ui;

import tracker.ui.shared.House;

/** A house that is what the test says. */
public record FakeHouse(boolean simulated, boolean open, String notice) implements House {

    public static final FakeHouse REAL = new FakeHouse(false, false, "");
    public static final FakeHouse DEMO = new FakeHouse(true, false, "The trusts are real, what they do here is not.");
}

package tracker.domain.shared;

/** How people were counted, stored with every figure. */
public enum CountingMethod {
    CLICKER("counted with a clicker"),
    REGISTER("from a register"),
    TICKETS("from tickets"),
    ESTIMATE("estimated");

    private final String words;

    CountingMethod(String words) {
        this.words = words;
    }

    /** For people: "120 visitors, counted with a clicker". */
    public String words() {
        return words;
    }
}

package tracker.planted.app.feed;

/** SQL that names tables of other packages. */
final class FeedThatReadsTheLedger {

    private FeedThatReadsTheLedger() {}

    static String ledger() {
        return "select activity from participation_ledger where to_position is null";
    }

    static String display(String columns) {
        return "select " + columns + " from display where name = ?";
    }
}

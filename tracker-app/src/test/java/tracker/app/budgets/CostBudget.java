package tracker.app.budgets;

/**
 * The maximum cost of each operation. Statements and transactions of commands are exact today; lower the number here
 * after an improvement. Bytes have room for a new field and for JVM differences, but not for half as much again.
 */
final class CostBudget {

    static final long STATEMENTS_OF_A_NEW_ACTIVITY = 1;
    static final long TRANSACTIONS_OF_A_NEW_ACTIVITY = 1;

    static final long STATEMENTS_OF_A_REVISION = 2;
    static final long TRANSACTIONS_OF_A_REVISION = 2;

    static final long STATEMENTS_OF_A_THOUSAND_TOGETHER = 10;
    static final long TRANSACTIONS_OF_A_THOUSAND_TOGETHER = 10;

    /**
     * Measured: 23. Polls without a result are included, and their number varies with the time; one for each event
     * would be a thousand.
     */
    static final long TRANSACTIONS_PER_THOUSAND_EVENTS_READ = 60;

    /** Measured: about 840 in a group, 1,230 alone: since decision 50 its text is a row of its own with an index. */
    static final long LOG_BYTES_PER_EVENT_BATCHED = 1_000;

    static final long LOG_BYTES_PER_EVENT_ALONE = 1_450;

    /** Measured: 46,200, 15,600 (both with the text that is joined to its event) and 500. */
    static final long HEAP_BYTES_OF_A_COMMAND = 55_000;

    static final long HEAP_BYTES_PER_EVENT_DECODED = 19_000;
    static final long HEAP_BYTES_PER_EVENT_FOLDED = 650;

    private CostBudget() {}
}

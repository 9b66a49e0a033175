package tracker.app.database;

/**
 * How long a session of ours may keep a transaction open. A process that is paused or hangs would otherwise hold the numbers of
 * its facts for ever, and nobody could tell whether they will come (decision 0004).
 *
 * <p>A minute without a word, an hour in all: room for a long import. PostgreSQL has the second bound from version 17 on.
 */
final class SessionBounds {

    /** Sets only what the server knows. */
    static final String SQL = """
            select set_config(bound.name, bound.most, false)
            from (values ('idle_in_transaction_session_timeout', '60s'), ('transaction_timeout', '1h')) bound (name, most)
            where bound.name in (select name from pg_settings)
            """;

    private SessionBounds() {}
}

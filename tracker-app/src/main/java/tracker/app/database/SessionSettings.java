package tracker.app.database;

/**
 * What every session of ours is told when it begins, as far as the server knows it.
 *
 * <p>PostgreSQL keeps a plan as long as the connection lives. One that was made while the tables were empty stays in use as they
 * fill: a reader that began on an empty database fell to some hundred facts a second.
 */
enum SessionSettings {

    /** Questions and readers: each statement is planned for the tables as they are. */
    READING("('plan_cache_mode', 'force_custom_plan')"),

    /**
     * Commands look up by key and insert, with statements that leave no choice once no table is read whole; planning an insert of
     * many rows anew would cost more than the insert.
     */
    LOOKING_UP("('enable_seqscan', 'off')");

    /**
     * How long a transaction may be kept open: a process that is paused or hangs would otherwise hold the numbers of its facts for
     * ever, and nobody could tell whether they will come (decision 0004). A minute without a word, an hour in all: room for a long
     * import. PostgreSQL has the second bound from version 17 on. Statements are short, and compiling one would take longer
     * than running it.
     */
    private static final String SQL = """
            select set_config(setting.name, setting.value, false)
            from (values ('idle_in_transaction_session_timeout', '60s'), ('transaction_timeout', '1h'), ('jit', 'off'),
                %s) setting (name, value)
            where setting.name in (select name from pg_settings)
            """;

    private final String more;

    SessionSettings(String more) {
        this.more = more;
    }

    String sql() {
        return SQL.formatted(more);
    }
}

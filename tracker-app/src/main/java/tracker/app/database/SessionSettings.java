package tracker.app.database;

/**
 * The settings of every database session, as far as the server supports them.
 *
 * <p>PostgreSQL keeps a plan as long as the connection lives. A plan made while the tables were empty stays in use as
 * they fill: a projection that began on an empty database fell to some hundred events a second.
 */
enum SessionSettings {

    /** For queries and projections: each statement is planned for the current tables. */
    READING("('plan_cache_mode', 'force_custom_plan')"),

    /**
     * For commands: lookups by key and inserts, whose plans do not change without sequential scans; planning a large
     * insert each time would cost more than the insert.
     */
    LOOKING_UP("('enable_seqscan', 'off')");

    /**
     * The longest time a transaction may stay open: a process that hangs would otherwise hold the numbers of its
     * events, and readers could not tell whether they will come (decision 0004). A minute idle, an hour in all, which
     * is enough for a long import. PostgreSQL has the second limit from version 17 on. JIT is off, because statements
     * are short.
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

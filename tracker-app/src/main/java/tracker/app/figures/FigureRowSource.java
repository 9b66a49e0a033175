package tracker.app.figures;

/** SQL of the rows that figures are summed from; the same columns for now and for the past. */
final class FigureRowSource {

    private static final String COLUMNS =
            "trust, kind, counts_as, day, activities, reach_low, reach_best, reach_high, counted, unknown";

    private static final String COUNTED =
            "campaign = :year and counts_as <> 'OUTSIDE' and kind = any (:kinds) and day between :fromDay and :toDay";

    private static final String COUNTED_VERSION =
            "%1$s.counts_as <> 'OUTSIDE' and %1$s.kind = any (:kinds) and %1$s.day_from between :fromDay and :toDay";

    /** The current rows. */
    static final String CURRENT = "(select " + COLUMNS + " from participation_total where " + COUNTED + ")";

    /**
     * Rows as at an instant: a checkpoint, the changes of the quarters since, and the ledger's versions of the last
     * quarter. Some rows are negative, so only their sums have a meaning.
     */
    static final String AS_AT =
            """
            (select %1$s from participation_checkpoint where before = :checkpoint and %2$s
            union all
            select %1$s from participation_change where quarter >= :checkpoint and quarter < :quarter and %2$s
            union all
            select l.trust, l.kind, l.counts_as, l.day_from, 1, l.add_low, l.add_best, l.add_high, l.add_counted, l.add_unknown
            from activity_version l where l.campaign = :year and l.known_from >= :quarter and l.known_from <= :asAt and %3$s
            union all
            select p.trust, p.kind, p.counts_as, p.day_from, -1, -p.add_low, -p.add_best, -p.add_high, -p.add_counted, -p.add_unknown
            from activity_version l join activity_version p on p.activity = l.activity and p.version = l.version - 1
            where l.campaign = :year and l.known_from >= :quarter and l.known_from <= :asAt and %4$s)
            """.formatted(COLUMNS, COUNTED, COUNTED_VERSION.formatted("l"), COUNTED_VERSION.formatted("p"));

    private FigureRowSource() {}
}

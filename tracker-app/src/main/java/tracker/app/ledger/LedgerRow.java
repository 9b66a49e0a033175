package tracker.app.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tracker.domain.activity.ActivityContribution;
import tracker.domain.activity.ActivityKind;
import tracker.domain.activity.ActivityStage;
import tracker.domain.activity.Publicity;
import tracker.domain.campaign.CampaignId;
import tracker.domain.participation.ReachTotals;
import tracker.domain.shared.CountingMethod;
import tracker.domain.shared.DayRange;
import tracker.domain.shared.EducationPhase;
import tracker.domain.shared.Reach;
import tracker.domain.trust.TrustCode;

/** How a version of a contribution is stored in the table {@code participation_ledger}. */
public final class LedgerRow {

    /** In the order in which the columns are written. */
    public static final String COLUMNS =
            "activity, version, from_position, to_position, known_from, known_to, kind, campaign, trust,"
                    + " day_from, day_to, title, stage, counts_as, reach_low, reach_best, reach_high, reach_method, late, withdrawn,"
                    + " add_low, add_best, add_high, add_counted, add_unknown, urn, open_to_public, phase, shown_from";

    private LedgerRow() {}

    public static void write(CopyRowWriter rows, LedgerVersion version) throws SQLException {
        ActivityContribution c = version.contribution();
        Reach reach = c.reach();
        ReachTotals adds = TotalAmount.of(c).reached();
        rows.add(version.activity())
                .add(version.number())
                .add(version.fromPosition())
                .add(version.toPosition())
                .add(version.knownFrom())
                .add(version.knownTo())
                .add(c.kind().name())
                .add(c.campaign().value())
                .add(code(c.trust()))
                .add(c.days().from())
                .add(c.days().to())
                .add(c.title())
                .add(c.stage().name())
                .add(c.countsAs().name())
                .add(reach.low())
                .add(reach.best())
                .add(reach.high())
                .add(reach.method() == null ? null : reach.method().name())
                .add(c.late())
                .add(c.withdrawn())
                .add(adds.low())
                .add(adds.best())
                .add(adds.high())
                .add(adds.counted())
                .add(adds.unknown())
                .add(c.urn())
                .add(c.publicity().openToPublic())
                .add(phase(c.publicity().phase()))
                .add(c.shownFrom())
                .endRow();
    }

    static LedgerVersion version(ResultSet row) throws SQLException {
        return new LedgerVersion(
                row.getString("activity"),
                row.getInt("version"),
                row.getLong("from_position"),
                row.getTimestamp("known_from").toInstant(),
                null,
                null,
                contribution(row));
    }

    public static ActivityContribution contribution(ResultSet row) throws SQLException {
        String trust = row.getString("trust");
        String method = row.getString("reach_method");
        return new ActivityContribution(
                ActivityKind.valueOf(row.getString("kind")),
                new CampaignId(row.getInt("campaign")),
                trust == null ? null : new TrustCode(trust),
                new DayRange(row.getObject("day_from", LocalDate.class), row.getObject("day_to", LocalDate.class)),
                row.getString("title"),
                ActivityStage.valueOf(row.getString("stage")),
                new Reach(
                        row.getObject("reach_low", Integer.class),
                        row.getObject("reach_best", Integer.class),
                        row.getObject("reach_high", Integer.class),
                        method == null ? null : CountingMethod.valueOf(method)),
                row.getBoolean("late"),
                row.getBoolean("withdrawn"),
                row.getString("urn"),
                new Publicity(row.getBoolean("open_to_public"), phase(row.getString("phase"))));
    }

    private static @Nullable String phase(@Nullable EducationPhase phase) {
        return phase == null ? null : phase.name();
    }

    private static @Nullable EducationPhase phase(@Nullable String name) {
        return name == null ? null : EducationPhase.valueOf(name);
    }

    public static @Nullable String code(@Nullable TrustCode trust) {
        return trust == null ? null : trust.value();
    }

    static @Nullable Timestamp timestamp(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }
}

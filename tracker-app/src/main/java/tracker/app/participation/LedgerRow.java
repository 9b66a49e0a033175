package tracker.app.participation;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tracker.domain.campaign.CampaignId;
import tracker.domain.participation.ActivityKind;
import tracker.domain.participation.Contribution;
import tracker.domain.participation.Reached;
import tracker.domain.participation.Stage;
import tracker.domain.shared.CountingMethod;
import tracker.domain.shared.Days;
import tracker.domain.shared.Reach;
import tracker.domain.trust.TrustCode;

/** How one version of a contribution stands in the table {@code participation_ledger}. */
final class LedgerRow {

    private LedgerRow() {}

    /** In the order of the columns of {@link ParticipationLedger#write(LedgerFold)}. */
    static void set(PreparedStatement statement, LedgerVersion version) throws SQLException {
        Contribution c = version.contribution();
        Reach reach = c.reach();
        statement.setString(1, version.activity());
        statement.setInt(2, version.number());
        statement.setLong(3, version.fromPosition());
        statement.setObject(4, version.toPosition(), Types.BIGINT);
        statement.setTimestamp(5, Timestamp.from(version.knownFrom()));
        statement.setTimestamp(6, timestamp(version.knownTo()));
        statement.setString(7, c.kind().name());
        statement.setInt(8, c.campaign().value());
        statement.setString(9, code(c.trust()));
        statement.setObject(10, c.days().from());
        statement.setObject(11, c.days().to());
        statement.setString(12, c.title());
        statement.setString(13, c.stage().name());
        statement.setString(14, c.countsAs().name());
        statement.setObject(15, reach.low(), Types.INTEGER);
        statement.setObject(16, reach.best(), Types.INTEGER);
        statement.setObject(17, reach.high(), Types.INTEGER);
        statement.setString(18, reach.method() == null ? null : reach.method().name());
        statement.setBoolean(19, c.late());
        statement.setBoolean(20, c.withdrawn());
        Reached adds = Amount.of(c).reached();
        statement.setLong(21, adds.low());
        statement.setLong(22, adds.best());
        statement.setLong(23, adds.high());
        statement.setInt(24, adds.counted());
        statement.setInt(25, adds.unknown());
        statement.setString(26, c.urn());
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

    static Contribution contribution(ResultSet row) throws SQLException {
        String trust = row.getString("trust");
        String method = row.getString("reach_method");
        return new Contribution(
                ActivityKind.valueOf(row.getString("kind")),
                new CampaignId(row.getInt("campaign")),
                trust == null ? null : new TrustCode(trust),
                new Days(row.getObject("day_from", LocalDate.class), row.getObject("day_to", LocalDate.class)),
                row.getString("title"),
                Stage.valueOf(row.getString("stage")),
                new Reach(
                        row.getObject("reach_low", Integer.class),
                        row.getObject("reach_best", Integer.class),
                        row.getObject("reach_high", Integer.class),
                        method == null ? null : CountingMethod.valueOf(method)),
                row.getBoolean("late"),
                row.getBoolean("withdrawn"),
                row.getString("urn"));
    }

    static @Nullable String code(@Nullable TrustCode trust) {
        return trust == null ? null : trust.value();
    }

    static @Nullable Timestamp timestamp(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }
}

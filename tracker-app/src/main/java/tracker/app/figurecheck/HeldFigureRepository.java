package tracker.app.figurecheck;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tracker.app.eventstore.ActivityEventRepository;
import tracker.app.eventstore.ActivityEventRepository.EventHistory;
import tracker.app.ledger.LedgerRow;
import tracker.domain.activity.ActivityContribution;
import tracker.domain.activity.ActivityStage;
import tracker.domain.activity.FigureEvent;
import tracker.domain.activity.FigurePlausibility;
import tracker.domain.figurecheck.HeldFigures;
import tracker.domain.trust.RegisteredTrust;
import tracker.domain.trust.TrustCode;
import tracker.domain.trust.TrustRegistry;

/**
 * The activities whose figures are held back. Which they are is a stage in the ledger; the figures themselves are read
 * from the events, because the ledger has no staff and hours.
 */
@Component
class HeldFigureRepository {

    private final JdbcClient jdbc;
    private final ActivityEventRepository events;
    private final TrustRegistry trusts;

    HeldFigureRepository(JdbcClient jdbc, ActivityEventRepository events, TrustRegistry trusts) {
        this.jdbc = jdbc;
        this.events = events;
        this.trusts = trusts;
    }

    /** The longest wait first. */
    List<HeldFigures> at(ActivityStage stage) {
        return jdbc
                .sql("select * from activity_now where counts_as = ? and trust is not null order by from_position")
                .param(stage.name())
                .query(this::held)
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /** Empty if the activity has moved on since its row was written; the next answer is without it. */
    private Optional<HeldFigures> held(ResultSet row, int number) throws SQLException {
        String activity = row.getString("activity");
        ActivityContribution contribution = LedgerRow.contribution(row);
        TrustCode trust = Objects.requireNonNull(contribution.trust());
        var since = row.getTimestamp("known_from").toInstant();
        return events.of(activity)
                .flatMap(history -> newest(history)
                        .map(figures -> new HeldFigures(
                                activity,
                                history.version(),
                                contribution.kind(),
                                contribution.campaign(),
                                trust,
                                trusts.find(trust).map(RegisteredTrust::name).orElse(trust.value()),
                                contribution.title(),
                                contribution.days(),
                                FigurePlausibility.implausible(contribution.kind(), figures.figures()),
                                since)));
    }

    private static Optional<FigureEvent> newest(EventHistory history) {
        return history.events().reversed().stream()
                .filter(FigureEvent.class::isInstance)
                .map(FigureEvent.class::cast)
                .findFirst();
    }
}

package tracker.app.report;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tracker.app.eventstore.EventDecoder;
import tracker.domain.trust.Icb;
import tracker.domain.trust.Region;
import tracker.domain.trust.TrustEvent;
import tracker.domain.trust.TrustEvent.TrustClosed;
import tracker.domain.trust.TrustEvent.TrustDescribed;
import tracker.domain.trust.TrustEvent.TrustMoved;
import tracker.domain.trust.TrustEvent.TrustRegistered;
import tracker.domain.trust.TrustEvent.TrustRenamed;

/**
 * The trusts at a position, replayed from their events. A trust that is renamed or moved later keeps its earlier name and area in an
 * old report (decision 46).
 */
@Component
class RegisterAtPositionRepository {

    /** Looks up the events of each trust separately, so that the query plan never scans the whole table. */
    private static final String FACTS = """
            select fact.payload_type, fact.payload from trust,
                lateral (select global_index, payload_type, payload from domain_event
                         where aggregate_identifier = 'trust:' || trust.code and global_index <= :position offset 0) as fact
            order by fact.global_index
            """;

    private final JdbcClient jdbc;
    private final EventDecoder decoder;

    RegisterAtPositionRepository(JdbcClient jdbc, EventDecoder decoder) {
        this.jdbc = jdbc;
        this.decoder = decoder;
    }

    /**
     * A trust at the position.
     *
     * @param opened first open day; null if unknown
     * @param closed last open day; null if none was known
     */
    record TrustAtPosition(
            String code,
            String name,
            Region region,
            Icb icb,
            @Nullable LocalDate opened,
            @Nullable LocalDate closed) {

        boolean openOn(LocalDate day) {
            return (opened == null || !opened.isAfter(day)) && (closed == null || !closed.isBefore(day));
        }
    }

    /** By name, including closed trusts. */
    List<TrustAtPosition> at(long position) {
        Map<String, TrustAtPosition> places = new TreeMap<>();
        jdbc.sql(FACTS)
                .param("position", position)
                .query((row, number) -> decoder.decode(row.getString(1), row.getBytes(2)))
                .list()
                .forEach(decoded -> {
                    if (decoded instanceof TrustEvent event) {
                        places.compute(event.trust().value(), (code, place) -> after(place, event));
                    }
                });
        return places.values().stream()
                .sorted(Comparator.comparing(TrustAtPosition::name, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(TrustAtPosition::code))
                .toList();
    }

    private static @Nullable TrustAtPosition after(@Nullable TrustAtPosition p, TrustEvent event) {
        if (event instanceof TrustRegistered e) {
            return new TrustAtPosition(e.trust().value(), e.name().value(), e.region(), e.icb(), e.opened(), null);
        }
        if (p == null) {
            return null;
        }
        return switch (event) {
            case TrustRenamed e ->
                new TrustAtPosition(p.code(), e.name().value(), p.region(), p.icb(), p.opened(), p.closed());
            case TrustMoved e -> new TrustAtPosition(p.code(), p.name(), e.region(), e.icb(), p.opened(), p.closed());
            case TrustClosed e -> new TrustAtPosition(p.code(), p.name(), p.region(), p.icb(), p.opened(), e.day());
            case TrustDescribed e -> p;
            case TrustRegistered e -> p;
        };
    }
}

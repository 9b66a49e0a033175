package tracker.bench.crud;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/** The tracker's own table of trusts, as far as the rules use it. */
@Table(schema = "public", name = "trust")
public record TrustRow(
        @Id String code,
        String name,
        @Nullable LocalDate opened,
        @Nullable LocalDate closed) {

    boolean openOn(LocalDate day) {
        return (opened == null || !day.isBefore(opened)) && (closed == null || !day.isAfter(closed));
    }
}

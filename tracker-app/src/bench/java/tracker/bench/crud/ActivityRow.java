package tracker.bench.crud;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.domain.Persistable;
import org.springframework.data.relational.core.mapping.Table;

/** One activity as one row. */
@Table(schema = "crud", name = "activity")
public record ActivityRow(
        @Id String id,
        int campaign,
        String trust,
        LocalDate dayFrom,
        LocalDate dayTo,
        String place,
        @Nullable String note,
        Integer low,
        Integer best,
        Integer high,
        String method,
        boolean late)
        implements Persistable<String> {

    static final String TABLE = """
            create table if not exists crud.activity
            (
                id       text    not null primary key,
                campaign integer not null,
                trust    text    not null,
                day_from date    not null,
                day_to   date    not null,
                place    text    not null,
                note     text,
                low      integer,
                best     integer,
                high     integer,
                method   text,
                late     boolean not null
            )
            """;

    static final String INDEX = "create index if not exists activity_trust on crud.activity (campaign, trust)";

    @Override
    public String getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return true;
    }
}

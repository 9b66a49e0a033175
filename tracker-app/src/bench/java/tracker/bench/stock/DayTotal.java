package tracker.bench.stock;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.NullUnmarked;

/** One total of the projection: a trust's stands on a day. */
@NullUnmarked
@Entity
@Table(name = "day_total")
public class DayTotal {

    @Id
    private String trustAndDay;

    private long activities;
    private long visitors;

    protected DayTotal() {}

    DayTotal(String trustAndDay) {
        this.trustAndDay = trustAndDay;
    }

    void add(long more) {
        activities++;
        visitors += more;
    }
}

package tracker.bench.stock;

import java.time.LocalDate;
import java.util.List;

/** The event of a stand as a plain class: XStream writes records but cannot read them back. */
public final class StockStandHeldEvent {

    private final String id;
    private final int campaign;
    private final String trust;
    private final LocalDate from;
    private final LocalDate to;
    private final String place;
    private final List<String> shown;
    private final Integer low;
    private final Integer best;
    private final Integer high;
    private final String method;
    private final boolean late;

    StockStandHeldEvent(RecordStockStandCommand c) {
        this.id = c.id();
        this.campaign = c.campaign();
        this.trust = c.trust();
        this.from = c.from();
        this.to = c.to();
        this.place = c.place();
        this.shown = c.shown();
        this.low = c.low();
        this.best = c.best();
        this.high = c.high();
        this.method = c.method();
        this.late = false;
    }

    String id() {
        return id;
    }

    String trustAndDay() {
        return trust + "/" + from;
    }

    int visitors() {
        return best;
    }

    @Override
    public String toString() {
        return "%d %s %s %s to %s at %s %s: %d to %d %s %s"
                .formatted(campaign, id, trust, from, to, place, shown, low, high, method, late);
    }
}

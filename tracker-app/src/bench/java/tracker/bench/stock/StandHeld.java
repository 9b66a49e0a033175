package tracker.bench.stock;

import java.time.LocalDate;
import java.util.List;

/** What a stand's fact says, as a plain class that XStream can write. */
public record StandHeld(
        String id,
        int campaign,
        String trust,
        LocalDate from,
        LocalDate to,
        String place,
        List<String> shown,
        Integer low,
        Integer best,
        Integer high,
        String method,
        boolean late) {}

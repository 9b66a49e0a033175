package tracker.bench.stock;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** A command with the same content. */
public record RecordStockStandCommand(
        @TargetAggregateIdentifier String id,
        int campaign,
        String trust,
        LocalDate from,
        LocalDate to,
        String place,
        List<String> shown,
        Integer low,
        Integer best,
        Integer high,
        String method) {}

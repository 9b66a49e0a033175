package tracker.planted.domain.stand;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import tracker.domain.shared.Command;

/** Commands without a valid handler. */
sealed interface PlantedStandCommand extends Command {

    @TargetAggregateIdentifier
    String id();

    /** No aggregate handles it. */
    record PaintStand(String id) implements PlantedStandCommand {}

    /** Handled only by an aggregate that is not listed. */
    record PolishStand(String id) implements PlantedStandCommand {}

    /** Sent by the wiring, through its factory. */
    record SweepStand(String id) implements PlantedStandCommand {}
}

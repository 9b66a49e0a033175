package tracker.planted.domain.stand;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import tracker.domain.shared.Command;

/** Commands that go nowhere. */
sealed interface PlantedStandCommand extends Command {

    @TargetAggregateIdentifier
    String id();

    /** Nobody decides about it. */
    record PaintStand(String id) implements PlantedStandCommand {}

    /** Decided only by one who is not on the list. */
    record PolishStand(String id) implements PlantedStandCommand {}

    /** Sent by the wiring, through what makes it. */
    record SweepStand(String id) implements PlantedStandCommand {}
}

package tracker.planted.domain.stand;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateRoot;
import tracker.planted.domain.stand.PlantedStandCommand.PolishStand;

/** Handles commands, but is not registered. */
@AggregateRoot(type = "planted")
public class StandNobodyListed {

    @CommandHandler
    void decide(PolishStand command) {
        // accepts everything
    }
}

package tracker.planted.domain.stand;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateRoot;
import tracker.planted.domain.stand.PlantedStandCommand.PolishStand;

/** Decides, but is never asked. */
@AggregateRoot(type = "planted")
public class StandNobodyListed {

    @CommandHandler
    void decide(PolishStand command) {
        // says yes to everything
    }
}

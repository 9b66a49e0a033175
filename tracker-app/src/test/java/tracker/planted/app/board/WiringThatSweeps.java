package tracker.planted.app.board;

import tracker.planted.domain.stand.PlantedStandCommands;

/** Sends a command through its factory. */
final class WiringThatSweeps {

    Object swept() {
        return new PlantedStandCommands("stand-1").sweep();
    }
}

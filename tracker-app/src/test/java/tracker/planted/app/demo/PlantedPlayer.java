package tracker.planted.app.demo;

import tracker.planted.domain.stand.PlantedStandCommands;

/** The only one who paints a stand. */
final class PlantedPlayer {

    Object painted() {
        return new PlantedStandCommands("stand-1").paint();
    }
}

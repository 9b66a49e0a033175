package tracker.planted.app.demo;

import tracker.planted.domain.stand.PlantedStandCommands;

/** The only sender of the command that paints a stand. */
final class PlantedPlayer {

    Object painted() {
        return new PlantedStandCommands("stand-1").paint();
    }
}

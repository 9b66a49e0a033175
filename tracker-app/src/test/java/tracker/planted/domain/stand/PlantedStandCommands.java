package tracker.planted.domain.stand;

import tracker.domain.shared.Command;

/** Factory of commands. */
public record PlantedStandCommands(String id) {

    public Command paint() {
        return new PlantedStandCommand.PaintStand(id);
    }

    public Command sweep() {
        return new PlantedStandCommand.SweepStand(id);
    }
}

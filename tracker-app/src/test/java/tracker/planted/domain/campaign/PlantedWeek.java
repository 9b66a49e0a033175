package tracker.planted.domain.campaign;

/** Known where it must not be. */
public record PlantedWeek(int year) {}

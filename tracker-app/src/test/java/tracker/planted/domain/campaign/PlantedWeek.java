package tracker.planted.domain.campaign;

/** Must not be used from elsewhere. */
public record PlantedWeek(int year) {}

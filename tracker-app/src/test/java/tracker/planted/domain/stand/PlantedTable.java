package tracker.planted.domain.stand;

/** Must not be used from elsewhere. */
public record PlantedTable(String place) {}

package tracker.planted.domain.stand;

/** Known where it must not be. */
public record PlantedTable(String place) {}

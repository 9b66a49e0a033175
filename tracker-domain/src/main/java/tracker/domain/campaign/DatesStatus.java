package tracker.domain.campaign;

/** Whether the national team has settled the days. */
public enum DatesStatus {
    PROVISIONAL,
    CONFIRMED
}

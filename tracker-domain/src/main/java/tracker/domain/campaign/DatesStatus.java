package tracker.domain.campaign;

/** Whether the national team has confirmed the days. */
public enum DatesStatus {
    PROVISIONAL,
    CONFIRMED
}

package tracker.domain.outlook;

/** The reason for no forecast. A figure without meaning is not shown. */
public enum NoForecastReason {
    NO_YEAR_BEFORE("There is no earlier campaign to base a forecast on."),
    NOT_TOLD_AS_IT_WENT(
            "Last year's activities were entered after the week, so there is no pattern to base a forecast on."),
    WEEKS_DIFFER("This week and last year's differ in length by more than two days, so last year is no guide."),
    NOT_BEGUN("A forecast appears once the week has begun."),
    TOO_LITTLE_NOW("A forecast appears once 30 activities have been reported."),
    TOO_LITTLE_THEN("Fewer than 60 activities were reported last year: too few to base a forecast on."),
    TOO_EARLY(
            "A forecast appears once the week has reached the point by which a seventh of last year's activities were booked or reported."),
    FINAL("Reporting has ended, so the figures are final.");

    private final String sentence;

    NoForecastReason(String sentence) {
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence;
    }
}

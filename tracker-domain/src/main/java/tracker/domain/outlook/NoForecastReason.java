package tracker.domain.outlook;

/** Why there is no forecast. A figure without meaning is not shown. */
public enum NoForecastReason {
    NO_YEAR_BEFORE("There is no forecast, because there is no earlier campaign to base it on."),
    NOT_TOLD_AS_IT_WENT(
            "There is no forecast, because the previous campaign was mostly reported after its week ended."),
    WEEKS_DIFFER(
            "There is no forecast, because the length of the week differs from the previous year by more than 2 days."),
    NOT_BEGUN("A forecast appears once the week has begun."),
    TOO_LITTLE_NOW("A forecast appears once 30 activities are reported."),
    TOO_LITTLE_THEN("There is no forecast, because fewer than 60 activities were reported the year before."),
    TOO_EARLY(
            "A forecast appears once we reach the stage at which a seventh of last year's activities had been reported."),
    FINAL("Reporting has ended, so the figures are final.");

    private final String sentence;

    NoForecastReason(String sentence) {
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence;
    }
}

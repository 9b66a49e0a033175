package tracker.domain.outlook;

/** Why there is no forecast: a number that means nothing is worse than none. */
public enum NoForecastReason {
    NO_YEAR_BEFORE("No earlier campaign is known, so nobody can tell how a week goes on."),
    NOT_TOLD_AS_IT_WENT(
            "The campaign before was typed in afterwards, so nobody can tell how much of it was known at this point."),
    WEEKS_DIFFER("The week has another length than the year before, by more than two days, so its shape is no guide."),
    NOT_BEGUN("A forecast appears once the week has begun."),
    TOO_LITTLE_NOW("A forecast appears once 30 activities are reported."),
    TOO_LITTLE_THEN("Fewer than 60 activities were reported the year before: too few to tell a shape."),
    TOO_EARLY("A forecast appears once it is so late that a seventh of the year before was known."),
    FINAL("Reporting has ended: the figures are final, and there is nothing to foretell.");

    private final String sentence;

    NoForecastReason(String sentence) {
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence;
    }
}

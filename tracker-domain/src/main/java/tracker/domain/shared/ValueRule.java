package tracker.domain.shared;

/** The rules that always hold, and are therefore checked in the value types themselves. */
public enum ValueRule implements BusinessRule {
    COUNTS_ARE_ZERO_OR_MORE("A number must be 0 or more."),
    LOW_BEST_HIGH_ARE_IN_ORDER("Enter the lowest figure first, then the best, then the highest."),
    A_REASON_IS_GIVEN("Give a reason, in a few words."),
    A_LINE_HAS_WORDS("Enter a few words."),
    A_TEXT_IS_NOT_TOO_LONG("The text is too long."),
    DAYS_ARE_IN_ORDER("The first day must be before the last day."),
    A_TRUST_CODE_HAS_ITS_FORM("A trust's ODS code has 3 to 6 capital letters and digits."),
    A_CAMPAIGN_IS_KNOWN_BY_ITS_YEAR("A campaign is known by its year, between 1990 and 2200."),
    A_URN_HAS_SIX_DIGITS("A school's unique reference number (URN) has six digits."),
    AN_ADDRESS_IS_HTTPS("A web address must start with https:// and name a host."),
    A_COMMAND_ID_HAS_ITS_FORM("The id of a command has 1 to 100 characters: letters and digits, or . _ : -"),
    AN_ID_HAS_ITS_FORM("This is not the id of an activity."),
    A_TIME_OF_DAY_HAS_ITS_FORM("Enter a time in figures, for example 23:59."),
    A_TIME_HAS_ITS_FORM("Enter a time in UK time, like 2027-03-09T14:15."),
    THE_CLOCKS_LEFT_THIS_HOUR_OUT(
            "There was no such time: the clocks went forward in that hour. Choose a time before or after it.");

    private final String sentence;

    ValueRule(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}

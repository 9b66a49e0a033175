package tracker.domain.activity;

import tracker.domain.shared.BusinessRule;

/** The rules for activities of every kind. */
public enum ParticipationRule implements BusinessRule {
    THE_CAMPAIGN_IS_ANNOUNCED("There is no campaign for this year."),
    THE_CAMPAIGN_IS_OPEN("The campaign has closed. What is already reported can still be corrected."),
    THE_TRUST_IS_REGISTERED("No trust with this code is registered."),
    THE_TRUST_IS_OPEN_ON_THAT_DAY("The trust is not open on that day."),
    THE_DAY_BELONGS_TO_THE_CAMPAIGN("The day is outside the campaign."),
    LATE_REPORTS_END("Late reports for this campaign are no longer accepted."),
    NOT_BEFORE_ITS_DAY("This can only be reported on or after its day."),
    AN_ACTIVITY_STAYS_WITH_ITS_TRUST("This activity belongs to another trust."),
    AN_ACTIVITY_STAYS_IN_ITS_CAMPAIGN("This activity belongs to another campaign."),
    EXPECTED_PEOPLE_ARE_IN_RANGE("How many people are expected is a number from 1 to 100,000."),
    PLAN_STARTS_AT_A_TIME("A time is written as 14:30."),
    MINUTES_ARE_POSITIVE("The length must be between 1 minute and 12 hours."),
    A_CHANGE_GOES_FORWARD("The first time must be before the second."),
    STAFF_AND_HOURS_ARE_ZERO_OR_MORE("Staff and hours must be 0 or more."),
    UNUSUAL_FIGURES_ARE_CONFIRMED("Check this number."),
    ONLY_FIGURES_BEING_CHECKED_ARE_DECIDED("These figures are not waiting to be checked.");

    private final String sentence;

    ParticipationRule(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}

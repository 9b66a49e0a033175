package tracker.domain.campaign;

import tracker.domain.shared.BusinessRule;

/** The rules for campaigns. */
public enum CampaignRule implements BusinessRule {
    THERE_IS_ONE_CAMPAIGN_A_YEAR("This year's campaign has already been announced."),
    A_CAMPAIGN_IS_ANNOUNCED_FIRST("There is no campaign for this year."),
    THE_WEEK_BEGINS_IN_ITS_YEAR("The first day of the week must be in the campaign's year."),
    A_CLOSED_CAMPAIGN_IS_NOT_RESCHEDULED("The campaign has closed; reopen it before you change its days."),
    A_CLOSED_CAMPAIGN_OFFERS_NOTHING_NEW("The campaign has closed; reopen it before you change courses or goals."),
    ONLY_AN_OFFERED_COURSE_CAN_BE_RETIRED("The campaign does not offer this course."),
    A_GOAL_IS_ABOVE_ZERO("A goal must be above zero."),
    A_COUNT_IS_NOT_FROZEN_IN_THE_FUTURE("An official count can only be published for a time that has passed."),
    A_COUNT_IS_WHAT_WAS_CONFIRMED(
            "The figures for this time have changed since you looked at them. Check them again before you publish."),
    A_COUNT_WAITS_FOR_EARLIER_UPDATES(
            "Some updates from before this time have not been counted yet. Try again in a moment."),
    A_FROZEN_COUNT_KEEPS_ITS_NAME("An official count with this name is already published. It cannot be changed."),
    ONLY_AN_OPEN_CAMPAIGN_CAN_BE_CLOSED("The campaign has already closed."),
    ONLY_A_CLOSED_CAMPAIGN_CAN_BE_REOPENED("The campaign is open.");

    private final String sentence;

    CampaignRule(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}

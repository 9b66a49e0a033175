package tracker.domain.followup;

import tracker.domain.shared.BusinessRule;

/** What is forbidden when silent trusts are written to. */
public enum FollowUpRule implements BusinessRule {
    THE_CAMPAIGN_GOES_ON("Nothing more is taken for this campaign, so there is nothing to ask for."),
    THE_TRUST_IS_SILENT("This trust has reported all that is over, so there is nothing to ask for."),
    SOMEBODY_WANTS_LETTERS(
            "Nobody of this trust can be written to: no one has accepted an invitation, or wants letters."),
    ONCE_A_DAY_IS_ENOUGH("The people of this trust have been written to today already.");

    private final String sentence;

    FollowUpRule(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}

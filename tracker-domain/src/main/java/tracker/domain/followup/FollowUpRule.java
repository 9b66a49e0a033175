package tracker.domain.followup;

import tracker.domain.shared.BusinessRule;

/** The rules for follow-up emails. */
public enum FollowUpRule implements BusinessRule {
    THE_CAMPAIGN_GOES_ON("This campaign takes no more reports, so there is nothing to ask for."),
    THE_TRUST_IS_SILENT("This trust has reported all finished activities, so there is nothing to ask for."),
    SOMEBODY_WANTS_LETTERS(
            "Nobody at this trust can be emailed: no one has accepted an invitation, or they have opted out of emails."),
    ONCE_A_DAY_IS_ENOUGH("This trust has already been emailed today.");

    private final String sentence;

    FollowUpRule(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}

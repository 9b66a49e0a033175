package tracker.domain.course;

import tracker.domain.shared.BusinessRule;

/** The rules for a course completion and its certificate. */
public enum CourseRule implements BusinessRule {
    THE_CAMPAIGN_OFFERS_THE_COURSE("The campaign does not offer this course."),
    AN_ID_BELONGS_TO_LEARNER_AND_COURSE("This is not the id of this learner's completion of this course."),
    A_VOID_COMPLETION_STAYS_VOID("This completion was declared invalid and cannot be changed."),
    A_COMPLETION_HAS_ONE_VALID_CERTIFICATE("There is already a valid certificate. Reissue or revoke it instead."),
    ONLY_THE_VALID_CERTIFICATE_IS_REPLACED_OR_REVOKED("This is not the number of the valid certificate."),
    A_CERTIFICATE_NUMBER_IS_USED_ONCE("This completion has already had a certificate with this number."),
    A_CERTIFICATE_NUMBER_HAS_ITS_FORM(
            "A certificate number has 6 to 40 characters: letters or digits, with or without hyphens.");

    private final String sentence;

    CourseRule(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}

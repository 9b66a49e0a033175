package tracker.domain.shared;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Text that looks as if it were about a person. It is not refused, because a place may look so too; whoever enters it
 * is asked first, at every form, endpoint and import.
 */
public final class PersonalDataQuestion {

    private enum Sign {
        EMAIL_ADDRESS("an email address", "[\\w.+'-]+@[\\w-]+(?:\\.[\\w-]+)+"),
        PHONE_NUMBER("a phone number", "(?<![\\d/.,-])(?:\\+|00)?(?:44[ ()-]*0?|0)(?:[ ()-]?\\d){9,10}(?![\\d/])"),
        NHS_NUMBER("an NHS number", "(?<![\\d/.,-])\\d{3}[ -]?\\d{3}[ -]?\\d{4}(?![\\d/])"),
        AGE(
                "a person's age",
                "\\baged? *(?:of *)?\\d{1,3}\\b(?! *(?:-|–|to|and|or|\\+|years? *(?:and|or) *(?:over|above|up)) *)"
                        + "|\\b\\d{1,3}[ -]?years?[ -]?old\\b|\\b\\d{1,3} ?y/?o\\b"),
        DATE_OF_BIRTH("a date of birth", "\\b(?:d\\.?o\\.?b\\.?|date of birth|born on)\\b"),
        PATIENT(
                "something about a patient",
                "\\bpatient\\b(?! *(?:safety|education|experience|information|library|care|services?|transport|entrance|advice"
                        + "|liaison|participation|involvement|engagement|pathways?|flow|records?|and public|hub|lounge|hotel|area))"),
        HOSPITAL_NUMBER("a hospital number", "\\b(?:mrn|hospital (?:no|number)|nhs (?:no|number))\\b");

        private final String words;
        private final Pattern pattern;

        Sign(String words, String pattern) {
            this.words = words;
            this.pattern = Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
        }
    }

    private PersonalDataQuestion() {}

    /** The question about the text of a command; empty if nothing in it looks like a person. */
    public static Optional<String> about(Command command) {
        return FreeTextReader.textsOf(command)
                .flatMap(text -> about(text).stream())
                .findFirst();
    }

    /** The question about a text; empty if it does not look like a person. */
    public static Optional<String> about(String text) {
        return Arrays.stream(Sign.values())
                .filter(sign -> sign.pattern.matcher(text).find())
                .findFirst()
                .map(sign -> "This looks like " + sign.words + ": “" + shortened(text)
                        + "”. Do not enter anything about a patient, a pupil or another person. Save it anyway?");
    }

    private static String shortened(String text) {
        int most = 80;
        return text.length() <= most ? text : text.substring(0, most) + "…";
    }
}

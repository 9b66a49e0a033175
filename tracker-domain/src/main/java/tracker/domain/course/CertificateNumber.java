package tracker.domain.course;

import java.util.regex.Pattern;
import tracker.domain.shared.RuleBroken;
import tracker.domain.shared.SingleValue;

/**
 * The number by which anyone can verify a certificate.
 *
 * @param value 6 to 40 letters, digits and hyphens
 */
public record CertificateNumber(String value) implements SingleValue<String> {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9-]{6,40}");

    public CertificateNumber {
        RuleBroken.when(!FORM.matcher(value).matches(), CourseRule.A_CERTIFICATE_NUMBER_HAS_ITS_FORM);
    }

    @Override
    public String toString() {
        return value;
    }
}

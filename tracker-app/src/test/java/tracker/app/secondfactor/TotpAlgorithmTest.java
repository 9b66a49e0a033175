package tracker.app.secondfactor;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The examples of RFC 6238 (appendix B, the last six of their eight digits) and of RFC 4648. */
class TotpAlgorithmTest {

    private static final byte[] SECRET = "12345678901234567890".getBytes(US_ASCII);

    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void codes_are_those_of_the_standard(long seconds, String code) {
        assertThat(TotpAlgorithm.code(SECRET, TotpAlgorithm.step(Instant.ofEpochSecond(seconds))))
                .isEqualTo(code);
    }

    @Test
    void a_code_is_good_for_the_period_before_and_after_and_no_longer() {
        Instant now = Instant.ofEpochSecond(59);
        assertThat(TotpAlgorithm.matchingStep(SECRET, "287082", now)).isEqualTo(OptionalLong.of(1));
        assertThat(TotpAlgorithm.matchingStep(SECRET, "287082", now.plusSeconds(30)))
                .isEqualTo(OptionalLong.of(1));
        assertThat(TotpAlgorithm.matchingStep(SECRET, "287082", now.minusSeconds(30)))
                .isEqualTo(OptionalLong.of(1));
        assertThat(TotpAlgorithm.matchingStep(SECRET, "287082", now.plusSeconds(61)))
                .isEmpty();
        assertThat(TotpAlgorithm.matchingStep(SECRET, "", now)).isEmpty();
        assertThat(TotpAlgorithm.matchingStep(SECRET, "28708", now)).isEmpty();
    }

    @Test
    void a_secret_is_written_as_apps_read_it() {
        assertThat(TotpAlgorithm.base32("foobar".getBytes(US_ASCII))).isEqualTo("MZXW6YTBOI");
        assertThat(TotpAlgorithm.base32("fooba".getBytes(US_ASCII))).isEqualTo("MZXW6YTB");
        assertThat(TotpAlgorithm.base32(TotpAlgorithm.newSecret())).hasSize(32);
        assertThat(FactorSettingsController.uri("a+b@c.uk", "MZXW"))
                .isEqualTo("otpauth://totp/Healthcare%20Science%20Week%20tracker:a%2Bb%40c.uk?secret=MZXW"
                        + "&issuer=Healthcare%20Science%20Week%20tracker&algorithm=SHA1&digits=6&period=30");
    }
}

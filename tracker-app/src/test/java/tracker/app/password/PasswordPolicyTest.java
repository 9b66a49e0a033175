package tracker.app.password;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordPolicyTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1234567890",
                "qwertyuiop",
                "Password123",
                "Password2027!",
                "P@ssw0rd2027",
                "passwordpassword",
                "pass word 1234",
                "Liverpool1!",
                "letmein2027",
                "  sunshine  ",
                "Welcome123",
                "aaaaaaaaaaaa",
                "12341234123412341234"
            })
    void a_password_that_is_tried_first_is_refused(String common) {
        assertThat(PasswordPolicy.problem(common)).contains("one of the first that others would try");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "correct horse battery",
                "kitten umbrella seven",
                "pathology-otter-41",
                "Zebra.Lamp.Quartz",
                "gr8 lab coats everywhere"
            })
    void three_words_are_taken(String good) {
        assertThat(PasswordPolicy.problem(good, "cora@example.nhs.uk", "Cora Contributor"))
                .isEmpty();
    }

    @Test
    void what_everybody_knows_of_a_person_and_of_the_tracker_is_refused() {
        for (String known : new String[] {
            "Cora Contributor",
            "cora.contributor1",
            "cora.contributor@example.nhs.uk",
            "HealthcareScience27",
            "Healthcare Science Week"
        }) {
            assertThat(PasswordPolicy.problem(known, "cora.contributor@example.nhs.uk", "Cora Contributor"))
                    .as(known)
                    .contains("easy to guess");
        }
    }

    @Test
    void short_ones_and_those_that_bcrypt_would_cut_are_refused() {
        assertThat(PasswordPolicy.problem("short")).contains("at least 10 characters");
        assertThat(PasswordPolicy.problem("x y z ".repeat(13))).contains("at most 72");
    }

    @Test
    void the_list_is_whole_and_names_its_source_but_not_as_a_password() {
        assertThat(CommonPasswordList.contains("123456")).isTrue();
        assertThat(CommonPasswordList.contains("# From Django")).isFalse();
    }
}

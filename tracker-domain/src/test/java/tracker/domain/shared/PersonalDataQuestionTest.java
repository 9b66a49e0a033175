package tracker.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalDataQuestionTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ward 7, with patient John Smith",
                "Ring 020 7946 0123",
                "ring Sue on 07700 900123",
                "+44 7700 900123",
                "sue.smith@nhs.net said so",
                "Tom, aged 8",
                "a girl of 8 years old",
                "8yo boy",
                "NHS number 943 476 5919",
                "943 476 5919",
                "9434765919",
                "DOB 01/02/2019",
                "one patient complained",
                "MRN 12345"
            })
    void is_asked_about(String text) {
        assertThat(PersonalDataQuestion.about(text)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Main foyer",
                "Outpatients, level 2",
                "Patient safety stand",
                "Patients' library",
                "Patient education centre",
                "Ages 8 to 11",
                "aged 11-16",
                "Room 0207",
                "Ward 7 and ward 8",
                "Children aged 8 to 11",
                "postponed from 08/03/2027 to 10/03/2027",
                "School 123456",
                "120 visitors, counted twice",
                "logged by mistake",
                "The age of genomics"
            })
    void is_not_asked_about(String text) {
        assertThat(PersonalDataQuestion.about(text)).isEmpty();
    }
}

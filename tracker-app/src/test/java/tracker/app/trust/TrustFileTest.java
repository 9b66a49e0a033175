package tracker.app.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import tracker.app.datafiles.DataFileFixture;
import tracker.app.datafiles.FileRefusedException;
import tracker.domain.trust.TrustType;

class TrustFileTest {

    private static final String HEADER =
            "code,name,type,region_code,icb_code,town,postcode,lat,lon,lad_code,opened,closed\n";
    private static final String GOOD =
            "RJ1,Guy's and St Thomas',acute,Y56,QKK,London,SE1 7EH,51.5,-0.12,E09000022,1993-04-01,\n";

    @Test
    void the_shipped_register_is_without_fault() {
        List<ListedTrust> trusts =
                RegisterStory.file(DataFileFixture.shipped("trusts.csv")).trusts();
        assertThat(trusts)
                .hasSize(274)
                .filteredOn(trust -> trust.closed() == null)
                .hasSize(202);
        assertThat(trusts.stream().map(ListedTrust::region).distinct()).hasSize(7);
        assertThat(trusts.stream().map(ListedTrust::icb).distinct()).hasSize(36);
        assertThat(trusts)
                .filteredOn(trust -> trust.type() == TrustType.AMBULANCE)
                .hasSize(10);
    }

    @Test
    void a_closed_trust_knows_its_successors() {
        List<ListedTrust> trusts =
                RegisterStory.file(DataFileFixture.shipped("trusts.csv")).trusts();
        assertThat(trusts)
                .filteredOn(trust -> trust.code().value().equals("RW6"))
                .singleElement()
                .satisfies(pennine -> {
                    assertThat(pennine.closed()).hasToString("2021-09-30");
                    assertThat(pennine.successors()).extracting("value").containsExactlyInAnyOrder("RM3", "R0A");
                });
    }

    @Test
    void a_byte_order_mark_and_windows_line_ends_change_nothing() {
        String text = DataFileFixture.shipped("trusts.csv");
        assertThat(RegisterStory.file("\uFEFF" + text.replace("\n", "\r\n")).trusts())
                .isEqualTo(RegisterStory.file(text).trusts());
    }

    @Test
    void a_missing_column_is_refused() {
        assertThat(faultsOf(HEADER.replace("icb_code,", "") + GOOD.replace("QKK,", "")))
                .containsExactly("line 1: the column icb_code is missing");
    }

    @Test
    void a_duplicate_code_is_refused() {
        assertThat(faults(GOOD)).containsExactly("line 3: the code RJ1 already exists, on line 2");
    }

    @Test
    void a_bad_code_is_refused() {
        assertThat(faults(GOOD.replace("RJ1", "rj-1")))
                .containsExactly(
                        "line 3: the code \"rj-1\": A trust's ODS code has 3 to 6 capital letters and digits.");
    }

    @Test
    void an_empty_name_and_an_empty_code_are_refused_together() {
        assertThat(faults(",,acute,Y56,QKK,London,SE1 7EH,51.5,-0.12,E09000022,1993-04-01,\n"))
                .containsExactly("line 3: the code is empty", "line 3: the name is empty");
    }

    @Test
    void an_endless_name_is_refused() {
        assertThat(faults(second().replace("Another", "x".repeat(201))))
                .singleElement()
                .asString()
                .startsWith("line 3: the name \"xxx")
                .endsWith("The text is too long.");
    }

    @Test
    void an_unknown_region_is_refused() {
        assertThat(faults(second().replace("Y56", "Y99"))).containsExactly("line 3: there is no region \"Y99\"");
    }

    @Test
    void an_unknown_icb_is_refused() {
        assertThat(faults(second().replace("QKK", "QQQ"))).containsExactly("line 3: there is no ICB \"QQQ\"");
    }

    @Test
    void an_icb_of_another_region_is_refused() {
        assertThat(faults(second().replace("Y56", "Y58")))
                .containsExactly("line 3: the ICB QKK is not in the region Y58");
    }

    @Test
    void an_unknown_type_is_refused() {
        assertThat(faults(second().replace("acute", "hospital")))
                .containsExactly(
                        "line 3: there is no type \"hospital\"; use one of acute, acute-specialist, mental-health,"
                                + " community, ambulance");
    }

    @Test
    void a_bad_day_is_refused() {
        assertThat(faults(second().replace("1993-04-01", "1993-02-30")))
                .containsExactly("line 3: the opened \"1993-02-30\" is not a date in the form yyyy-MM-dd");
    }

    @Test
    void closed_before_opened_is_refused() {
        assertThat(faults(second().replace("1993-04-01,", "1993-04-01,1992-03-31")))
                .containsExactly("line 3: it closed on 1992-03-31, before it opened on 1993-04-01");
    }

    @Test
    void bad_coordinates_are_refused() {
        assertThat(faults(second().replace("51.5", "north")))
                .containsExactly("line 3: the lat \"north\" is not a number");
        assertThat(faults(second().replace("51.5", "NaN"))).containsExactly("line 3: the lat NaN is not in England");
        assertThat(faults(second().replace("51.5", ""))).containsExactly("line 3: lat and lon must be given together");
        assertThat(faults(second().replace("51.5,-0.12", "-0.12,51.5")))
                .containsExactly("line 3: the lat -0.12 is not in England", "line 3: the lon 51.5 is not in England");
    }

    @Test
    void every_fault_of_the_file_is_said_at_once() {
        assertThat(faults(second().replace("Y56", "Y99") + GOOD)).hasSize(2);
    }

    @Test
    void a_list_of_successors_in_which_a_trust_succeeds_itself_is_refused() {
        FileRefusedException refused = catchThrowableOfType(
                FileRefusedException.class,
                () -> TrustSuccessorList.read(DataFileFixture.file("successors.csv", "old_code,new_code\nRW6,RW6\n")));
        assertThat(refused.faults()).containsExactly("line 2: RW6 cannot succeed itself");
    }

    private static String second() {
        return GOOD.replace("RJ1,Guy's and St Thomas'", "RJ2,Another");
    }

    private static List<String> faults(String secondRow) {
        return faultsOf(HEADER + GOOD + secondRow);
    }

    private static List<String> faultsOf(String text) {
        return catchThrowableOfType(FileRefusedException.class, () -> RegisterStory.file(text))
                .faults();
    }
}

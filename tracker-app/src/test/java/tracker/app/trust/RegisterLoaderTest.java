package tracker.app.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tracker.app.datafiles.DataFileFixture;
import tracker.domain.shared.Command;
import tracker.domain.shared.TextLine;
import tracker.domain.trust.Icb;
import tracker.domain.trust.Region;
import tracker.domain.trust.TrustCode;
import tracker.domain.trust.TrustCommand.CloseTrust;
import tracker.domain.trust.TrustCommand.DescribeTrust;
import tracker.domain.trust.TrustCommand.MoveTrust;
import tracker.domain.trust.TrustCommand.RegisterTrust;
import tracker.domain.trust.TrustCommand.RenameTrust;

class RegisterLoaderTest {

    private static final String SHIPPED = DataFileFixture.shipped("trusts.csv");
    private static final TrustCode BATH = new TrustCode("RD1");

    @Test
    void an_empty_register_takes_all_of_the_file() {
        RegisterStory story = new RegisterStory();
        RegisterReport report = story.loader().load(RegisterStory.file(SHIPPED));
        assertThat(report.count(RegisterTrust.class)).isEqualTo(274);
        assertThat(report.count(CloseTrust.class)).isEqualTo(72);
        assertThat(story.trusts.values())
                .filteredOn(trust -> trust.closed() == null)
                .hasSize(202);
        assertThat(story.trust("RVJ").successors()).isEmpty();
        assertThat(report.complete()).isTrue();
        assertThat(report.remarks()).isEmpty();
    }

    @Test
    void the_same_file_again_sends_nothing() {
        RegisterStory story = RegisterStory.loaded();
        RegisterReport report = story.loader().load(RegisterStory.file(SHIPPED));
        assertThat(story.sent).isEmpty();
        assertThat(report.unchanged()).isEqualTo(274);
        assertThat(report.remarks()).isEmpty();
    }

    @Test
    void a_new_name_renames_from_today() {
        assertThat(sentFor(SHIPPED.replace("RD1,Royal United Hospitals Bath NHS", "RD1,Bath Hospitals NHS")))
                .containsExactly(new RenameTrust(
                        BATH, new TextLine("Bath Hospitals NHS Foundation Trust"), RegisterStory.TODAY));
    }

    @Test
    void a_file_that_says_since_when_is_believed() {
        String dated = withColumn(SHIPPED, "changed_from", "RD1", "2027-01-01")
                .replace("RD1,Royal United Hospitals Bath NHS", "RD1,Bath Hospitals NHS");
        assertThat(sentFor(dated))
                .containsExactly(new RenameTrust(
                        BATH, new TextLine("Bath Hospitals NHS Foundation Trust"), LocalDate.of(2027, 1, 1)));
    }

    @Test
    void another_icb_moves_from_today() {
        String icb = RegisterStory.loaded().trust("RD1").icb().code();
        assertThat(sentFor(changed(SHIPPED, "RD1", "Y58," + "South West," + icb, "Y56,London,QKK")))
                .containsExactly(new MoveTrust(
                        BATH,
                        new Region("Y56", "London"),
                        new Icb("QKK", "NHS South East London Integrated Care Board"),
                        RegisterStory.TODAY));
    }

    @Test
    void another_type_describes() {
        assertThat(sentFor(changed(SHIPPED, "RD1", ",acute,", ",community,")))
                .singleElement()
                .isInstanceOf(DescribeTrust.class)
                .hasFieldOrPropertyWithValue("trust", BATH);
    }

    @Test
    void a_closing_without_known_successor_closes_into_none() {
        assertThat(sentFor(changed(SHIPPED, "RD1", ",,yes,", ",2027-03-31,no,")))
                .containsExactly(new CloseTrust(BATH, LocalDate.of(2027, 3, 31), Set.of()));
    }

    @Test
    void a_trust_that_the_file_lacks_stays_and_is_reported() {
        RegisterStory story = RegisterStory.loaded();
        TrustFile file = RegisterStory.file(changed(SHIPPED, "RD1", null, ""));
        assertThat(story.loader().load(file).taken()).isEmpty();
        assertThat(RegisterComparison.unmentioned(file, story.trusts.values()))
                .containsExactly(
                        "RD1: Royal United Hospitals Bath NHS Foundation Trust is in the register but not in the "
                                + "file; it is kept");
    }

    @Test
    void a_reopening_is_reported_and_not_taken_over() {
        RegisterStory story = RegisterStory.loaded();
        RegisterReport report = story.loader().load(RegisterStory.file(changed(SHIPPED, "RW6", "2021-09-30", "")));
        assertThat(story.sent).isEmpty();
        assertThat(report.remarks())
                .containsExactly("RW6: open in the file, but it closed on 30 September 2021; reopening is not applied");
    }

    @Test
    void another_opening_day_is_reported_and_not_taken_over() {
        RegisterStory story = RegisterStory.loaded();
        RegisterReport report =
                story.loader().load(RegisterStory.file(changed(SHIPPED, "R0A", "2017-10-01", "2017-11-01")));
        assertThat(story.sent).isEmpty();
        assertThat(report.remarks())
                .containsExactly("R0A: opened on 1 November 2017 in the file; the register keeps 1 October 2017");
    }

    @Test
    void filling_what_is_missing_changes_nothing_that_is_there() {
        RegisterStory story = RegisterStory.loaded();
        story.trusts.remove(new TrustCode("RW6"));
        RegisterReport report = story.loader()
                .loadMissing(RegisterStory.file(
                        SHIPPED.replace("RD1,Royal United Hospitals Bath NHS", "RD1,Bath Hospitals NHS")));
        assertThat(report.taken())
                .extracting(step -> step.command().trust().value())
                .containsOnly("RW6")
                .hasSize(2);
    }

    @Test
    void filling_what_is_missing_finishes_a_closing_that_was_not_reached() {
        RegisterStory story = new RegisterStory();
        TrustFile file = RegisterStory.file(SHIPPED);
        story.loader().load(file);
        TrustCode pennine = new TrustCode("RW6");
        story.trusts.remove(pennine);
        story.sent.clear();
        story.failsAfter = 1;
        story.loader().loadMissing(file);
        story.failsAfter = Integer.MAX_VALUE;
        story.sent.clear();
        story.loader().loadMissing(file);
        assertThat(story.sent)
                .containsExactly(new CloseTrust(
                        pennine, LocalDate.of(2021, 9, 30), Set.of(new TrustCode("RM3"), new TrustCode("R0A"))));
    }

    @Test
    void a_failure_stops_the_load_and_the_next_one_finishes_it() {
        RegisterStory story = new RegisterStory();
        story.failsAfter = 100;
        RegisterReport stopped = story.loader().load(RegisterStory.file(SHIPPED));
        assertThat(stopped.complete()).isFalse();
        assertThat(stopped.taken()).hasSize(100);
        assertThat(stopped.outstanding()).isEqualTo(246);
        assertThat(stopped.text())
                .contains("Stopped after 100 of 346 steps", "the store is gone", "Load the file again");
        story.failsAfter = Integer.MAX_VALUE;
        assertThat(story.loader().load(RegisterStory.file(SHIPPED)).taken()).hasSize(246);
        assertThat(story.trusts.values())
                .filteredOn(trust -> trust.closed() != null)
                .hasSize(72);
    }

    @Test
    void a_trust_that_somebody_else_registered_meanwhile_is_no_failure() {
        RegisterStory story = RegisterStory.loaded();
        RegisterLoader blind = story.loaderWithEmptyRegister();
        RegisterReport report = blind.load(RegisterStory.file(SHIPPED));
        assertThat(report.complete()).isTrue();
        assertThat(report.remarks())
                .hasSize(274)
                .contains("RD1: was registered in the meantime; load the file again to compare it");
    }

    @Test
    void trying_sends_nothing_and_tells_what_would_be() {
        RegisterStory story = RegisterStory.loaded();
        RegisterReport report = story.loader()
                .dryRun(RegisterStory.file(
                        SHIPPED.replace("RD1,Royal United Hospitals Bath NHS", "RD1,Bath Hospitals NHS")));
        assertThat(story.sent).isEmpty();
        assertThat(report.text()).isEqualTo("""
                        trusts.csv: 274 trusts, of which 273 unchanged; would be: 0 registered, 1 renamed, 0 moved, 0 described, 0 closed.
                          RD1: renamed from Royal United Hospitals Bath NHS Foundation Trust to Bath Hospitals NHS Foundation Trust
                        Nothing was loaded; this was a dry run.""");
    }

    private static List<Command> sentFor(String text) {
        RegisterStory story = RegisterStory.loaded();
        story.loader().load(RegisterStory.file(text));
        return story.sent;
    }

    /** The file with something replaced in one trust's row; with null, without the row. */
    private static String changed(String text, String code, @Nullable String old, String replacement) {
        StringBuilder out = new StringBuilder();
        for (String line : text.split("\n", -1)) {
            boolean own = line.startsWith(code + ",");
            if (own && old == null) {
                continue;
            }
            String next = own && old != null ? line.replace(old, replacement) : line;
            assertThat(own && next.equals(line))
                    .as("nothing to replace in " + line)
                    .isFalse();
            out.append(next).append('\n');
        }
        return out.toString();
    }

    private static String withColumn(String text, String column, String code, String value) {
        StringBuilder out = new StringBuilder();
        for (String line : text.strip().split("\n", -1)) {
            String own = line.startsWith("code,") ? column : line.startsWith(code + ",") ? value : "";
            out.append(line.stripTrailing()).append(',').append(own).append('\n');
        }
        return out.toString();
    }
}

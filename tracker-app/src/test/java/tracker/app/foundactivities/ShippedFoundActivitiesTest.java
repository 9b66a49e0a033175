package tracker.app.foundactivities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tracker.app.datafiles.DataFileFixture;
import tracker.app.foundactivities.FoundActivityResult.FoundActivityOutcome;
import tracker.domain.shared.Reach;
import tracker.domain.stand.StandEvent.StandBooked;
import tracker.domain.stand.StandEvent.StandHeld;

/** The file as it is: what is taken, and why the rest is not. */
class ShippedFoundActivitiesTest {

    private static final String SHIPPED = DataFileFixture.shipped("real-activities.csv");
    private static final List<FoundActivity> ROWS =
            FoundActivitiesStory.file(SHIPPED).rows();

    @Test
    void eight_stands_are_taken() {
        assertThat(said(new FoundActivitiesStory().apply(SHIPPED), FoundActivityOutcome.TAKEN))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        1, "stand held",
                        3, "stand booked",
                        9, "stand booked",
                        13, "stand held",
                        15, "stand booked",
                        17, "stand booked",
                        18, "stand booked",
                        19, "stand booked"));
    }

    @Test
    void the_other_thirty_two_rows_are_left_out_each_with_its_reason() {
        Map<Integer, String> expected = new TreeMap<>();
        expected.put(2, "no exact day (before-date)");
        expected.put(4, "an activity type we do not have (social-media)");
        expected.put(5, "an activity type we do not have (staff-event)");
        expected.put(6, "an activity type we do not have (open-day)");
        expected.put(7, "an activity type we do not have (public-event)");
        expected.put(10, "no single day given, only 11 March 2019 to 15 March 2019");
        expected.put(11, "a video needs its own file and its trainee's consent");
        expected.put(12, "an activity type we do not have (careers-event)");
        expected.put(14, "not a trust: T1460");
        expected.put(21, "an activity type we do not have (virtual-event)");
        expected.put(22, "an activity type we do not have (careers-event)");
        expected.put(23, "an activity type we do not have (news-article)");
        expected.put(25, "an activity type we do not have (news-article)");
        expected.put(26, "an activity type we do not have (news-article)");
        expected.put(27, "an activity type we do not have (news-article)");
        expected.put(29, "no campaign for 2010");
        expected.put(30, "no trust code");
        expected.put(31, "an activity type we do not have (staff-event)");
        expected.put(33, "an activity type we do not have (programme)");
        expected.put(34, "no exact day (october-year-unknown)");
        expected.put(35, "no exact day (unknown)");
        expected.put(37, "no exact day (before-date)");
        expected.put(38, "no campaign for 2017");
        expected.put(39, "no trust code");
        expected.put(41, "The day is outside the campaign. It runs from 10 February 2025 to 16 March 2025.");
        expected.put(43, "no single day given, only 4 November 2024 to 10 November 2024");
        expected.put(45, "an activity type we do not have (open-evening)");
        expected.put(46, "no exact day (unknown)");
        expected.put(47, "no exact day (20-november-year-unknown)");
        expected.put(49, "an activity type we do not have (virtual-event)");
        expected.put(50, "no exact day (unknown)");
        expected.put(51, "no campaign for 2014");
        assertThat(expected).hasSize(32);
        assertThat(said(new FoundActivitiesStory().apply(SHIPPED), FoundActivityOutcome.LEFT_OUT))
                .isEqualTo(expected);
    }

    @Test
    void a_dry_run_says_the_same_and_sends_nothing() {
        FoundActivitiesStory story = new FoundActivitiesStory();
        List<FoundActivityResult> tried = story.attempt(SHIPPED).results();
        assertThat(story.commands.storedEvents).isEmpty();
        assertThat(tried).hasSize(40).isEqualTo(story.apply(SHIPPED).results());
    }

    @Test
    void the_same_file_again_changes_nothing() {
        FoundActivitiesStory story = new FoundActivitiesStory();
        story.apply(SHIPPED);
        List<Object> before = List.copyOf(story.commands.storedEvents);
        FoundActivitiesReport again = story.apply(SHIPPED);
        assertThat(story.commands.storedEvents).isEqualTo(before).hasSize(8);
        assertThat(again.count(FoundActivityOutcome.THERE_ALREADY)).isEqualTo(8);
        assertThat(again.count(FoundActivityOutcome.TAKEN)).isZero();
        assertThat(again.complete()).isTrue();
        assertThat(story.attempt(SHIPPED).results()).isEqualTo(again.results());
    }

    @Test
    void a_figure_that_the_page_does_not_give_stays_unknown() {
        FoundActivitiesStory story = new FoundActivitiesStory();
        story.apply(SHIPPED);
        assertThat(story.commands.storedEvents)
                .filteredOn(StandHeld.class::isInstance)
                .hasSize(2)
                .allSatisfy(fact ->
                        assertThat(((StandHeld) fact).figures().visitors()).isEqualTo(Reach.UNKNOWN));
    }

    @Test
    void specialisms_of_the_list_are_shown_and_the_others_are_kept_in_the_note() {
        FoundActivitiesStory story = new FoundActivitiesStory();
        story.apply(SHIPPED);
        assertThat(story.commands.storedEvents)
                .filteredOn(StandBooked.class::isInstance)
                .extracting(fact -> ((StandBooked) fact).details())
                .filteredOn(details -> details.place().value().startsWith("John Radcliffe Hospital, Level 2"))
                .singleElement()
                .satisfies(details -> {
                    assertThat(details.shown()).containsExactly("radiotherapy-physics", "nuclear-medicine");
                    assertThat(details.note()).hasToString("""
                            Healthcare science stall
                            For: students, staff, public
                            Specialisms: genetics, MR physics
                            9.30am-1.30pm and 1.30pm-4.30pm; specialisms read from the items shown
                            Source: https://www.rcpath.org/event/celebrating-healthcare-science.html
                            Imported from row 18""");
                });
    }

    @Test
    void the_report_accounts_for_every_row() {
        String text = new FoundActivitiesStory().attempt(SHIPPED).text();
        assertThat(text.lines()).hasSize(44);
        assertThat(text)
                .contains("    2  Birmingham Women's and Children's NHS Found…  taken             stand held")
                .contains("NHS Blood and Transplant (Bristol)", "left out          not a trust: T1460")
                .endsWith("real-activities.csv: 40 rows; 8 taken, 0 already imported, 32 left out.\n"
                        + "Nothing was imported; this was a dry run.");
    }

    private static Map<Integer, String> said(FoundActivitiesReport report, FoundActivityOutcome fate) {
        assertThat(report.results()).hasSameSizeAs(ROWS);
        Map<Integer, String> said = new TreeMap<>();
        for (int i = 0; i < ROWS.size(); i++) {
            FoundActivityResult verdict = report.results().get(i);
            assertThat(verdict.line()).isEqualTo(ROWS.get(i).line());
            if (verdict.outcome() == fate) {
                said.put(Integer.valueOf(ROWS.get(i).id()), verdict.what());
            }
        }
        return said;
    }
}

package tracker.app.foundactivities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tracker.app.datafiles.FileRefusedException;
import tracker.app.foundactivities.FoundActivityResult.FoundActivityOutcome;
import tracker.domain.campaign.CampaignId;
import tracker.domain.departmentvisit.DepartmentVisitEvent.DepartmentVisitHosted;
import tracker.domain.schooltalk.SchoolTalkEvent.SchoolTalkDelivered;
import tracker.domain.shared.CountingMethod;
import tracker.domain.shared.Reach;
import tracker.domain.shared.Reason;
import tracker.domain.stand.StandCommand.CancelStand;
import tracker.domain.stand.StandEvent.StandHeld;
import tracker.domain.stand.StandId;
import tracker.domain.trust.TrustCode;

class FoundActivityImporterTest {

    private static final String STAND =
            "s1,A trust,RJ1,2025-03-11,2025-03-11,day,reported,stand,A stand,Foyer,public,120,"
                    + "visitors,,,audiology,https://example.org/,\n";
    private static final String TALK = STAND.replace("s1", "t1").replace(",stand,", ",school-talk,");
    private static final String VISIT = STAND.replace("s1", "v1").replace(",stand,", ",department-visit,");

    @Test
    void a_plain_figure_of_people_is_the_best_one() {
        assertThat(visitors(STAND)).isEqualTo(new Reach(null, 120, null, null));
    }

    @Test
    void a_rough_figure_is_an_estimate() {
        assertThat(visitors(STAND.replace("visitors,,", "visitors,around,")))
                .isEqualTo(Reach.of(120, CountingMethod.ESTIMATE));
        assertThat(visitors(STAND.replace("visitors,,", "visitors,about,")))
                .isEqualTo(Reach.of(120, CountingMethod.ESTIMATE));
    }

    @Test
    void more_than_so_many_is_a_lowest_figure() {
        for (String words : List.of("over", "more than", "at least")) {
            assertThat(visitors(STAND.replace("visitors,,", "visitors," + words + ",")))
                    .isEqualTo(new Reach(120, null, null, null));
        }
    }

    @Test
    void hundreds_of_visitors_and_numbers_of_stands_are_unknown_and_stay_in_the_note() {
        String hundreds = STAND.replace("120,visitors,,", ",visitors,hundreds of,");
        assertThat(visitors(hundreds)).isEqualTo(Reach.UNKNOWN);
        assertThat(held(hundreds).details().note())
                .asString()
                .contains("People reached, in the page's words: hundreds of visitors");
        assertThat(visitors(STAND.replace("120,visitors,,", "16,stands,,"))).isEqualTo(Reach.UNKNOWN);
        assertThat(visitors(STAND.replace("120,visitors,,", "120,visitors,from one college,")))
                .isEqualTo(Reach.UNKNOWN);
    }

    @Test
    void a_school_talk_is_delivered_at_its_school() {
        FoundActivitiesStory story = new FoundActivitiesStory();
        story.apply(FoundActivitiesStory.HEADER
                + TALK.replace("Foyer", "Priory School").replace("visitors", "pupils"));
        assertThat(story.onlyEvent())
                .containsInstanceOf(SchoolTalkDelivered.class)
                .get()
                .satisfies(fact -> {
                    SchoolTalkDelivered delivered = (SchoolTalkDelivered) fact;
                    assertThat(delivered.details().school().name()).hasToString("Priory School");
                    assertThat(delivered.figures().pupils().best()).isEqualTo(120);
                });
    }

    @Test
    void a_visit_is_hosted_in_the_department_of_its_specialism() {
        for (String kind : List.of("department-visit", "school-visit-in")) {
            FoundActivitiesStory story = new FoundActivitiesStory();
            story.apply(FoundActivitiesStory.HEADER + VISIT.replace("department-visit", kind));
            assertThat(story.onlyEvent())
                    .containsInstanceOf(DepartmentVisitHosted.class)
                    .get()
                    .satisfies(fact -> assertThat(
                                    ((DepartmentVisitHosted) fact).details().department())
                            .hasToString("audiology"));
        }
    }

    @Test
    void what_is_announced_is_only_planned_and_can_be_reported_by_a_later_file() {
        FoundActivitiesStory story = new FoundActivitiesStory();
        String announced = (STAND + TALK + VISIT).replace("reported", "announced");
        assertThat(words(story.apply(FoundActivitiesStory.HEADER + announced)))
                .containsExactly("stand booked", "school talk booked", "department visit arranged");
        assertThat(story.attempt(FoundActivitiesStory.HEADER + STAND + TALK + VISIT)
                        .count(FoundActivityOutcome.TAKEN))
                .isEqualTo(3);
        FoundActivitiesReport reported = story.apply(FoundActivitiesStory.HEADER + STAND + TALK + VISIT);
        assertThat(words(reported)).containsExactly("stand held", "school talk delivered", "department visit hosted");
        assertThat(reported.count(FoundActivityOutcome.TAKEN)).isEqualTo(3);
        assertThat(story.apply(FoundActivitiesStory.HEADER + announced).count(FoundActivityOutcome.THERE_ALREADY))
                .isEqualTo(3);
        assertThat(story.apply(FoundActivitiesStory.HEADER + STAND + TALK + VISIT)
                        .count(FoundActivityOutcome.THERE_ALREADY))
                .isEqualTo(3);
    }

    @Test
    void what_people_cancelled_since_stays_cancelled() {
        FoundActivitiesStory story = new FoundActivitiesStory();
        String announced = STAND.replace("reported", "announced");
        story.apply(FoundActivitiesStory.HEADER + announced);
        StandId id = StandId.of("real-activities:s1");
        story.commands
                .send(new CancelStand(id, new CampaignId(2025), new TrustCode("RJ1"), new Reason("it rained")))
                .join();
        assertThat(story.apply(FoundActivitiesStory.HEADER + announced).count(FoundActivityOutcome.THERE_ALREADY))
                .isOne();
        assertThat(story.apply(FoundActivitiesStory.HEADER + STAND).count(FoundActivityOutcome.THERE_ALREADY))
                .isOne();
        assertThat(story.commands.storedEvents).hasSize(2);
    }

    @Test
    void a_row_that_comes_back_under_another_trust_is_left_out() {
        FoundActivitiesStory story = new FoundActivitiesStory();
        story.apply(FoundActivitiesStory.HEADER + STAND);
        assertThat(words(story.apply(FoundActivitiesStory.HEADER + STAND.replace("RJ1", "RTE"))))
                .containsExactly("This activity belongs to another trust.");
    }

    @Test
    void an_unusual_number_waits_for_somebody_who_can_say_that_it_is_right() {
        FoundActivitiesStory story = new FoundActivitiesStory();
        FoundActivitiesReport report = story.apply(FoundActivitiesStory.HEADER + STAND.replace(",120,", ",60000,"));
        assertThat(report.count(FoundActivityOutcome.LEFT_OUT)).isOne();
        assertThat(words(report).getFirst())
                .contains("60,000 visitors is more than a stand usually has", "Is 60,000 right?");
        assertThat(story.onlyEvent()).isEmpty();
    }

    @Test
    void the_report_says_in_which_years_rows_are_filed() {
        FoundActivitiesReport report = new FoundActivitiesStory().apply(FoundActivitiesStory.HEADER + STAND);
        assertThat(report.text()).containsPattern("Activities by year: 1 in 20[0-9]{2}\\.");
    }

    @Test
    void what_does_not_fit_is_left_out_with_its_reason() {
        Map.of(
                        STAND.replace("RJ1", "rj1"), "not a trust: rj1",
                        STAND.replace("2025-03-11", "1066-03-11"),
                                "A campaign is known by its year, between 1990 and 2200.",
                        STAND.replace("Foyer", ""), "no place given",
                        STAND.replace("Foyer", "x".repeat(201)), "The text is too long.",
                        STAND.replace("2025-03-11,2025-03-11", ","), "no exact day (day)",
                        STAND.replace("2025-03-11", "2027-03-09"), "This can only be reported on or after its day.",
                        STAND.replace("RJ1", "RW6"),
                                "The trust is not open on that day. It closed on 30 September 2021.",
                        TALK.replace("2025-03-11,2025-03-11,day", "2025-03-11,2025-03-12,range"),
                                "no single day given, only 11 March 2025 to 12 March 2025")
                .forEach((row, reason) -> {
                    FoundActivitiesReport report = new FoundActivitiesStory().apply(FoundActivitiesStory.HEADER + row);
                    assertThat(words(report)).containsExactly(reason);
                    assertThat(report.count(FoundActivityOutcome.LEFT_OUT)).isOne();
                });
    }

    @Test
    void a_file_with_faults_is_refused_whole_with_their_lines() {
        String rows = STAND
                + STAND
                + TALK.replace("reported", "perhaps")
                + VISIT.replace("2025-03-11,", "2025-02-30,")
                + VISIT.replace("v1", "v2").replace("2025-03-11,day", "2025-03-10,day")
                + VISIT.replace("v1", "v3").replace("120", "-5")
                + VISIT.replace("v1", "");
        assertThat(refusal(FoundActivitiesStory.HEADER + rows).faults())
                .containsExactly(
                        "line 3: the id s1 already exists, on line 2",
                        "line 4: the status \"perhaps\" is neither announced nor reported",
                        "line 5: the date_start \"2025-02-30\" is not a date in the form yyyy-MM-dd",
                        "line 5: the date_end \"2025-02-30\" is not a date in the form yyyy-MM-dd",
                        "line 6: it ends on 2025-03-10, before it begins on 2025-03-11",
                        "line 7: the number \"-5\" is not a whole number",
                        "line 8: the id is empty");
        assertThat(refusal(FoundActivitiesStory.HEADER.replace(",venue", "") + "1\n")
                        .faults())
                .contains("line 1: the column venue is missing");
    }

    @Test
    void an_import_that_stops_says_what_was_not_reached_and_can_be_run_again() {
        FoundActivitiesStory story = new FoundActivitiesStory();
        story.failsAfter = 1;
        FoundActivitiesReport stopped = story.apply(FoundActivitiesStory.HEADER + STAND + TALK + VISIT);
        assertThat(stopped.complete()).isFalse();
        assertThat(stopped.results())
                .extracting(FoundActivityResult::outcome)
                .containsExactly(
                        FoundActivityOutcome.TAKEN, FoundActivityOutcome.NOT_REACHED, FoundActivityOutcome.NOT_REACHED);
        assertThat(stopped.text()).contains("the store is gone", "The import stopped. Run it again");
        story.failsAfter = Integer.MAX_VALUE;
        assertThat(story.apply(FoundActivitiesStory.HEADER + STAND + TALK + VISIT)
                        .results())
                .extracting(FoundActivityResult::outcome)
                .containsExactly(
                        FoundActivityOutcome.THERE_ALREADY, FoundActivityOutcome.TAKEN, FoundActivityOutcome.TAKEN);
    }

    private static Reach visitors(String row) {
        return held(row).figures().visitors();
    }

    private static StandHeld held(String row) {
        FoundActivitiesStory story = new FoundActivitiesStory();
        story.apply(FoundActivitiesStory.HEADER + row);
        return (StandHeld) story.onlyEvent().orElseThrow();
    }

    private static List<String> words(FoundActivitiesReport report) {
        return report.results().stream().map(FoundActivityResult::what).toList();
    }

    private static FileRefusedException refusal(String text) {
        return catchThrowableOfType(FileRefusedException.class, () -> FoundActivitiesStory.file(text));
    }
}

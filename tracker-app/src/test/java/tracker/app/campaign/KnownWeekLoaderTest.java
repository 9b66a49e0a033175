package tracker.app.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tracker.app.datafiles.CsvFile;
import tracker.app.datafiles.CsvRow;
import tracker.app.datafiles.DataFileFixture;
import tracker.app.datafiles.DataFileResolver;
import tracker.app.datafiles.FileRefusedException;
import tracker.app.datafiles.SendingFailedException;
import tracker.app.datafiles.SequentialCommandSender;
import tracker.domain.campaign.CampaignDays;
import tracker.domain.campaign.CampaignId;
import tracker.domain.campaign.CourseCode;
import tracker.domain.campaign.DatesStatus;

class KnownWeekLoaderTest {

    private static final CampaignId NEXT = new CampaignId(2027);

    @Test
    void the_list_agrees_with_the_public_pages() {
        Map<String, CsvRow> pages = CsvFile.read(
                        DataFileResolver.file("hcs-week-dates.csv"), List.of("year", "start", "end", "source_url"))
                .rows()
                .stream()
                .collect(Collectors.toMap(row -> row.text("year"), Function.identity()));
        List<CsvRow> past = CsvFile.read(DataFileResolver.file("campaigns.csv"), List.of("year")).rows().stream()
                .filter(row -> !row.text("year").equals("2027"))
                .toList();
        assertThat(past).hasSize(pages.size()).allSatisfy(week -> {
            CsvRow page = Objects.requireNonNull(pages.get(week.text("year")));
            assertThat(week.text("first_day")).isEqualTo(page.text("start"));
            assertThat(week.text("last_day")).isEqualTo(page.text("end"));
            assertThat(week.text("source_url")).isEqualTo(page.text("source_url"));
            assertThat(LocalDate.parse(week.text("run_up_from")))
                    .isEqualTo(LocalDate.parse(page.text("start")).minusDays(28));
            assertThat(week.text("dates")).isEqualTo("confirmed");
        });
    }

    @Test
    void the_first_start_announces_ten_weeks() {
        ShippedWeekFixture weeks = new ShippedWeekFixture();
        assertThat(weeks.announce())
                .containsExactly("2005", "2018", "2019", "2020", "2021", "2022", "2023", "2024", "2025", "2027");
        assertThat(weeks.campaigns.keySet()).hasSize(10).doesNotContain(new CampaignId(2026));
    }

    @Test
    void the_next_week_is_provisional_and_offers_both_courses() {
        assertThat(ShippedWeekFixture.loaded().find(NEXT)).hasValueSatisfying(next -> {
            assertThat(next.days())
                    .isEqualTo(new CampaignDays(
                            LocalDate.of(2027, 2, 1),
                            LocalDate.of(2027, 3, 5),
                            LocalDate.of(2027, 3, 14),
                            LocalDate.of(2027, 3, 31)));
            assertThat(next.dates()).isEqualTo(DatesStatus.PROVISIONAL);
            assertThat(next.courses())
                    .extracting("code")
                    .containsExactly(CourseCode.GENOMICS, CourseCode.BIOINFORMATICS);
        });
    }

    @Test
    void no_past_week_offers_a_course() {
        assertThat(ShippedWeekFixture.loaded().campaigns.values())
                .filteredOn(week -> !week.id().equals(NEXT))
                .allSatisfy(week -> assertThat(week.courses()).isEmpty());
    }

    @Test
    void the_next_start_sends_nothing() {
        ShippedWeekFixture weeks = ShippedWeekFixture.loaded();
        assertThat(weeks.announce()).isEmpty();
        assertThat(weeks.sent).isEmpty();
    }

    @Test
    void a_course_that_people_retired_stays_retired() {
        ShippedWeekFixture weeks = ShippedWeekFixture.loaded();
        weeks.find(NEXT).orElseThrow().courses().clear();
        weeks.announce();
        assertThat(weeks.sent).isEmpty();
    }

    @Test
    void a_week_that_is_missing_is_announced_alone() {
        ShippedWeekFixture weeks = ShippedWeekFixture.loaded();
        weeks.campaigns.remove(new CampaignId(2021));
        assertThat(weeks.announce()).containsExactly("2021");
        assertThat(weeks.sent).hasSize(1);
    }

    @Test
    void a_week_that_another_start_announced_meanwhile_is_no_failure() throws SendingFailedException {
        ShippedWeekFixture weeks = ShippedWeekFixture.loaded();
        KnownWeekLoader blind = new KnownWeekLoader(id -> Optional.empty(), new SequentialCommandSender(weeks));
        assertThat(blind.announce(KnownWeekReader.read(DataFileResolver.file("campaigns.csv"))))
                .isEmpty();
        assertThat(weeks.sent).isEmpty();
    }

    @Test
    void a_list_with_faults_is_refused_with_their_lines() {
        assertThat(faults("2027,2027-02-01,2027-03-05,2027-03-14,2027-03-31,perhaps"))
                .containsExactly("line 2: the dates \"perhaps\" is neither provisional nor confirmed");
        assertThat(faults("27,2027-02-01,2027-03-05,2027-03-14,2027-03-31,confirmed"))
                .containsExactly("line 2: the year \"27\" is not a year");
        assertThat(faults("2027,2027-02-01,2027-03-05,2027-03-04,2027-03-31,confirmed"))
                .containsExactly("line 2: The first day must be before the last day.");
        assertThat(faults("2027,2027-02-01,,2027-03-14,31 March,confirmed"))
                .containsExactly(
                        "line 2: the late_until \"31 March\" is not a date in the form yyyy-MM-dd",
                        "line 2: the first_day is empty");
        String week = "2027,2027-02-01,2027-03-05,2027-03-14,2027-03-31,confirmed";
        assertThat(faults(week + "\n" + week)).containsExactly("line 3: the year 2027 already exists");
    }

    private static List<String> faults(String rows) {
        String text = "year,run_up_from,first_day,last_day,late_until,dates\n" + rows + "\n";
        return catchThrowableOfType(
                        FileRefusedException.class,
                        () -> KnownWeekReader.read(DataFileFixture.file("campaigns.csv", text)))
                .faults();
    }
}

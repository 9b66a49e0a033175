package tracker.app.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import tracker.app.SharedApplicationTest;
import tracker.app.outlook.ActivityHistory.HistoryVersion;
import tracker.domain.campaign.AnnouncedCampaign;
import tracker.domain.campaign.CampaignId;
import tracker.domain.campaign.CampaignMeasure;
import tracker.domain.campaign.DatesStatus;
import tracker.domain.outlook.KnownState;
import tracker.domain.participation.BoardFilter;
import tracker.domain.shared.LondonCalendar;
import tracker.domain.trust.Area;

/** What the database adds up is what the score of the forecast adds up. */
@SharedApplicationTest
class ActivityTransitionRepositoryTest {

    private static final AnnouncedCampaign YEAR = new AnnouncedCampaign(
            new CampaignId(2096),
            "A year of nobody else",
            CampaignSimulator.THIS_YEAR,
            DatesStatus.PROVISIONAL,
            false,
            List.of(),
            List.of(),
            List.of());

    @Autowired
    ActivityTransitionRepository repository;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    JdbcTemplate rows;

    @AfterEach
    void forget() {
        jdbc.sql("delete from participation_ledger where campaign = :year")
                .param("year", YEAR.id().value())
                .update();
    }

    @ParameterizedTest
    @CsvSource({"ACTIVITIES, 1.625, 4.625", "PEOPLE, 7.5, 10.5", "ACTIVITIES, 5.625, 40", "PEOPLE, 4.625, 40"})
    void the_database_adds_up_what_the_score_adds_up(CampaignMeasure measure, double from, double to) {
        int half = jdbc.sql("select abs(hashtext('')) % 2").query(Integer.class).single();
        SimulatedCampaign campaign = new SimulatedCampaign(
                YEAR.days(),
                SimulatedHabit.LAST_MINUTE.pair(1).now().activities().stream()
                        .limit(400)
                        .map(activity -> new ActivityHistory(activity.kind(), half, activity.versions()))
                        .toList());
        store(campaign);

        assertThat(repository
                        .between(YEAR, Area.NATION, measure, BoardFilter.NONE, instant(from), instant(to))
                        .transitions())
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(campaign.between(from, to, measure == CampaignMeasure.PEOPLE)
                        .transitions());
    }

    private void store(SimulatedCampaign campaign) {
        int number = 0;
        for (ActivityHistory activity : campaign.activities()) {
            number++;
            List<HistoryVersion> versions = activity.versions();
            for (int version = 0; version < versions.size(); version++) {
                HistoryVersion it = versions.get(version);
                Timestamp until = version + 1 == versions.size() ? null : time(versions.get(version + 1));
                store(
                        "forecast-test-" + number,
                        version,
                        it,
                        until,
                        activity.kind().name());
            }
        }
    }

    private void store(String activity, int version, HistoryVersion it, @Nullable Timestamp until, String kind) {
        LocalDate day = YEAR.days().firstDay().plusDays(it.day() - 1L);
        String stage = it.state() == KnownState.GONE ? "WITHDRAWN" : it.state().name();
        int people = (int) it.people();
        rows.update(
                """
                insert into participation_ledger (activity, version, from_position, to_position, known_from, known_to, kind,
                    campaign, day_from, day_to, title, stage, counts_as, late, withdrawn, add_low, add_best, add_high,
                    add_counted, add_unknown)
                values (?, ?, 1, ?, ?, ?, ?, ?, ?, ?, 'a stand', ?, ?, false, false, ?, ?, ?, 0, 0)
                """,
                activity,
                version,
                until == null ? null : 2L,
                time(it),
                until,
                kind,
                YEAR.id().value(),
                day,
                day,
                stage,
                stage,
                people,
                people,
                people);
    }

    private static Timestamp time(HistoryVersion version) {
        return Timestamp.from(instant(version.time()));
    }

    private static Instant instant(double time) {
        return YEAR.days()
                .firstDay()
                .atStartOfDay(LondonCalendar.ZONE)
                .plusNanos(Math.round((time - 1) * 86_400_000) * 1_000_000)
                .toInstant();
    }
}

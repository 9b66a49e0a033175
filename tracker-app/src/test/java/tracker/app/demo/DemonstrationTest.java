package tracker.app.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tracker.app.demo.DemoStory.london;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import tracker.app.TestDatabase;
import tracker.app.TrackerApplication;
import tracker.domain.activity.ActivityCommand;
import tracker.domain.campaign.CampaignCommand.AnnounceCampaign;
import tracker.domain.campaign.CampaignCommand.OfferCourse;
import tracker.domain.campaign.CampaignQuery.ListCampaigns;
import tracker.domain.campaign.CourseCode;
import tracker.domain.shared.Command;
import tracker.domain.shared.Commands;
import tracker.domain.shared.HttpsAddress;
import tracker.domain.shared.Queries;
import tracker.domain.shared.RuleBroken;
import tracker.domain.shared.TextLine;
import tracker.domain.trust.RegisteredTrust;
import tracker.domain.trust.TrustCommand.RegisterTrust;
import tracker.domain.trust.TrustQuery.ListTrusts;

/** The whole house, demonstrating a small week. */
class DemonstrationTest {

    private static final Instant MIDWEEK = london("2027-03-09T12:00");
    private static final Instant PLAYED = london("2027-03-31T17:00");
    private static final List<RegisteredTrust> TRUSTS = DemoStory.openTrusts().subList(20, 32);

    private final String database = TestDatabase.fresh();

    /** Stands for the loads at the start of the house. */
    @TestConfiguration
    static class ReferenceLoadTestConfiguration {

        @Bean
        @Order(20)
        ApplicationRunner load(@Qualifier("house") Commands commands) {
            return arguments -> {
                var campaign = DemoStory.CAMPAIGN;
                TRUSTS.forEach(trust -> send(
                        commands,
                        new RegisterTrust(
                                trust.code(),
                                new TextLine(trust.name()),
                                trust.type(),
                                trust.region(),
                                trust.icb(),
                                trust.place(),
                                trust.opened())));
                send(
                        commands,
                        new AnnounceCampaign(
                                campaign.id(), new TextLine(campaign.name()), campaign.days(), campaign.dates()));
                for (CourseCode course : List.of(CourseCode.GENOMICS, CourseCode.BIOINFORMATICS)) {
                    var address = new HttpsAddress("https://example.org/" + course);
                    send(
                            commands,
                            new OfferCourse(
                                    campaign.id(),
                                    course,
                                    new TextLine("Course"),
                                    new TextLine("A provider"),
                                    address));
                }
            };
        }

        private static void send(Commands commands, Command command) {
            try {
                commands.send(command).join();
            } catch (CompletionException refused) {
                // at the second start everything is there
                assertThat(refused).hasCauseInstanceOf(RuleBroken.class);
            }
        }
    }

    private ConfigurableApplicationContext start(String profile) {
        return new SpringApplicationBuilder(TrackerApplication.class, ReferenceLoadTestConfiguration.class)
                .profiles(profile)
                .run(
                        "--server.port=0",
                        "--server.address=127.0.0.1",
                        "--spring.datasource.url=" + database,
                        "--tracker.database.accept-volatile=true",
                        "--tracker.reference.load=false",
                        "--tracker.demo.speed=40000");
    }

    private static Instant until(Instant wanted, ConfigurableApplicationContext house) {
        Clock clock = house.getBean(Clock.class);
        Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .until(() -> !clock.instant().isBefore(wanted));
        return clock.instant();
    }

    private static Map<String, Integer> facts(ConfigurableApplicationContext house, List<ScriptedCommand> script) {
        var ids = script.stream()
                .filter(line -> line.command() instanceof ActivityCommand)
                .map(line -> ((ActivityCommand) line.command()).id().value())
                .distinct()
                .toList();
        return house.getBean(DemoEventRepository.class).of(ids);
    }

    private static List<ScriptedCommand> script(ConfigurableApplicationContext house) {
        Queries queries = house.getBean(Queries.class);
        var campaign = queries.ask(new ListCampaigns()).find(2027).orElseThrow();
        return SimulatedWeek.of(
                DemoStory.SEED, campaign, queries.ask(new ListTrusts()).trusts());
    }

    @Test
    void a_week_that_is_interrupted_goes_on_where_it_stopped_and_says_nothing_twice() {
        Instant stopped;
        try (var house = start("demo")) {
            stopped = until(MIDWEEK, house);
            assertThat(stopped).isBefore(PLAYED);
        }
        try (var house = start("demo")) {
            assertThat(house.getBean(Clock.class).instant())
                    .isAfter(stopped.minus(Duration.ofDays(2)))
                    .isBefore(PLAYED);
            until(PLAYED, house);
            List<ScriptedCommand> script = script(house);
            Map<String, Integer> expected = new HashMap<>();
            script.stream()
                    .filter(line -> line.command() instanceof ActivityCommand)
                    .forEach(line -> expected.merge(
                            ((ActivityCommand) line.command()).id().value(), 1, Integer::sum));
            Awaitility.await()
                    .untilAsserted(() -> assertThat(facts(house, script)).isEqualTo(expected));
            assertThat(knownInOrder(house)).isTrue();
        }
    }

    /** The year before is told beside the week, and dated as if it had been told then. */
    private static boolean knownInOrder(ConfigurableApplicationContext house) {
        return house.getBean(JdbcClient.class).sql("""
                        select coalesce(bool_and(before is null or before <= time_stamp), false)
                        from (select time_stamp, lag(time_stamp) over (order by global_index) as before from domain_event
                              where time_stamp > '2027') f
                        """).query(Boolean.class).single();
    }

    @Test
    void facts_of_real_life_are_never_mixed_with_simulated_ones() {
        try (var house = start("dev")) {
            assertThat(house.getBean(Clock.class)).isNotInstanceOf(DemoClock.class);
            assertThat(house.getBeansOfType(DemonstrationRunner.class)).isEmpty();
        }
        assertThatThrownBy(() -> start("demo").close())
                .hasRootCauseInstanceOf(DemoRefusedException.class)
                .rootCause()
                .hasMessageContaining("choose another folder");
    }
}

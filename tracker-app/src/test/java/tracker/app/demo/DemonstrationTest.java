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

/** The whole application, with a small simulated week. */
class DemonstrationTest {

    private static final Instant MIDWEEK = london("2027-03-09T12:00");
    private static final Instant PLAYED = london("2027-03-31T17:00");
    private static final List<RegisteredTrust> TRUSTS = DemoStory.openTrusts().subList(20, 32);

    private final String database = TestDatabase.fresh();

    /** Replaces the loading at startup. */
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
                // on the second start everything exists
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

    private static Instant until(Instant wanted, ConfigurableApplicationContext application) {
        Clock clock = application.getBean(Clock.class);
        Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .until(() -> !clock.instant().isBefore(wanted));
        return clock.instant();
    }

    private static Map<String, Integer> eventCounts(
            ConfigurableApplicationContext application, List<ScriptedCommand> script) {
        var ids = script.stream()
                .filter(line -> line.command() instanceof ActivityCommand)
                .map(line -> ((ActivityCommand) line.command()).id().value())
                .distinct()
                .toList();
        return application.getBean(DemoEventRepository.class).of(ids);
    }

    private static List<ScriptedCommand> script(ConfigurableApplicationContext application) {
        Queries queries = application.getBean(Queries.class);
        var campaign = queries.ask(new ListCampaigns()).find(2027).orElseThrow();
        return SimulatedWeek.of(
                DemoStory.SEED, campaign, queries.ask(new ListTrusts()).trusts());
    }

    @Test
    void a_week_that_is_interrupted_goes_on_where_it_stopped_and_says_nothing_twice() {
        Instant stopped;
        try (var application = start("demo")) {
            stopped = until(MIDWEEK, application);
            assertThat(stopped).isBefore(PLAYED);
        }
        try (var application = start("demo")) {
            assertThat(application.getBean(Clock.class).instant())
                    .isAfter(stopped.minus(Duration.ofDays(2)))
                    .isBefore(PLAYED);
            until(PLAYED, application);
            List<ScriptedCommand> script = script(application);
            Map<String, Integer> expected = new HashMap<>();
            script.stream()
                    .filter(line -> line.command() instanceof ActivityCommand)
                    .forEach(line -> expected.merge(
                            ((ActivityCommand) line.command()).id().value(), 1, Integer::sum));
            Awaitility.await()
                    .untilAsserted(
                            () -> assertThat(eventCounts(application, script)).isEqualTo(expected));
            assertThat(knownInOrder(application)).isTrue();
        }
    }

    /** The previous year is played beside the week, with the timestamps of that year. */
    private static boolean knownInOrder(ConfigurableApplicationContext application) {
        return application
                .getBean(JdbcClient.class)
                .sql("""
                        select coalesce(bool_and(before is null or before <= time_stamp), false)
                        from (select time_stamp, lag(time_stamp) over (order by global_index) as before from domain_event
                              where time_stamp > '2027') f
                        """)
                .query(Boolean.class)
                .single();
    }

    @Test
    void facts_of_real_life_are_never_mixed_with_simulated_ones() {
        try (var application = start("dev")) {
            assertThat(application.getBean(Clock.class)).isNotInstanceOf(DemoClock.class);
            assertThat(application.getBeansOfType(DemonstrationRunner.class)).isEmpty();
        }
        assertThatThrownBy(() -> start("demo").close())
                .hasRootCauseInstanceOf(DemoRefusedException.class)
                .rootCause()
                .hasMessageContaining("Choose another folder");
    }
}

package tracker.app.demo;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import tracker.app.messaging.ReadPositionRepository;
import tracker.domain.campaign.AnnouncedCampaign;
import tracker.domain.campaign.CampaignQuery.ListCampaigns;
import tracker.domain.shared.Queries;
import tracker.domain.trust.RegisteredTrust;
import tracker.domain.trust.TrustQuery.ListTrusts;

/**
 * Plays the simulated week on its own thread, from startup until shutdown. It runs after everything that loads
 * trusts, campaigns and real activities, and waits until the read models contain all of that.
 */
@Order(DemonstrationRunner.ORDER)
final class DemonstrationRunner implements ApplicationRunner, AutoCloseable {

    /** After all loading at startup. */
    static final int ORDER = 100;

    private static final Logger LOG = LoggerFactory.getLogger(DemonstrationRunner.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);
    private static final Duration LONGEST_END = Duration.ofSeconds(5);

    private final DemoProperties properties;
    private final DemoClock clock;
    private final Queries queries;
    private final ReadPositionRepository position;
    private final StoredEventCounts stored;
    private final ScriptPlayer player;
    private final PriorCampaignPlayer yearBefore;
    private final Thread thread =
            Thread.ofPlatform().name("simulated-week").daemon().unstarted(this::perform);
    private @Nullable Thread beside;

    DemonstrationRunner(
            DemoProperties properties,
            DemoClock clock,
            Queries queries,
            ReadPositionRepository position,
            StoredEventCounts stored,
            ScriptPlayer player,
            PriorCampaignPlayer yearBefore) {
        this.properties = properties;
        this.clock = clock;
        this.queries = queries;
        this.position = position;
        this.stored = stored;
        this.player = player;
        this.yearBefore = yearBefore;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        thread.start();
    }

    private void perform() {
        try {
            awaitReadModels();
            Optional<AnnouncedCampaign> campaign =
                    queries.ask(new ListCampaigns()).find(DemoProperties.YEAR.getValue());
            if (campaign.isEmpty()) {
                LOG.warn("There is no campaign {}, so no simulated week can be played.", DemoProperties.YEAR);
                return;
            }
            play(campaign.get());
        } catch (InterruptedException closing) {
            LOG.debug("The simulated week stops. It continues from here at the next start.");
        } catch (RuntimeException failure) {
            LOG.error("The simulated week stopped", failure);
        }
    }

    private void play(AnnouncedCampaign campaign) throws InterruptedException {
        List<RegisteredTrust> trusts = queries.ask(new ListTrusts()).trusts();
        List<ScriptedCommand> script = SimulatedWeek.of(properties.seedNumber(), campaign, trusts);
        List<ScriptedCommand> remaining = RemainingScript.of(script, stored);
        LOG.info(
                "Playing the simulated week {} at {} times real time, seed {}: {} of {} steps to go.",
                campaign.id(),
                properties.speed(),
                properties.seed(),
                remaining.size(),
                script.size());
        player.play(
                remaining,
                ClockPace.of(campaign.days(), properties.timesLife()),
                () -> tellTheYearBefore(campaign, trusts));
        LOG.info("The simulated week has ended. The clock now runs at normal speed.");
    }

    private synchronized void tellTheYearBefore(AnnouncedCampaign campaign, List<RegisteredTrust> trusts) {
        beside = Thread.ofPlatform()
                .name("year-before")
                .daemon()
                .priority(Thread.MIN_PRIORITY)
                .start(() -> {
                    try {
                        yearBefore.play(campaign, trusts, stored);
                    } catch (InterruptedException closing) {
                        LOG.debug("Last year's activities continue from here at the next start.");
                    } catch (RuntimeException failure) {
                        LOG.error("Last year's activities could not be loaded", failure);
                    }
                });
    }

    /** Trusts and campaigns are read only when the read models contain everything stored so far. */
    private void awaitReadModels() throws InterruptedException {
        while (position.oldestWaiting().isPresent()) {
            Thread.sleep(BETWEEN_LOOKS);
        }
    }

    @Override
    public void close() throws InterruptedException {
        if (thread.getState() != Thread.State.NEW) {
            thread.interrupt();
            thread.join(LONGEST_END);
        }
        synchronized (this) {
            if (beside != null) {
                beside.interrupt();
                beside.join(LONGEST_END);
            }
        }
    }
}

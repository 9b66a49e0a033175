package tracker.app.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tracker.domain.activity.ActivityCommand;
import tracker.domain.campaign.AnnouncedCampaign;
import tracker.domain.campaign.AnnouncedCampaign.OfferedCourse;
import tracker.domain.campaign.CampaignCommand.AnnounceCampaign;
import tracker.domain.campaign.CampaignCommand.OfferCourse;
import tracker.domain.campaign.CampaignDays;
import tracker.domain.campaign.CampaignId;
import tracker.domain.campaign.DatesStatus;
import tracker.domain.shared.Command;
import tracker.domain.shared.Commands;
import tracker.domain.shared.HttpsAddress;
import tracker.domain.shared.LondonCalendar;
import tracker.domain.shared.TextLine;
import tracker.domain.trust.RegisteredTrust;
import tracker.domain.video.VideoCommand.RecordViews;

/**
 * Plays an invented previous year, so that there is something to compare with. It sends as many commands as fit into
 * some seconds, hour by hour, each with the instant at which it would have been sent. It runs beside the week and
 * delays nothing.
 */
final class PriorCampaignPlayer {

    private static final Logger LOG = LoggerFactory.getLogger(PriorCampaignPlayer.class);

    private static final LocalDate RUN_UP = LocalDate.of(2026, 2, 2);
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 3, 6);
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 3, 15);
    private static final LocalDate LATE_UNTIL = LocalDate.of(2026, 3, 31);

    /** Percentage of this year's simulated trusts that already took part. */
    private static final int IN_IT_ALREADY = 88;

    private static final int AT_ONCE = 4;

    private final long seed;
    private final DemoClock clock;
    private final Commands commands;

    /** @param seed of this year's week */
    PriorCampaignPlayer(long seed, DemoClock clock, Commands commands) {
        this.seed = seed - 1;
        this.clock = clock;
        this.commands = commands;
    }

    /** The dates are invented, and its name says so. */
    static AnnouncedCampaign campaign(AnnouncedCampaign now) {
        CampaignId year = new CampaignId(now.id().value() - 1);
        return new AnnouncedCampaign(
                year,
                SimulationContext.labelled("Healthcare Science Week " + year).value(),
                new CampaignDays(RUN_UP, FIRST_DAY, LAST_DAY, LATE_UNTIL),
                DatesStatus.PROVISIONAL,
                false,
                now.courses(),
                List.of(),
                List.of());
    }

    /** The script of the activities: a smaller year than this one, without video views. */
    static List<ScriptedCommand> script(long seed, AnnouncedCampaign year, List<RegisteredTrust> trusts) {
        List<RegisteredTrust> inIt = trusts.stream()
                .filter(trust -> SeededRandom.of(seed, "in it " + trust.code()).percent(IN_IT_ALREADY))
                .toList();
        return SimulatedWeek.of(seed, year, inIt).stream()
                .filter(line -> line.command() instanceof ActivityCommand && !(line.command() instanceof RecordViews))
                .toList();
    }

    /** @throws InterruptedException on shutdown; the next start continues from there */
    void play(AnnouncedCampaign now, List<RegisteredTrust> trusts, StoredEventCounts stored)
            throws InterruptedException {
        AnnouncedCampaign year = campaign(now);
        announce(year);
        List<ScriptedCommand> remaining = RemainingScript.of(script(seed, year, trusts), stored);
        if (remaining.isEmpty()) {
            return;
        }
        ExecutorService tellers = Executors.newFixedThreadPool(
                AT_ONCE,
                Thread.ofPlatform()
                        .name("year-before-", 0)
                        .daemon()
                        .priority(Thread.MIN_PRIORITY)
                        .factory());
        try {
            for (List<ScriptedCommand> hour : hours(remaining)) {
                tellers.invokeAll(byActivity(hour));
            }
        } finally {
            tellers.shutdownNow();
        }
        LOG.info(
                "Last year's activities are loaded, {} steps: {} can be compared with.", remaining.size(), year.name());
    }

    private void announce(AnnouncedCampaign year) {
        Instant early =
                year.days().runUpFrom().atStartOfDay(LondonCalendar.ZONE).toInstant();
        say(new ScriptedCommand(
                early, new AnnounceCampaign(year.id(), new TextLine(year.name()), year.days(), year.dates())));
        for (OfferedCourse course : year.courses()) {
            say(new ScriptedCommand(
                    early,
                    new OfferCourse(
                            year.id(),
                            course.code(),
                            new TextLine(course.title()),
                            new TextLine(course.provider()),
                            new HttpsAddress(course.address()))));
        }
    }

    private static Collection<List<ScriptedCommand>> hours(List<ScriptedCommand> script) {
        return script.stream()
                .collect(Collectors.groupingBy(
                        line -> line.at().truncatedTo(ChronoUnit.HOURS), TreeMap::new, Collectors.toList()))
                .values();
    }

    /** One task plays all lines of an activity, in order. */
    private List<Callable<Void>> byActivity(List<ScriptedCommand> hour) {
        Map<Object, List<ScriptedCommand>> strands = new LinkedHashMap<>();
        hour.forEach(line -> strands.computeIfAbsent(about(line.command()), first -> new ArrayList<>())
                .add(line));
        return strands.values().stream()
                .<Callable<Void>>map(strand -> () -> {
                    strand.forEach(this::say);
                    return null;
                })
                .toList();
    }

    private static Object about(Command command) {
        return command instanceof ActivityCommand activity ? activity.id() : command;
    }

    /** Ignores refusals: on a second start the campaign already exists. */
    private void say(ScriptedCommand line) {
        try {
            clock.asIfAt(line.at(), () -> commands.send(line.command())).join();
        } catch (CompletionException refused) {
            LOG.debug("{} was refused", line.command(), refused);
        }
    }
}

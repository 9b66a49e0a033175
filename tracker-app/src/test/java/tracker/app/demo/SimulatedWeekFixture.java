package tracker.app.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import tracker.domain.activity.ActivityContribution;
import tracker.domain.activity.ActivityEvent;
import tracker.domain.activity.ContributionEvent;
import tracker.domain.activity.ParticipationRules;
import tracker.domain.campaign.Campaign;
import tracker.domain.campaign.CampaignCommand.AnnounceCampaign;
import tracker.domain.course.Completion;
import tracker.domain.departmentvisit.DepartmentVisit;
import tracker.domain.schooltalk.SchoolTalk;
import tracker.domain.shared.ContiguousPosition;
import tracker.domain.shared.PositionResolver;
import tracker.domain.shared.TextLine;
import tracker.domain.stand.Stand;
import tracker.domain.trust.RegisteredTrust;
import tracker.domain.trust.TrustCode;
import tracker.domain.video.Video;

/** All aggregates, on an event store in memory, with a clock at the time of the current line. */
final class SimulatedWeekFixture extends Clock implements AutoCloseable {

    private Instant now = DemoStory.london("2027-01-01T00:00");
    private final Configuration axon;
    private final Map<String, Integer> events = new HashMap<>();
    private final Map<String, ActivityContribution> contributions = new HashMap<>();

    SimulatedWeekFixture(List<RegisteredTrust> trusts) {
        Map<TrustCode, RegisteredTrust> register =
                trusts.stream().collect(Collectors.toMap(RegisteredTrust::code, trust -> trust));
        ParticipationRules takingPart = new ParticipationRules(
                id -> Optional.of(DemoStory.CAMPAIGN), code -> Optional.ofNullable(register.get(code)), this);
        Configurer configurer = DefaultConfigurer.defaultConfiguration(false)
                .configureEmbeddedEventStore(configuration -> new InMemoryEventStorageEngine())
                .registerComponent(ParticipationRules.class, configuration -> takingPart)
                .registerComponent(Clock.class, configuration -> this)
                .registerComponent(PositionResolver.class, configuration -> instant -> ContiguousPosition.proven(1));
        List.of(Campaign.class, Stand.class, SchoolTalk.class, DepartmentVisit.class, Video.class, Completion.class)
                .forEach(configurer::configureAggregate);
        axon = configurer.buildConfiguration();
        axon.start();
        axon.eventStore().subscribe(messages -> messages.forEach(message -> remember(message.getPayload())));
        axon.commandGateway()
                .sendAndWait(new AnnounceCampaign(
                        DemoStory.CAMPAIGN.id(),
                        new TextLine(DemoStory.CAMPAIGN.name()),
                        DemoStory.DAYS,
                        DemoStory.CAMPAIGN.dates()));
    }

    /** Throws if the command is refused. */
    void handle(ScriptedCommand line) {
        now = line.at();
        axon.commandGateway().sendAndWait(line.command());
    }

    private void remember(Object payload) {
        if (payload instanceof ActivityEvent event) {
            events.merge(event.id().value(), 1, Integer::sum);
        }
        if (payload instanceof ContributionEvent change) {
            contributions.compute(change.id().value(), (id, before) -> change.contribution(before));
        }
    }

    /** The number of events of each activity. */
    Map<String, Integer> eventCounts() {
        return events;
    }

    /** The final contribution of each activity. */
    List<ActivityContribution> contributions() {
        return List.copyOf(contributions.values());
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }

    @Override
    public void close() {
        axon.shutdown();
    }
}

package tracker.app.foundactivities;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import tracker.app.campaign.ShippedWeekFixture;
import tracker.app.datafiles.DataFileFixture;
import tracker.app.datafiles.SequentialCommandSender;
import tracker.app.trust.ShippedTrustFixture;
import tracker.domain.activity.ActivityContribution;
import tracker.domain.activity.ParticipationRules;
import tracker.domain.participation.ActivitySummary;
import tracker.domain.participation.ParticipationQuery.ActivityHistory;
import tracker.domain.participation.ParticipationQuery.GetActivityHistory;
import tracker.domain.shared.Command;
import tracker.domain.shared.CommandId;
import tracker.domain.shared.Commands;
import tracker.domain.shared.ContiguousPosition;
import tracker.domain.shared.LiveQuery;
import tracker.domain.shared.LondonCalendar;
import tracker.domain.shared.Queries;
import tracker.domain.shared.Query;
import tracker.domain.shared.QueryWatch;
import tracker.domain.shared.SnapshotPosition;

/** An import into the real activities, with the shipped trusts and weeks, on 23 November 2026. */
final class FoundActivitiesStory implements Commands, Queries {

    static final String HEADER = "id,organisation,trust_code,date_start,date_end,date_precision,status,activity_type,"
            + "title,venue,audience,number,number_of,number_qualifier,staff_or_stands,specialisms,source_url,notes\n";

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), LondonCalendar.ZONE);
    private static final ShippedTrustFixture TRUSTS = new ShippedTrustFixture();

    private final ShippedWeekFixture weeks = ShippedWeekFixture.loaded();
    final InMemoryCommandFixture commands = new InMemoryCommandFixture(new ParticipationRules(weeks, TRUSTS, CLOCK));
    int failsAfter = Integer.MAX_VALUE;
    private int sent;

    FoundActivityImporter importer() {
        return new FoundActivityImporter(
                weeks, TRUSTS, CLOCK, new SequentialCommandSender(this), new ImportedActivityChecker(this));
    }

    FoundActivitiesReport apply(String text) {
        return importer().apply(file(text));
    }

    FoundActivitiesReport attempt(String text) {
        return importer().dryRun(file(text));
    }

    static FoundActivityFile file(String text) {
        return FoundActivityFile.read(DataFileFixture.file("real-activities.csv", text));
    }

    @Override
    public CompletableFuture<Void> send(CommandId id, Command command) {
        if (sent++ >= failsAfter) {
            return CompletableFuture.failedFuture(new IllegalStateException("the store is gone"));
        }
        return commands.send(id, command);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <R> R ask(Query<R> query) {
        String id = ((GetActivityHistory) query).activity();
        return (R) commands.contribution(id).map(contribution -> history(id, contribution));
    }

    private static ActivityHistory history(String id, ActivityContribution c) {
        ActivitySummary activity = new ActivitySummary(
                id, c.kind(), String.valueOf(c.trust()), c.title(), c.days(), c.countsAs(), c.reach(), c.late());
        return new ActivityHistory(
                new SnapshotPosition(CLOCK.instant(), ContiguousPosition.proven(1)), activity, List.of());
    }

    @Override
    public <R> QueryWatch watch(LiveQuery<R> query, Consumer<? super R> consumer) {
        throw new UnsupportedOperationException("an import watches nothing");
    }

    Optional<Object> onlyEvent() {
        return commands.storedEvents.size() == 1 ? Optional.of(commands.storedEvents.getFirst()) : Optional.empty();
    }
}

package tracker.app.imports;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import tracker.app.campaign.ShippedWeeks;
import tracker.app.reference.MadeUp;
import tracker.app.reference.OneByOne;
import tracker.app.trust.ShippedTrusts;
import tracker.domain.participation.ActivityContribution;
import tracker.domain.participation.ActivitySummary;
import tracker.domain.participation.ParticipationQuery.ActivityHistory;
import tracker.domain.participation.ParticipationQuery.GetActivityHistory;
import tracker.domain.participation.ParticipationRules;
import tracker.domain.shared.Command;
import tracker.domain.shared.CommandId;
import tracker.domain.shared.Commands;
import tracker.domain.shared.LiveQuery;
import tracker.domain.shared.LondonCalendar;
import tracker.domain.shared.Queries;
import tracker.domain.shared.Query;
import tracker.domain.shared.QueryWatch;
import tracker.domain.shared.SnapshotPosition;

/** An import into the real activities, with the shipped trusts and weeks, on 23 November 2026. */
final class ImportStory implements Commands, Queries {

    static final String HEADER = "id,organisation,trust_code,date_start,date_end,date_precision,status,activity_type,"
            + "title,venue,audience,number,number_of,number_qualifier,staff_or_stands,specialisms,source_url,notes\n";

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), LondonCalendar.ZONE);
    private static final ShippedTrusts TRUSTS = new ShippedTrusts();

    private final ShippedWeeks weeks = ShippedWeeks.loaded();
    final HouseInMemory house = new HouseInMemory(new ParticipationRules(weeks, TRUSTS, CLOCK));
    int failsAfter = Integer.MAX_VALUE;
    private int sent;

    Importer importer() {
        return new Importer(weeks, TRUSTS, CLOCK, new OneByOne(this), new AlreadyImported(this));
    }

    ImportReport apply(String text) {
        return importer().applied(file(text));
    }

    ImportReport attempt(String text) {
        return importer().tried(file(text));
    }

    static ActivityFile file(String text) {
        return ActivityFile.read(MadeUp.file("real-activities.csv", text));
    }

    @Override
    public CompletableFuture<Void> send(CommandId id, Command command) {
        if (sent++ >= failsAfter) {
            return CompletableFuture.failedFuture(new IllegalStateException("the store is gone"));
        }
        return house.send(id, command);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <R> R ask(Query<R> query) {
        String id = ((GetActivityHistory) query).activity();
        return (R) house.contribution(id).map(contribution -> history(id, contribution));
    }

    private static ActivityHistory history(String id, ActivityContribution c) {
        ActivitySummary activity = new ActivitySummary(
                id, c.kind(), String.valueOf(c.trust()), c.title(), c.days(), c.countsAs(), c.reach(), c.late());
        return new ActivityHistory(new SnapshotPosition(CLOCK.instant(), 1), activity, List.of());
    }

    @Override
    public <R> QueryWatch watch(LiveQuery<R> query, Consumer<? super R> consumer) {
        throw new UnsupportedOperationException("an import watches nothing");
    }

    Optional<Object> onlyFact() {
        return house.facts.size() == 1 ? Optional.of(house.facts.getFirst()) : Optional.empty();
    }
}

package tracker.app.ledger;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import tracker.app.WeekStory;
import tracker.app.eventstore.StoredEvent;
import tracker.domain.activity.ActivityContribution;
import tracker.domain.activity.ActivityId;
import tracker.domain.activity.ActivityKind;
import tracker.domain.activity.ActivityStage;
import tracker.domain.activity.ContributionEvent;
import tracker.domain.campaign.CampaignId;
import tracker.domain.shared.CountingMethod;
import tracker.domain.shared.DayRange;
import tracker.domain.shared.Reach;
import tracker.domain.trust.TrustCode;

/**
 * Random events, as a hundred people might report them in a few days: planned, reported, moved, corrected, withdrawn
 * and restored in any order. A few are stored long after they were known, or with a clock that was set back.
 */
public final class RandomHistoryFixture {

    static final Instant BEGIN = Instant.parse("2027-03-08T06:00:00Z");

    private static final ActivityKind[] KINDS = ActivityKind.values();
    private static final ActivityStage[] STAGES = {
        ActivityStage.PLANNED, ActivityStage.HELD, ActivityStage.HELD, ActivityStage.CANCELLED
    };

    private final SplittableRandom random;
    private final Map<Integer, ActivityContribution> now = new HashMap<>();
    private Instant clock = BEGIN;
    private long position;

    public RandomHistoryFixture(long seed) {
        random = new SplittableRandom(seed);
    }

    public List<StoredEvent> batch(int events) {
        List<StoredEvent> batch = new ArrayList<>();
        for (int i = 0; i < events; i++) {
            batch.add(nextEvent());
        }
        return batch;
    }

    /**
     * An instant of the history, or slightly before or after it; often exactly that of an event, or the edge of a
     * quarter.
     */
    public Instant anyInstant() {
        Duration length = Duration.between(BEGIN, clock).plusHours(2);
        Instant instant = BEGIN.minusSeconds(3_600).plusMillis(random.nextLong(length.toMillis()));
        return switch (random.nextInt(4)) {
            case 0 -> QuarterHour.of(instant);
            case 1 -> QuarterHour.of(instant).minusMillis(1);
            case 2 -> Instant.ofEpochSecond(instant.getEpochSecond() / 20 * 20);
            default -> instant;
        };
    }

    public int below(int bound) {
        return random.nextInt(bound);
    }

    private StoredEvent nextEvent() {
        // whole minutes and seconds, so that many events share an instant
        clock = clock.plusSeconds(random.nextInt(8) * 20L + (random.nextInt(60) == 0 ? 6 * 3_600 : 0));
        Instant known = random.nextInt(12) == 0 ? clock.minusSeconds(random.nextInt(80_000)) : clock;
        int activity = random.nextInt(120);
        ActivityContribution before = now.get(activity);
        ActivityContribution after = before == null ? first(activity) : next(before);
        now.put(activity, after);
        position++;
        return new StoredEvent(
                position,
                "stand-" + activity,
                "stand.StandHeld",
                known,
                new RandomContributionEvent(new RandomActivityId("stand-" + activity), after));
    }

    private ActivityContribution first(int activity) {
        TrustCode trust = activity % 7 == 0 ? null : activity % 2 == 0 ? WeekStory.GUYS : WeekStory.LEEDS;
        return new ActivityContribution(
                KINDS[activity % KINDS.length],
                WeekStory.CAMPAIGN,
                trust,
                days(),
                "Main foyer",
                stage(),
                reach(),
                false,
                false,
                null);
    }

    private ActivityContribution next(ActivityContribution before) {
        return switch (random.nextInt(6)) {
            case 0 -> before.on(days());
            case 1 -> before.measured(reach());
            case 2 -> before.withdrawn(!before.withdrawn());
            case 3 -> before.titled("Another foyer");
            default -> before.at(stage());
        };
    }

    private ActivityStage stage() {
        return random.nextInt(20) == 0 ? ActivityStage.OUTSIDE : STAGES[random.nextInt(STAGES.length)];
    }

    private DayRange days() {
        LocalDate day = WeekStory.TUESDAY.minusDays(4).plusDays(random.nextInt(8));
        return new DayRange(day, day.plusDays(random.nextInt(2)));
    }

    private Reach reach() {
        int best = random.nextInt(300);
        return switch (random.nextInt(4)) {
            case 0 -> Reach.UNKNOWN;
            case 1 -> new Reach(best, null, null, CountingMethod.ESTIMATE);
            case 2 -> new Reach(best / 2, best, best * 2, CountingMethod.ESTIMATE);
            default -> Reach.of(best, CountingMethod.CLICKER);
        };
    }

    record RandomActivityId(String value) implements ActivityId {}

    /** An event with the contribution of its activity from now on. */
    record RandomContributionEvent(ActivityId id, ActivityContribution after) implements ContributionEvent {

        @Override
        public ActivityContribution contribution(@Nullable ActivityContribution before) {
            return after;
        }

        @Override
        public CampaignId campaign() {
            return after.campaign();
        }

        @Override
        public @Nullable TrustCode trust() {
            return after.trust();
        }

        @Override
        public ActivityKind kind() {
            return after.kind();
        }

        @Override
        public String sentence() {
            return "Told by a test.";
        }
    }
}

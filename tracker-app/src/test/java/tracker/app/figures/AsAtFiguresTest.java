package tracker.app.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static tracker.app.WeekStory.CAMPAIGN;
import static tracker.app.WeekStory.GUYS;
import static tracker.app.WeekStory.TUESDAY;

import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tracker.app.ApplicationTest;
import tracker.app.WeekStory;
import tracker.app.database.DatabaseAddress;
import tracker.app.database.ReadingDatabase;
import tracker.app.eventstore.StoredEvent;
import tracker.app.ledger.LedgerFold;
import tracker.app.ledger.LedgerRepository;
import tracker.app.ledger.RandomHistoryFixture;
import tracker.app.rebuild.RebuiltHistoryFixture;
import tracker.domain.activity.ActivityKind;
import tracker.domain.participation.ActivityTotals;
import tracker.domain.participation.AsAt;
import tracker.domain.participation.BoardFilter;
import tracker.domain.participation.ChangeReason;
import tracker.domain.participation.FigureBridge;
import tracker.domain.participation.ParticipationQuery.GetBridge;
import tracker.domain.participation.ParticipationQuery.GetParticipation;
import tracker.domain.participation.ParticipationQuery.GetTrustBridge;
import tracker.domain.participation.ParticipationQuery.ListBridgeEvents;
import tracker.domain.participation.ParticipationSummary;
import tracker.domain.participation.ParticipationSummary.ParticipatingTrustCount;
import tracker.domain.participation.TrustBridge;
import tracker.domain.participation.TrustBridge.TrustChangeKind;
import tracker.domain.shared.DayRange;
import tracker.domain.shared.Queries;
import tracker.domain.trust.Area;
import tracker.domain.trust.TrustCode;
import tracker.domain.trust.TrustType;

/** Whatever happened in which order, the figures as at any instant are the plain sums over the ledger. */
@ApplicationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AsAtFiguresTest {

    private static final int SEEDS = 4;
    private static final int BATCHES = 50;
    private static final int LOOKS = 20;
    private static final int WORTH_A_CHECKPOINT = 40;

    private static final List<Area> PARTS = List.of(Area.NATION, Area.region("Y56"), Area.icb("QKK"), Area.trust(GUYS));
    private static final List<BoardFilter> NARROWINGS = List.of(
            BoardFilter.NONE,
            BoardFilter.NONE.withKinds(Set.of(ActivityKind.STAND, ActivityKind.VIDEO)),
            BoardFilter.NONE.withDays(new DayRange(TUESDAY, TUESDAY.plusDays(1))),
            BoardFilter.NONE.withType(TrustType.ACUTE),
            BoardFilter.NONE.withType(TrustType.COMMUNITY));

    @Autowired
    private WeekStory week;

    @Autowired
    private Queries queries;

    @Autowired
    private ReadingDatabase reading;

    @Autowired
    private DatabaseAddress address;

    @Autowired
    private JdbcClient jdbc;

    private PlainFigureCalculator plain;
    private final Set<TrustChangeKind> turns = EnumSet.noneOf(TrustChangeKind.class);
    private final Set<ChangeReason> why = EnumSet.noneOf(ChangeReason.class);

    @BeforeAll
    void theWeekIsAnnounced() {
        week.begin();
        week.settle();
        plain = new PlainFigureCalculator(jdbc);
    }

    @Test
    void as_the_reader_wrote_them() {
        long checkpoints = 0;
        for (long seed = 1; seed <= SEEDS; seed++) {
            RandomHistoryFixture history = new RandomHistoryFixture(seed);
            LedgerRepository ledger = new LedgerRepository(reading, WORTH_A_CHECKPOINT);
            ledger.clear();
            for (int i = 0; i < BATCHES; i++) {
                write(ledger, history.batch(1 + history.below(12)), i % 10 == 9);
            }
            assertThat(plain.wrongChanges()).as("seed %s", seed).isEmpty();
            assertThat(plain.wrongCheckpoints()).as("seed %s", seed).isEmpty();
            checkpoints += plain.checkpoints();
            look(history, seed);
        }
        assertThat(checkpoints).as("so that it was no empty show").isGreaterThan(2 * SEEDS);
    }

    /** @param broken if true, writes it once before and rolls back, which must leave nothing behind */
    private void write(LedgerRepository ledger, List<StoredEvent> events, boolean broken) {
        TransactionTemplate transaction = new TransactionTemplate(reading.transactions());
        for (int times = broken ? 2 : 1; times > 0; times--) {
            boolean vain = times == 2;
            transaction.executeWithoutResult(status -> {
                LedgerFold fold = new LedgerFold(new HashMap<>(ledger.newest(events.stream()
                        .map(event -> event.activityEvent().id().value())
                        .toList())));
                events.forEach(fold::add);
                ledger.write(fold);
                if (vain) {
                    status.setRollbackOnly();
                }
            });
        }
    }

    @Test
    void as_a_rebuild_wrote_them() throws Exception {
        AtomicInteger late = new AtomicInteger();
        long checkpoints = 0;
        for (long seed = 103; seed < 103 + SEEDS; seed++) {
            RandomHistoryFixture history = new RandomHistoryFixture(seed);
            late.addAndGet(new RebuiltHistoryFixture(address, WORTH_A_CHECKPOINT).write(history, BATCHES));
            assertThat(plain.wrongChanges()).as("seed %s", seed).isEmpty();
            assertThat(plain.wrongCheckpoints()).as("seed %s", seed).isEmpty();
            checkpoints += plain.checkpoints();
            look(history, seed);
        }
        assertThat(checkpoints).as("so that it was no empty show").isGreaterThan(2 * SEEDS);
        assertThat(why)
                .contains(
                        ChangeReason.NEWLY_REPORTED,
                        ChangeReason.NEWLY_PLANNED,
                        ChangeReason.REPORTED,
                        ChangeReason.REVISED,
                        ChangeReason.MOVED,
                        ChangeReason.CANCELLED,
                        ChangeReason.WITHDRAWN,
                        ChangeReason.RESTORED);
        assertThat(turns).contains(TrustChangeKind.BEGAN_WITH_SOMETHING_HELD, TrustChangeKind.HELD_ITS_FIRST);
        assertThat(late.get()).as("changes that came late").isGreaterThan(SEEDS);
    }

    /** All reasons for a change together are the whole change, between any two instants. */
    private void lookWhy(Area part, BoardFilter narrowing, Instant from, Instant to, long seed) {
        GetBridge question = from.isBefore(to)
                ? new GetBridge(CAMPAIGN, part, narrowing, from, to)
                : new GetBridge(CAMPAIGN, part, narrowing, to, from);
        FigureBridge bridge = queries.ask(question).orElseThrow();
        assertThat(bridge.before().plus(bridge.change()))
                .as("seed %s, %s", seed, question)
                .isEqualTo(bridge.after());
        assertThat(bridge.before()).isEqualTo(total(part, narrowing, question.from()));
        assertThat(bridge.after()).isEqualTo(total(part, narrowing, question.to()));
        lookWhoTakesPart(question, seed);
        bridge.lines().forEach(line -> {
            why.add(line.reason());
            assertThat(queries.ask(new ListBridgeEvents(question, line.reason(), 0, 500))
                            .events()
                            .size())
                    .isLessThanOrEqualTo(line.events());
        });
    }

    /**
     * The trusts that took part before, plus those that started, minus those that stopped, are those that take part
     * after.
     */
    private void lookWhoTakesPart(GetBridge question, long seed) {
        TrustBridge bridge = queries.ask(new GetTrustBridge(question)).orElseThrow();
        assertThat(bridge.before()).as("seed %s, %s", seed, question).isEqualTo(trusts(question, question.from()));
        assertThat(bridge.after()).as("seed %s, %s", seed, question).isEqualTo(trusts(question, question.to()));
        assertThat(bridge.before().participating()
                        + bridge.lines().stream()
                                .mapToInt(line -> line.kind().change())
                                .sum())
                .as("seed %s, %s", seed, question)
                .isEqualTo(bridge.after().participating());
        bridge.lines().forEach(line -> {
            turns.add(line.kind());
            Area trust = Area.trust(new TrustCode(line.code()));
            assertThat(line.before()).isEqualTo(total(trust, question.filter(), question.from()));
            assertThat(line.after()).isEqualTo(total(trust, question.filter(), question.to()));
        });
    }

    private ParticipatingTrustCount trusts(GetBridge question, Instant instant) {
        return queries.ask(new GetParticipation(
                        question.campaign(), question.area(), question.filter(), AsAt.known(instant)))
                .orElseThrow()
                .trusts();
    }

    private ActivityTotals total(Area part, BoardFilter narrowing, Instant instant) {
        return queries.ask(new GetParticipation(CAMPAIGN, part, narrowing, AsAt.known(instant)))
                .orElseThrow()
                .total();
    }

    private void look(RandomHistoryFixture history, long seed) {
        for (int i = 0; i < LOOKS; i++) {
            Area part = PARTS.get(history.below(PARTS.size()));
            BoardFilter narrowing = NARROWINGS.get(history.below(NARROWINGS.size()));
            lookWhy(part, narrowing, history.anyInstant(), history.anyInstant(), seed);
            AsAt asAt = new AsAt(
                    i % 5 == 0 ? plain.anyKnown() : history.anyInstant(),
                    AsAt.AsAtMeaning.values()[history.below(4) / 3]);
            ParticipationSummary result = queries.ask(new GetParticipation(CAMPAIGN, part, narrowing, asAt))
                    .orElseThrow();
            assertThat(PlainFigureCalculator.in(result))
                    .as("seed %s, %s, %s, %s", seed, part, narrowing, asAt)
                    .isEqualTo(
                            plain.of(part.level() == Area.AreaLevel.ICB ? Area.region("Y56") : part, narrowing, asAt));
        }
    }
}

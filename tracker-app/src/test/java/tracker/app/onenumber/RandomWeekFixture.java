package tracker.app.onenumber;

import static tracker.app.WeekStory.CAMPAIGN;
import static tracker.app.WeekStory.REASON;
import static tracker.app.WeekStory.TUESDAY;
import static tracker.app.WeekStory.figures;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.function.Supplier;
import tracker.app.WeekStory;
import tracker.domain.activity.StaffingFigures;
import tracker.domain.shared.DayRange;
import tracker.domain.shared.Reach;
import tracker.domain.shared.TextLine;
import tracker.domain.stand.StandCommand.BookStand;
import tracker.domain.stand.StandCommand.CancelStand;
import tracker.domain.stand.StandCommand.ConfirmStandFigures;
import tracker.domain.stand.StandCommand.RecordStandHeld;
import tracker.domain.stand.StandCommand.RestoreStand;
import tracker.domain.stand.StandCommand.ReturnStandFigures;
import tracker.domain.stand.StandCommand.ReviseStand;
import tracker.domain.stand.StandDetails;
import tracker.domain.stand.StandFigures;
import tracker.domain.stand.StandId;
import tracker.domain.trust.TrustCode;

/** Logs, corrects, withdraws and restores at random, and counts the expected figures in the simplest way. */
final class RandomWeekFixture {

    private final WeekStory week;
    private final List<TrustCode> trusts;
    private final SplittableRandom random;
    private final List<RandomStand> stands = new ArrayList<>();

    /** In every week: what nobody counted, what takes days, what is held back, what was confirmed, and sums that no integer holds. */
    private final Iterator<Supplier<String>> opening = List.<Supplier<String>>of(
                    this::holdUnknown,
                    this::bookDays,
                    this::holdBack,
                    () -> some("being checked", this::confirm),
                    this::holdBack,
                    () -> some("being checked", this::confirm),
                    this::holdBack,
                    () -> some("being checked", this::sendBack),
                    () -> some("sent back", this::correct),
                    this::holdBack)
            .iterator();

    RandomWeekFixture(WeekStory week, List<TrustCode> trusts, long seed) {
        this.week = week;
        this.trusts = trusts;
        this.random = new SplittableRandom(seed);
    }

    private static final class RandomStand {
        private final StandId id;
        private final TrustCode trust;
        private String stage;
        private int visitors;

        private RandomStand(StandId id, TrustCode trust, String stage, int visitors) {
            this.id = id;
            this.trust = trust;
            this.stage = stage;
            this.visitors = visitors;
        }
    }

    /** @return description of the step, for analysing a difference */
    String step() {
        if (opening.hasNext()) {
            return opening.next().get();
        }
        return switch (random.nextInt(10)) {
            case 0, 1 -> hold();
            case 2 -> random.nextInt(3) == 0 ? bookDays() : book();
            case 3 -> some("planned", this::report);
            case 4 -> some("held", this::correct);
            case 5 -> some("held", this::revise);
            case 6 -> random.nextBoolean() ? some("held", this::withdraw) : some("planned", this::cancel);
            case 7 -> some("withdrawn", this::restore);
            case 8 -> holdBack();
            default -> some("being checked", this::decide);
        };
    }

    /** A figure nobody could mean: stored, and counted nowhere. */
    private String holdBack() {
        TrustCode trust = trust();
        StandId id = StandId.next();
        week.send(new RecordStandHeld(id, CAMPAIGN, trust, WeekStory.details(TUESDAY), figures(Integer.MAX_VALUE))
                .asConfirmed());
        stands.add(new RandomStand(id, trust, "being checked", Integer.MAX_VALUE));
        return trust + " reported as many as an integer holds";
    }

    private String holdUnknown() {
        TrustCode trust = trust();
        StandId id = StandId.next();
        week.send(new RecordStandHeld(
                id,
                CAMPAIGN,
                trust,
                WeekStory.details(TUESDAY),
                new StandFigures(Reach.UNKNOWN, StaffingFigures.NOT_SAID)));
        stands.add(new RandomStand(id, trust, "held", 0));
        return trust + " held one that nobody counted";
    }

    /** Begun on Monday and not over: no report is due. */
    private String bookDays() {
        TrustCode trust = trust();
        StandId id = StandId.next();
        StandDetails days = new StandDetails(
                new DayRange(TUESDAY.minusDays(1), TUESDAY.plusDays(1)), new TextLine("Main foyer"), List.of(), null);
        week.send(new BookStand(id, CAMPAIGN, trust, days));
        stands.add(new RandomStand(id, trust, "planned", 0));
        return trust + " planned one for three days";
    }

    private String decide(RandomStand stand) {
        return random.nextBoolean() ? confirm(stand) : sendBack(stand);
    }

    /** Two of them are more than an integer holds. */
    private String confirm(RandomStand stand) {
        stand.stage = "held";
        week.send(new ConfirmStandFigures(stand.id, CAMPAIGN, stand.trust));
        return "confirmed " + stand.visitors + " of " + stand.trust;
    }

    private String sendBack(RandomStand stand) {
        stand.stage = "sent back";
        week.send(new ReturnStandFigures(stand.id, CAMPAIGN, stand.trust, REASON));
        return "sent back " + stand.visitors + " to " + stand.trust;
    }

    private String some(String stage, java.util.function.Function<RandomStand, String> act) {
        List<RandomStand> fitting =
                stands.stream().filter(stand -> stand.stage.equals(stage)).toList();
        return fitting.isEmpty() ? hold() : act.apply(fitting.get(random.nextInt(fitting.size())));
    }

    private int visitors() {
        return random.nextInt(5, 2_000);
    }

    private TrustCode trust() {
        return trusts.get(random.nextInt(trusts.size()));
    }

    private String hold() {
        TrustCode trust = trust();
        int visitors = visitors();
        StandId id = week.hold(trust, TUESDAY.minusDays(random.nextInt(4)), visitors);
        stands.add(new RandomStand(id, trust, "held", visitors));
        return trust + " held one for " + visitors;
    }

    private String book() {
        TrustCode trust = trust();
        stands.add(new RandomStand(week.book(trust, TUESDAY.minusDays(random.nextInt(3))), trust, "planned", 0));
        return trust + " planned one";
    }

    private String report(RandomStand stand) {
        stand.visitors = visitors();
        stand.stage = "held";
        week.report(stand.id, stand.trust, stand.visitors);
        return stand.trust + " reported " + stand.visitors;
    }

    private String correct(RandomStand stand) {
        stand.stage = "held";
        stand.visitors = visitors();
        week.correct(stand.id, stand.trust, stand.visitors);
        return stand.trust + " corrected to " + stand.visitors;
    }

    private String revise(RandomStand stand) {
        stand.visitors = visitors();
        week.send(new ReviseStand(stand.id, CAMPAIGN, stand.trust, figures(stand.visitors), REASON));
        return stand.trust + " revised to " + stand.visitors;
    }

    private String withdraw(RandomStand stand) {
        stand.stage = "withdrawn";
        week.withdraw(stand.id, stand.trust);
        return stand.trust + " withdrew " + stand.visitors;
    }

    private String cancel(RandomStand stand) {
        stand.stage = "cancelled";
        week.send(new CancelStand(stand.id, CAMPAIGN, stand.trust, REASON));
        return stand.trust + " cancelled one";
    }

    private String restore(RandomStand stand) {
        stand.stage = "held";
        week.send(new RestoreStand(stand.id, CAMPAIGN, stand.trust, REASON));
        return stand.trust + " restored " + stand.visitors;
    }

    PublishedFigures all() {
        return counted(stand -> true);
    }

    PublishedFigures of(TrustCode trust) {
        return counted(stand -> stand.trust.equals(trust));
    }

    private PublishedFigures counted(Predicate<RandomStand> which) {
        return stands.stream()
                .filter(which)
                .map(stand -> switch (stand.stage) {
                    case "held" -> new PublishedFigures(1, 0, stand.visitors);
                    case "planned" -> new PublishedFigures(0, 1, 0);
                    default -> PublishedFigures.NOTHING;
                })
                .reduce(PublishedFigures.NOTHING, PublishedFigures::plus);
    }
}

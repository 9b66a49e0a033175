package tracker.app.simulation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SplittableRandom;
import tracker.app.ledger.InMemoryLedgerFixture.TotalLine;
import tracker.app.simulation.PlainModel.PlainModelResult;
import tracker.domain.activity.ActivityCommand;
import tracker.domain.activity.ActivityContribution;
import tracker.domain.activity.ActivityEvent;
import tracker.domain.activity.ActivityStage;
import tracker.domain.campaign.CampaignId;
import tracker.domain.shared.DayRange;
import tracker.domain.trust.TrustCode;
import tracker.domain.video.VideoChannel;
import tracker.domain.video.VideoEvent.VideoPublished;

/** Runs one random week. Reports every difference from the plain model, with the steps that led to it. */
final class SimulationRunner {

    private static final int STEPS = 120;

    private final RealActivities activities;
    private final SplittableRandom random;
    private final RandomStepSource chances;
    private final LateEventReader reader;
    private final PlainModel model = new PlainModel();
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, List<VideoChannel>> published = new HashMap<>();
    private final List<String> story = new ArrayList<>();
    private int events;

    SimulationRunner(RealActivities activities, long seed) {
        this.activities = activities;
        random = new SplittableRandom(seed);
        chances = new RandomStepSource(random);
        reader = new LateEventReader(random);
    }

    /** @return number of events */
    int run() {
        activities.begin();
        activities.setToday(model.today);
        for (int i = 0; i < STEPS; i++) {
            switch (random.nextInt(20)) {
                case 0 -> stand();
                case 1 -> reader.commitOne();
                case 2 -> read(true);
                case 3, 4, 5, 6 -> read(false);
                default -> step();
            }
        }
        reader.commitAll();
        while (reader.hasUnread()) {
            read(random.nextInt(5) == 0);
        }
        same("versions", counts(), reader.ledger.newest());
        same("chained", true, reader.ledger.isChained());
        return events;
    }

    List<String> story() {
        return story;
    }

    private void stand() {
        LocalDate day = chances.one(RandomStepSource.TODAYS);
        story.add("today is " + day);
        model.today = day;
        activities.setToday(day);
    }

    private void step() {
        SimulationStep step = chances.step();
        if (step.title() == null
                && step.verb() == SimulationStep.SimulationStepKind.BOOK
                && step.kind().meetsPeople()) {
            return;
        }
        ActivityCommand command =
                SimulationCommandFactory.command(step, published.getOrDefault(step.name(), List.of()));
        names.put(command.id().value(), step.name());
        reader.commit(command.id().value());
        PlainModelResult expected = model.apply(step);
        Optional<List<ActivityEvent>> outcome = activities.send(command);
        story.add(step + " -> " + expected);
        PlainModelResult real = outcome.map(
                        some -> some.isEmpty() ? PlainModelResult.NOTHING_NEW : PlainModelResult.DONE)
                .orElse(PlainModelResult.REFUSED);
        same("answer", expected, real);
        for (ActivityEvent event : outcome.orElse(List.of())) {
            events++;
            if (event instanceof VideoPublished film) {
                published
                        .computeIfAbsent(step.name(), name -> new ArrayList<>())
                        .add(film.channel());
            }
            reader.stored(event, Instant.EPOCH.plusSeconds(random.nextInt(1_000)));
        }
    }

    private void read(boolean crashes) {
        story.add(crashes ? "the reader dies in a batch" : "the reader reads");
        reader.read(crashes);
        Map<String, PlainActivityState> now = new HashMap<>();
        reader.ledger.newest().forEach((activity, version) -> {
            PlainActivityState state = model.states.get(names.get(activity)).get(version);
            same(
                    activity,
                    contribution(state),
                    reader.ledger.contribution(activity, version).toString());
            now.put(activity, state);
        });
        same("totals", totals(now), reader.ledger.totals());
    }

    private Map<String, Integer> counts() {
        Map<String, Integer> counts = new HashMap<>();
        names.forEach((activity, name) -> {
            if (model.states.containsKey(name)) {
                counts.put(activity, model.states.get(name).size() - 1);
            }
        });
        return counts;
    }

    private static String contribution(PlainActivityState s) {
        return new ActivityContribution(
                        s.kind(),
                        new CampaignId(s.year()),
                        s.trust() == null ? null : new TrustCode(s.trust()),
                        new DayRange(s.from(), s.to()),
                        s.title(),
                        ActivityStage.valueOf(s.stage()),
                        s.reach(),
                        s.late(),
                        s.withdrawn(),
                        null)
                .toString();
    }

    /** Calculated from scratch each time. */
    private static Map<TotalLine, List<Long>> totals(Map<String, PlainActivityState> now) {
        Map<TotalLine, List<Long>> totals = new HashMap<>();
        for (PlainActivityState s : now.values()) {
            TotalLine line = new TotalLine(s.year(), s.trust(), s.kind().name(), s.countsAs(), s.from());
            List<Long> before = totals.getOrDefault(line, List.of(0L, 0L, 0L, 0L, 0L, 0L));
            List<Long> adds = s.adds();
            List<Long> after = new ArrayList<>();
            for (int i = 0; i < adds.size(); i++) {
                after.add(before.get(i) + adds.get(i));
            }
            totals.put(line, after);
        }
        return totals;
    }

    private void same(String what, Object expected, Object real) {
        if (!Objects.equals(expected, real)) {
            throw new AssertionError(what + "\n  expected " + expected + "\n  and is   " + real + "\n  after\n  "
                    + String.join("\n  ", story));
        }
    }
}

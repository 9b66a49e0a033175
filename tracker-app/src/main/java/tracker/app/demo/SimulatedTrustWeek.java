package tracker.app.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Everything that a trust does in the simulated week. Most trusts take part; some do not. */
final class SimulatedTrustWeek {

    /** Creates an activity of a type. */
    @FunctionalInterface
    private interface SimulatedActivityFactory {
        SimulatedActivity<?, ?> on(LocalDate day, SimulationContext cast, int number, SeededRandom chance);
    }

    private final SimulationContext cast;
    private final List<ScriptedCommand> lines = new ArrayList<>();

    SimulatedTrustWeek(SimulationContext cast) {
        this.cast = cast;
    }

    List<ScriptedCommand> lines() {
        SeededRandom chance = cast.chance("appetite");
        TrustActivityVolume usual = TrustActivityVolume.of(
                cast.trust() == null ? null : cast.trust().type());
        if (chance.percent(usual.taking())) {
            TrustActivityVolume appetite = usual.of(chance);
            outings("stand", chance.between(1, appetite.stands()), SimulatedStand::on);
            outings("talk", chance.between(0, appetite.talks()), SimulatedTalk::on);
            outings("visit", chance.between(0, appetite.visits()), SimulatedVisit::on);
            videos(chance.between(0, appetite.videos()));
            learners(chance.between(0, appetite.learners()));
        }
        return lines;
    }

    private void outings(String name, int many, SimulatedActivityFactory kind) {
        SeededRandom chance = cast.chance(name);
        for (int number = 1; number <= many; number++) {
            LocalDate day = cast.calendar().dayOfActivity(chance);
            SimulatedActivity<?, ?> outing = kind.on(day, cast, number, chance);
            lines.addAll(new SimulatedActivityLifecycle(cast.calendar(), chance).of(outing, day));
        }
    }

    private void videos(int many) {
        SeededRandom chance = cast.chance("video");
        for (int number = 1; number <= many; number++) {
            lines.addAll(new SimulatedVideo(cast, number, chance).lines());
        }
    }

    private void learners(int many) {
        lines.addAll(learnersOf(cast, many));
    }

    /** Learners need no trust. */
    static List<ScriptedCommand> learnersOf(SimulationContext cast, int many) {
        SeededRandom chance = cast.chance("learner");
        List<ScriptedCommand> lines = new ArrayList<>();
        for (int number = 1; number <= many; number++) {
            lines.addAll(new SimulatedLearner(cast.person("learner", number), cast, chance).lines());
        }
        return lines;
    }
}

package tracker.app.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Everything that one trust does in the simulated week; most trusts take part, some stay silent. */
final class TrustWeek {

    /** Makes one outing of a kind. */
    @FunctionalInterface
    private interface Kind {
        Outing on(LocalDate day, Cast cast, int number, Chance chance);
    }

    private final Cast cast;
    private final List<ScriptedCommand> lines = new ArrayList<>();

    TrustWeek(Cast cast) {
        this.cast = cast;
    }

    List<ScriptedCommand> lines() {
        Chance chance = cast.chance("appetite");
        Appetite usual = Appetite.of(cast.trust() == null ? null : cast.trust().type());
        if (chance.percent(usual.taking())) {
            Appetite appetite = usual.of(chance);
            outings("stand", chance.between(1, appetite.stands()), SimulatedStand::on);
            outings("talk", chance.between(0, appetite.talks()), SimulatedTalk::on);
            outings("visit", chance.between(0, appetite.visits()), SimulatedVisit::on);
            videos(chance.between(0, appetite.videos()));
            learners(chance.between(0, appetite.learners()));
        }
        return lines;
    }

    private void outings(String name, int many, Kind kind) {
        Chance chance = cast.chance(name);
        for (int number = 1; number <= many; number++) {
            LocalDate day = cast.calendar().dayOfActivity(chance);
            Outing outing = kind.on(day, cast, number, chance);
            lines.addAll(new OutingLife(cast.calendar(), chance).of(outing, day));
        }
    }

    private void videos(int many) {
        Chance chance = cast.chance("video");
        for (int number = 1; number <= many; number++) {
            lines.addAll(new SimulatedVideo(cast, number, chance).lines());
        }
    }

    private void learners(int many) {
        lines.addAll(learnersOf(cast, many));
    }

    /** Learners need no trust. */
    static List<ScriptedCommand> learnersOf(Cast cast, int many) {
        Chance chance = cast.chance("learner");
        List<ScriptedCommand> lines = new ArrayList<>();
        for (int number = 1; number <= many; number++) {
            lines.addAll(new SimulatedLearner(cast.person("learner", number), cast, chance).lines());
        }
        return lines;
    }
}

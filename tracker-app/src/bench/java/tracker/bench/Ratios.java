package tracker.bench;

import java.util.ArrayList;
import java.util.List;

/** Ratios of two players, round by round. */
final class Ratios {

    private Ratios() {}

    static Ratio of(List<Double> ours, List<Double> theirs) {
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < ours.size(); i++) {
            ratios.add(ours.get(i) / theirs.get(i));
        }
        return Ratio.of(ratios);
    }
}

package tracker.bench;

import java.util.ArrayList;
import java.util.List;

/** Ratios of two players, round by round. */
final class RatioCalculator {

    private RatioCalculator() {}

    static RatioEstimate of(List<Double> ours, List<Double> theirs) {
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < ours.size(); i++) {
            ratios.add(ours.get(i) / theirs.get(i));
        }
        return RatioEstimate.of(ratios);
    }
}

package tracker.ui.why;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import tracker.domain.participation.BoardFilter;
import tracker.domain.participation.FigureBridge;
import tracker.ui.shared.FigureFormat;

/** The finding of a bridge in one or two sentences. */
final class BridgeSummary {

    private static final int NAMED = 3;

    private BridgeSummary() {}

    static String of(FigureBridge bridge, BridgeMeasure measure, BoardFilter filter) {
        String words = measure.words(filter);
        long before = measure.of(bridge.before());
        long after = measure.of(bridge.after());
        List<FigureBridge.BridgeLine> moved = bridge.lines().stream()
                .filter(line -> measure.of(line.change()) != 0)
                .sorted(Comparator.comparing((FigureBridge.BridgeLine line) -> -Math.abs(measure.of(line.change()))))
                .toList();
        if (moved.isEmpty()) {
            return words + " did not change: " + FigureFormat.count(before) + " at the start and "
                    + FigureFormat.count(after) + " at the end.";
        }
        String change = after == before
                ? words + " stayed at " + FigureFormat.count(after) + ", because additions and reductions were equal: "
                : words + (after > before ? " rose by " : " fell by ")
                        + FigureFormat.count(Math.abs(after - before)) + ", from " + FigureFormat.count(before) + " to "
                        + FigureFormat.count(after) + ": ";
        return change
                + moved.stream().limit(NAMED).map(line -> reason(line, measure)).collect(Collectors.joining("; "))
                + (moved.size() > NAMED ? "; see table for the rest." : ".");
    }

    private static String reason(FigureBridge.BridgeLine line, BridgeMeasure measure) {
        return SignedNumberFormat.format(measure.of(line.change())) + " "
                + line.reason().words().toLowerCase(Locale.UK);
    }
}

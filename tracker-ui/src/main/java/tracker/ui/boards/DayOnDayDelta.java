package tracker.ui.boards;

import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import tracker.domain.participation.ParticipationSummary;
import tracker.ui.shared.FigureFormat;

/**
 * The change since the same time yesterday.
 *
 * @param now current figures
 * @param before figures of the same London time on the day before; null if there are none
 */
record DayOnDayDelta(ParticipationSummary now, @Nullable ParticipationSummary before) {

    /** "38 more than this time yesterday"; empty if there are no earlier figures. */
    String inWords(ToLongFunction<ParticipationSummary> figure) {
        if (before == null) {
            return "";
        }
        long more = figure.applyAsLong(now) - figure.applyAsLong(before);
        if (more == 0) {
            return "No change since this time yesterday";
        }
        return more > 0
                ? FigureFormat.count(more) + " more than this time yesterday"
                : FigureFormat.count(-more) + " fewer than this time yesterday";
    }
}

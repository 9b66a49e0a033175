package tracker.ui.log;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tracker.domain.activity.ActivityKind;
import tracker.domain.participation.ActivitySummary;
import tracker.domain.participation.EventSummary;
import tracker.domain.participation.TrustBoard;

/** The places of a trust's activities of one type: the last updated first, then those of the latest days. */
final class RecentPlaceProvider {

    private static final int MOST = 4;

    private RecentPlaceProvider() {}

    static List<String> of(TrustBoard board, ActivityKind kind) {
        List<String> spokenOf =
                board.board().newest().stream().map(EventSummary::activity).toList();
        List<ActivitySummary> all = new ArrayList<>(board.activities());
        all.removeIf(each -> each.kind() != kind || !each.stage().counts());
        all.sort(Comparator.<ActivitySummary>comparingInt(each -> rank(spokenOf, each.id()))
                .thenComparing(each -> each.days().from(), Comparator.reverseOrder()));
        Map<String, String> places = new LinkedHashMap<>();
        all.forEach(each -> places.putIfAbsent(each.title().toLowerCase(Locale.UK), each.title()));
        return places.values().stream().limit(MOST).toList();
    }

    private static int rank(List<String> spokenOf, String id) {
        int place = spokenOf.indexOf(id);
        return place < 0 ? Integer.MAX_VALUE : place;
    }
}

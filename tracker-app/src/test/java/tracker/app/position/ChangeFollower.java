package tracker.app.position;

import static tracker.app.WeekStory.CAMPAIGN;
import static tracker.app.WeekStory.GUYS;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tracker.domain.participation.ParticipationQuery.ChangedActivity;
import tracker.domain.participation.ParticipationQuery.ListChangedActivities;
import tracker.domain.shared.Queries;

/** Another system, which keeps a trust's activities by asking what has changed since. */
final class ChangeFollower {

    private static final int PAGE = 40;

    private final Queries queries;
    private final Map<String, String> state = new HashMap<>();
    private long next;

    ChangeFollower(Queries queries) {
        this.queries = queries;
    }

    /** Whether there was anything. */
    boolean step() {
        List<ChangedActivity> page = queries.ask(new ListChangedActivities(CAMPAIGN, GUYS, null, next, PAGE, true))
                .activities();
        for (ChangedActivity each : page) {
            state.put(
                    each.activity().id(),
                    each.changed() + " " + each.activity().stage() + " "
                            + each.activity().reach());
            next = each.changed();
        }
        return !page.isEmpty();
    }

    ChangeFollower drain() {
        while (step()) {
            // until nothing is left
        }
        return this;
    }

    Map<String, String> state() {
        return Map.copyOf(state);
    }
}

package tracker.app.imports;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tracker.domain.activity.ActivityCommand;
import tracker.domain.activity.ActivityKind;
import tracker.domain.campaign.CampaignId;
import tracker.domain.shared.DayRange;
import tracker.domain.trust.TrustCode;

/** Existing activities by type, day and place, read per trust on first use. Used for one check. */
final class ImportDuplicateChecker {

    /** Above this number, warnings would help nobody. */
    private static final int MOST_OF_A_TRUST = 5_000;

    private static final int MOST_IN_ALL = 100_000;

    private final ImportRowRepository rows;
    private final Set<String> read = new HashSet<>();
    private final Map<String, String> known = new HashMap<>();

    ImportDuplicateChecker(ImportRowRepository rows) {
        this.rows = rows;
    }

    /** Whether a matching activity exists. */
    boolean has(ActivityCommand command, ActivityKind kind, DayRange days, String title) {
        TrustCode trust = command.trust();
        if (trust == null) {
            return false;
        }
        if (read.add(trust + " " + command.campaign())) {
            read(command.campaign(), trust);
        }
        @Nullable
        String other = known.get(key(trust.value(), kind.name(), days.from().toString(), title));
        return other != null && !other.equals(command.id().value());
    }

    private void read(CampaignId campaign, TrustCode trust) {
        if (known.size() >= MOST_IN_ALL) {
            return;
        }
        List<ImportRowRepository.KnownActivity> activities = rows.plannedOrHeld(campaign, trust, MOST_OF_A_TRUST + 1);
        if (activities.size() <= MOST_OF_A_TRUST) {
            activities.forEach(activity ->
                    known.put(key(trust.value(), activity.kind(), activity.day(), activity.title()), activity.id()));
        }
    }

    private static String key(String trust, String kind, String day, String title) {
        return String.join("|", trust, kind, day, title.strip().toLowerCase(Locale.UK));
    }

    /** The message about a duplicate. */
    Optional<String> doubt(ActivityCommand command, ActivityKind kind, DayRange days, String title) {
        return has(command, kind, days, title)
                ? Optional.of(
                        "There is already an activity of this type, day and place. If it is the same one, untick this row.")
                : Optional.empty();
    }
}

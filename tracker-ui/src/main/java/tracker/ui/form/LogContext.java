package tracker.ui.form;

import java.time.LocalDate;
import java.util.List;
import tracker.domain.campaign.AnnouncedCampaign;
import tracker.domain.trust.TrustCode;

/**
 * The context in which an activity is logged.
 *
 * @param campaign to which it belongs
 * @param trust that owns the activity
 * @param today in London
 * @param places used before for this type of activity, the latest first
 */
public record LogContext(AnnouncedCampaign campaign, TrustCode trust, LocalDate today, List<String> places) {

    public LogContext {
        places = List.copyOf(places);
    }

    /** Suggests the last place and offers earlier ones as buttons. */
    public InputField whereLast(InputField question) {
        if (places.isEmpty()) {
            return question;
        }
        return question.suggesting(places.getFirst())
                .offering("Places used before", places.stream().skip(1).toList());
    }
}

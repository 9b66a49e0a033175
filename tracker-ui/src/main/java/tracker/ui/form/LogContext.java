package tracker.ui.form;

import java.time.LocalDate;
import java.util.List;
import tracker.domain.campaign.AnnouncedCampaign;
import tracker.domain.trust.TrustCode;

/**
 * What is known before an activity is logged.
 *
 * @param campaign to which it belongs
 * @param trust whose activity it is
 * @param today in London
 * @param places where this kind of activity was before, the last one first
 */
public record LogContext(AnnouncedCampaign campaign, TrustCode trust, LocalDate today, List<String> places) {

    public LogContext {
        places = List.copyOf(places);
    }

    /** Where it was last time, and with one tap where it was before. */
    public InputField whereLast(InputField question) {
        if (places.isEmpty()) {
            return question;
        }
        return question.suggesting(places.getFirst())
                .offering("Places used before", places.stream().skip(1).toList());
    }
}

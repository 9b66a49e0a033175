package tracker.app.ledger;

import tracker.domain.activity.ActivityEvent;
import tracker.domain.activity.ActivityEventText;

/**
 * What happened, for each reader.
 *
 * @param full for the trust and organisers
 * @param forEverybody without the reason and what a correction replaced
 * @param bare without any free text, for everybody while the activity is cancelled or withdrawn
 */
public record EventSentences(String full, String forEverybody, String bare) {

    public static EventSentences of(ActivityEvent event) {
        return new EventSentences(
                ActivityEventText.sentence(event),
                ActivityEventText.publicSentence(event),
                ActivityEventText.bareSentence(event));
    }
}

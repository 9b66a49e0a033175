package tracker.ui.shared;

import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import tracker.domain.activity.ActivityKind;
import tracker.domain.activity.ActivityStage;
import tracker.domain.participation.ActivitySummary;
import tracker.domain.shared.DayRange;

/** Tags for activity types and stages. Each tag has a word; colour is never the only information. */
public final class ActivityLabels {

    private ActivityLabels() {}

    /** "School talk" in the colour of its type. */
    public static Span tag(ActivityKind kind) {
        Span tag = new Span(capital(kind.one()));
        tag.addClassNames("tag", "kind", "kind-" + kind.word());
        return tag;
    }

    /** Shows a stage on a tag, in the word that the activity type uses for it on this day. */
    public static void show(ActivityKind kind, ActivityStage stage, DayRange days, LocalDate today, Span tag) {
        TextUpdater.update(tag, capital(kind.inWords(stage, days, today)));
        tag.setClassName("tag stage stage-" + name(stage));
    }

    /** "120 visitors, counted with a clicker", or why no figure is counted; empty if it has none. */
    public static String figures(ActivitySummary activity) {
        if (!activity.kind().meetsPeople()) {
            return "";
        }
        return switch (activity.stage()) {
            case HELD -> capital(activity.kind().inWords(activity.reach()));
            case BEING_CHECKED -> "The organisers are checking the figures. They are not counted yet.";
            case SENT_BACK -> "The organisers sent the figures back. They are counted once they are corrected.";
            case PLANNED, CANCELLED, WITHDRAWN, OUTSIDE -> "";
        };
    }

    private static String name(ActivityStage stage) {
        return switch (stage) {
            case PLANNED -> "planned";
            case HELD -> "held";
            case CANCELLED -> "cancelled";
            case WITHDRAWN -> "withdrawn";
            case OUTSIDE -> "outside";
            case BEING_CHECKED, SENT_BACK -> "checking";
        };
    }

    /** "School talk". */
    public static String capital(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}

package tracker.ui.shared;

import com.vaadin.flow.component.html.Span;
import tracker.domain.participation.ActivityKind;
import tracker.domain.participation.ActivityStage;

/** How a kind and a stage look: a word in a coloured tag, never the colour alone. */
public final class ActivityLabels {

    private ActivityLabels() {}

    /** "school talk" in the kind's colour. */
    public static Span tag(ActivityKind kind) {
        Span tag = new Span(capital(kind.one()));
        tag.addClassNames("tag", "kind", "kind-" + kind.word());
        return tag;
    }

    /** Puts a stage on a tag: in its colour, and in the kind's own word for it. */
    public static void show(ActivityKind kind, ActivityStage stage, Span tag) {
        TextUpdater.update(tag, capital(kind.inWords(stage)));
        tag.setClassName("tag stage stage-" + name(stage));
    }

    private static String name(ActivityStage stage) {
        return switch (stage) {
            case PLANNED -> "planned";
            case HELD -> "held";
            case CANCELLED -> "cancelled";
            case WITHDRAWN -> "withdrawn";
            case OUTSIDE -> "outside";
        };
    }

    /** "School talk". */
    public static String capital(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}

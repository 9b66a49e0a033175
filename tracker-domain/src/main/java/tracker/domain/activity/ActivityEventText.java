package tracker.domain.activity;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tracker.domain.shared.FreeText;
import tracker.domain.shared.Note;
import tracker.domain.shared.Reason;
import tracker.domain.shared.SingleValue;
import tracker.domain.shared.TextLine;

/**
 * The free text of an event of any kind, and its sentence for those who may not read all of it. Free text is found by
 * its type, so that a new kind of activity is covered from its first day.
 */
public final class ActivityEventText {

    private static final String OLD = "old";
    private static final Pattern WORDS_AROUND =
            Pattern.compile("(?:[:,]| at| in| with)? (?:" + FreeText.REMOVED + "|" + FreeText.HIDDEN + ")");

    private ActivityEventText() {}

    /** The sentence for the trust and organisers. */
    public static String sentence(ActivityEvent event) {
        return tidy(event.sentence());
    }

    /** The sentence for everybody: without the reason, and without what a correction replaced. */
    public static String publicSentence(ActivityEvent event) {
        return tidy(((ActivityEvent) rebuilt((Record) event, name -> name.startsWith(OLD), false)).sentence());
    }

    /** The sentence without any free text, for an activity that was cancelled or withdrawn. */
    public static String bareSentence(ActivityEvent event) {
        return tidy(withoutText(event).sentence());
    }

    /** The event without any free text, for those who may not read it. */
    public static ActivityEvent withoutText(ActivityEvent event) {
        return (ActivityEvent) rebuilt((Record) event, name -> true, false);
    }

    private static String tidy(String sentence) {
        if (!sentence.contains(FreeText.REMOVED) && !sentence.contains(FreeText.HIDDEN)) {
            return sentence;
        }
        String shorter = WORDS_AROUND.matcher(sentence).replaceAll("");
        return shorter.endsWith(".") ? shorter : shorter + ".";
    }

    /** The value without reasons, and without the text of the components that are named. */
    private static @Nullable Object cleared(@Nullable Object value, Predicate<String> named, boolean everything) {
        return switch (value) {
            case null -> null;
            case Reason reason -> new Reason(FreeText.HIDDEN);
            case TextLine line -> everything ? new TextLine(FreeText.HIDDEN) : line;
            case Note note -> everything ? new Note(FreeText.HIDDEN) : note;
            case SingleValue<?> other -> other;
            case List<?> list ->
                list.stream().map(each -> cleared(each, named, everything)).toList();
            case Record part -> rebuilt(part, named, everything);
            default -> value;
        };
    }

    private static Record rebuilt(Record part, Predicate<String> named, boolean everything) {
        RecordComponent[] components = part.getClass().getRecordComponents();
        Object[] values = Arrays.stream(components)
                .map(component -> cleared(part(part, component), named, everything || named.test(component.getName())))
                .toArray();
        try {
            Constructor<? extends Record> constructor = part.getClass()
                    .getDeclaredConstructor(Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("A record has no constructor for its components", impossible);
        }
    }

    private static @Nullable Object part(Record record, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("A component of a record cannot be read", impossible);
        }
    }
}

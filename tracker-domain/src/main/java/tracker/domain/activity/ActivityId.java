package tracker.domain.activity;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.regex.Pattern;
import tracker.domain.shared.RuleBroken;
import tracker.domain.shared.SingleValue;
import tracker.domain.shared.ValueRule;

/**
 * The id of one activity of any kind. It begins with its kind, because the event table is unique on id and sequence and
 * has no type column (decision 0002).
 */
public interface ActivityId extends SingleValue<String> {

    /** 1 to 120 characters that need no escaping in a URL. */
    Pattern FORM = Pattern.compile("[a-z]+-[A-Za-z0-9._-]{1,110}");

    /** A new id of the kind. Ids are ordered by time, which keeps recent ones together in the index. */
    static String next(ActivityKind kind) {
        return kind.idPrefix() + "-" + UuidCreator.getTimeOrderedEpoch();
    }

    /** An id derived from a source: always the same for the same source, so that loading twice stores once. */
    static String of(ActivityKind kind, String source) {
        return kind.idPrefix() + "-" + UuidCreator.getNameBasedSha1(source);
    }

    /** Refuses a value that is not an id of the kind. */
    static void check(ActivityKind kind, String value) {
        RuleBroken.when(
                !value.startsWith(kind.idPrefix() + "-") || !FORM.matcher(value).matches(),
                ValueRule.AN_ID_HAS_ITS_FORM);
    }
}

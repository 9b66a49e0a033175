package tracker.ui.links;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.Locale;
import java.util.Optional;
import tracker.domain.access.CallerIdentity;
import tracker.domain.activity.ActivityKind;
import tracker.domain.shared.RuleBroken;
import tracker.domain.trust.TrustCode;
import tracker.ui.shared.PageNotFoundException;

/**
 * What the address of the form says: whose activity it is, and of which kind. It can say neither.
 *
 * @param trust whose
 * @param kind which of those that a trust logs
 * @param like the id of an activity that it is like; empty for none
 */
public record LogActivityAddress(Optional<TrustCode> trust, Optional<ActivityKind> kind, String like) {

    static final String TRUST = "trust";
    static final String KIND = "kind";
    static final String LIKE = "like";

    public LogActivityAddress(Optional<TrustCode> trust, Optional<ActivityKind> kind) {
        this(trust, kind, "");
    }

    /** The words of a short link, after the trust's code. */
    public static String word(ActivityKind kind) {
        return kind.shortWord();
    }

    /** @throws PageNotFoundException with a sentence where it names a trust or kind that there cannot be */
    public static LogActivityAddress of(Location address) {
        QueryParameters asked = address.getQueryParameters();
        return new LogActivityAddress(
                asked.getSingleParameter(TRUST)
                        .filter(typed -> !typed.isBlank())
                        .map(LogActivityAddress::code),
                asked.getSingleParameter(KIND).filter(typed -> !typed.isBlank()).map(LogActivityAddress::kind),
                asked.getSingleParameter(LIKE).orElse(""));
    }

    /** Where the address names no trust, the one for which the person speaks, if there is just one. */
    public LogActivityAddress orOf(CallerIdentity speaker) {
        boolean one = speaker.trusts().size() == 1 && !speaker.organises();
        return trust.isPresent() || !one
                ? this
                : new LogActivityAddress(speaker.trusts().keySet().stream().findFirst(), kind, like);
    }

    /** "RJ1-stand", or "RJ1" alone. */
    public static LogActivityAddress ofShort(String typed) {
        int dash = typed.indexOf('-');
        return dash < 0
                ? new LogActivityAddress(Optional.of(code(typed)), Optional.empty())
                : new LogActivityAddress(
                        Optional.of(code(typed.substring(0, dash))), Optional.of(kind(typed.substring(dash + 1))));
    }

    /** The same, written out. */
    public QueryParameters parameters() {
        QueryParameters all = QueryParameters.empty();
        all = trust.isPresent() ? all.merging(TRUST, trust.get().value()) : all;
        all = kind.isPresent() ? all.merging(KIND, word(kind.get())) : all;
        return like.isEmpty() ? all : all.merging(LIKE, like);
    }

    public static TrustCode code(String typed) {
        try {
            return new TrustCode(typed.strip().toUpperCase(Locale.ROOT));
        } catch (RuleBroken noCode) {
            throw new PageNotFoundException(noCode.sentence());
        }
    }

    private static ActivityKind kind(String typed) {
        String word = typed.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        return ActivityKind.all(ActivityKind::isOuting).stream()
                .filter(kind -> word.equals(kind.shortWord()) || word.equals(kind.idPrefix()))
                .findFirst()
                .orElseThrow(() -> new PageNotFoundException("A link to log something ends in "
                        + ActivityKind.either(ActivityKind::isOuting, ActivityKind::shortWord) + "."));
    }
}

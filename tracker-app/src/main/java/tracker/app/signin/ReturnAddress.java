package tracker.app.signin;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where somebody goes on after signing in: only ever a page of this house. */
final class ReturnAddress {

    static final String PARAMETER = "to";

    private static final Pattern OWN_PAGE = Pattern.compile("/(?![/\\\\])[\\w\\-./?=&%~:,+]{0,500}");

    private ReturnAddress() {}

    static String of(@Nullable String asked) {
        return asked != null && OWN_PAGE.matcher(asked).matches() ? asked : "/";
    }
}

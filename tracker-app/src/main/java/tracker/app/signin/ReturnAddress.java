package tracker.app.signin;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The page to open after signing in: always a path of this application. */
final class ReturnAddress {

    static final String PARAMETER = "to";

    private static final Pattern OWN_PAGE = Pattern.compile("/(?![/\\\\])[\\w\\-./?=&%~:,+]{0,500}");

    private ReturnAddress() {}

    static String of(@Nullable String asked) {
        return asked != null && OWN_PAGE.matcher(asked).matches() ? asked : "/";
    }
}

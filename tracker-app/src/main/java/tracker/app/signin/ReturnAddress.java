package tracker.app.signin;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The page to open after signing in: always a path of this application. */
public final class ReturnAddress {

    /** The parameter that carries it. */
    public static final String PARAMETER = "to";

    private static final Pattern OWN_PAGE = Pattern.compile("/(?![/\\\\])[\\w\\-./?=&%~:,+]{0,500}");

    private ReturnAddress() {}

    /** @return the asked path if it is one of ours, otherwise the first page */
    public static String of(@Nullable String asked) {
        return asked != null && OWN_PAGE.matcher(asked).matches() ? asked : "/";
    }
}

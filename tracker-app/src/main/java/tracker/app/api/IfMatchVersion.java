package tracker.app.api;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;

/**
 * The expected version of the activity, from {@code If-Match}. The ETag of an activity is the number of its last event.
 *
 * @param anything any version
 * @param versions one of these
 */
record IfMatchVersion(boolean anything, Set<Long> versions) {

    private static final Pattern ENTITY_TAGS = Pattern.compile("\\s*(W/)?\"([^\"]*)\"\\s*(,\\s*(W/)?\"[^\"]*\"\\s*)*");
    private static final Pattern ONE = Pattern.compile("(W/)?\"([^\"]*)\"");
    private static final Pattern OURS = Pattern.compile("[0-9]{1,15}");

    static IfMatchVersion read(String header) {
        if ("*".equals(header.strip())) {
            return new IfMatchVersion(true, Set.of());
        }
        if (!ENTITY_TAGS.matcher(header).matches()) {
            throw new ApiProblemException(
                    HttpStatus.BAD_REQUEST, "If-Match carries the ETag as it was given, with its quotes: \"3\".");
        }
        Set<Long> versions = new HashSet<>();
        for (Matcher tag = ONE.matcher(header); tag.find(); ) {
            // a weak or foreign ETag matches nothing
            if (tag.group(1) == null && OURS.matcher(tag.group(2)).matches()) {
                versions.add(Long.parseLong(tag.group(2)));
            }
        }
        return new IfMatchVersion(false, versions);
    }

    boolean matches(long version) {
        return anything || versions.contains(version);
    }

    static String tag(long version) {
        return "\"" + version + "\"";
    }
}

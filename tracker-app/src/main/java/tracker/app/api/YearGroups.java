package tracker.app.api;

import java.util.Set;
import java.util.stream.Collectors;
import tracker.ui.form.YearGroup;

/** The codes of the year groups, the same for machines as for people. */
public final class YearGroups {

    public static final Set<String> CODES =
            YearGroup.all().stream().map(YearGroup::code).collect(Collectors.toUnmodifiableSet());

    private YearGroups() {}
}

package tracker.ui.access;

import java.util.Comparator;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import tracker.domain.access.AccessQuery.PersonDetails;
import tracker.domain.trust.TrustCode;
import tracker.ui.shared.ActivityLabels;

/** Describes a user's roles. */
final class PersonRoleText {

    private PersonRoleText() {}

    /**
     * "Organiser, lead of Guy's and St Thomas'".
     *
     * @param names of trusts
     */
    static String roles(PersonDetails person, Function<TrustCode, String> names) {
        String national = person.national() == null
                ? ""
                : ActivityLabels.capital(person.national().word());
        String trusts = person.trusts().entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.comparing(TrustCode::value)))
                .map(role -> role.getValue().word() + " of " + names.apply(role.getKey()))
                .collect(Collectors.joining(", "));
        String both = national.isEmpty() || trusts.isEmpty() ? national + trusts : national + ", " + trusts;
        return both.isEmpty() ? "no role, can only view" : both;
    }

    static String capital(String words) {
        return ActivityLabels.capital(words);
    }
}

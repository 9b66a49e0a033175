package tracker.app.school;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tracker.domain.school.RegisteredSchool;

/** Finds the local authority of a school; built from the register on first use. */
@Component
public class SchoolAreaResolver {

    private final SchoolRegisterCache schools;
    private @Nullable Map<String, String> authorities;
    private @Nullable Map<String, Integer> perAuthority;

    SchoolAreaResolver(SchoolRegisterCache schools) {
        this.schools = schools;
    }

    /** The ONS code of the authority; null for a school that is not in the register or has no known place. */
    public @Nullable String authorityOf(String urn) {
        return authorities().get(urn);
    }

    /** The number of schools in each authority. */
    public synchronized Map<String, Integer> perAuthority() {
        if (perAuthority == null) {
            perAuthority = authorities().values().stream()
                    .collect(Collectors.toMap(Function.identity(), one -> 1, Integer::sum));
        }
        return perAuthority;
    }

    private synchronized Map<String, String> authorities() {
        if (authorities == null) {
            Map<String, String> read = new HashMap<>();
            for (RegisteredSchool school : schools.register().all()) {
                if (school.authority() != null) {
                    read.put(school.urn(), school.authority());
                }
            }
            authorities = read;
        }
        return authorities;
    }
}

package tracker.app.database;

import java.util.Optional;
import org.springframework.core.env.PropertyResolver;
import org.springframework.util.StringUtils;

/** The database that the settings name, for those who ask before anything is started. */
public final class ExternalDatabaseResolver {

    private static final String URL = "spring.datasource.url";

    private ExternalDatabaseResolver() {}

    /** Its address without what may be secret; none where we bring our own. An empty setting, as compose files like to pass, names none. */
    public static Optional<String> in(PropertyResolver settings) {
        return Optional.ofNullable(settings.getProperty(URL))
                .filter(StringUtils::hasText)
                .map(url -> url.replaceAll("\\?.*", ""));
    }
}

package tracker.app.database;

import java.util.Optional;
import org.springframework.core.env.PropertyResolver;
import org.springframework.util.StringUtils;

/** The configured external database, for code that needs it before the start. */
public final class ExternalDatabaseResolver {

    private static final String URL = "spring.datasource.url";

    private ExternalDatabaseResolver() {}

    /**
     * Its address without secrets; none if the database is embedded. An empty setting, as compose files may pass,
     * counts as none.
     */
    public static Optional<String> in(PropertyResolver settings) {
        return Optional.ofNullable(settings.getProperty(URL))
                .filter(StringUtils::hasText)
                .map(url -> url.replaceAll("\\?.*", ""));
    }
}

package tracker.app.compose;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** The names under which Spring Boot looks for its settings in the environment. */
final class SpringEnvironmentNames {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private SpringEnvironmentNames() {}

    /** Every property that the libraries on the class path declare: {@code spring.datasource.url} as SPRING_DATASOURCE_URL. */
    static Set<String> inTheEnvironment() throws IOException {
        var metadata = SpringEnvironmentNames.class
                .getClassLoader()
                .getResources("META-INF/spring-configuration-metadata.json");
        return Collections.list(metadata).stream()
                .flatMap(SpringEnvironmentNames::names)
                .map(name -> name.replace("-", "").replace('.', '_').toUpperCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    private static Stream<String> names(URL metadata) {
        try (var in = metadata.openStream()) {
            return MAPPER.readTree(in)
                    .path("properties")
                    .valueStream()
                    .map(property -> property.path("name").asString(""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package tracker.app.compose;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;
import tools.jackson.databind.json.JsonMapper;

/** The names under which Spring Boot looks for its settings in the environment. */
final class SpringEnvironmentNames {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private SpringEnvironmentNames() {}

    /**
     * Every property that the libraries on the class path declare, and those of the tracker: {@code spring.datasource.url} as
     * SPRING_DATASOURCE_URL.
     */
    static Set<String> inTheEnvironment() throws IOException {
        var metadata = SpringEnvironmentNames.class
                .getClassLoader()
                .getResources("META-INF/spring-configuration-metadata.json");
        return Stream.concat(Collections.list(metadata).stream().flatMap(SpringEnvironmentNames::names), ours())
                .map(name -> name.replace("-", "").replace('.', '_').toUpperCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    private static Stream<String> ours() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
        return scanner.findCandidateComponents("tracker.app").stream()
                .map(found -> ClassUtils.resolveClassName(
                        Objects.requireNonNull(found.getBeanClassName()), SpringEnvironmentNames.class.getClassLoader()))
                .filter(Class::isRecord)
                .flatMap(type -> Arrays.stream(type.getRecordComponents())
                        .map(component -> type.getAnnotation(ConfigurationProperties.class).value() + "."
                                + component.getName()));
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

package tracker.app.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ComposeFileTest {
    private static final Map<String, JsonNode> SERVICES = ComposeFile.services();

    @Test
    void docker_compose_accepts_the_file() throws IOException, InterruptedException {
        InstalledProgram.installed("docker-compose")
                .accepts(RepositoryFiles.ROOT, "-f", ComposeFile.NAME, "config", "-q");
    }

    @Test
    void the_four_services_are_there() {
        assertThat(SERVICES.keySet()).containsExactlyInAnyOrder("app", "postgres", "prometheus", "grafana");
    }

    @Test
    void every_service_is_built_here_or_has_a_pinned_image() {
        SERVICES.forEach((name, service) -> {
            if (service.has("build")) {
                var build = service.path("build");
                var context = build.path("context").asString("");
                assertThat(RepositoryFiles.file(context)
                                .resolve(build.path("dockerfile").asString("Dockerfile")))
                        .as(name)
                        .isRegularFile();
            } else {
                assertThat(service.path("image").asString("")).as(name).matches("[a-z/]+:v?\\d[\\w.-]*");
            }
        });
        assertThat(ComposeFile.service("postgres").path("image").asString("")).isEqualTo("postgres:18");
    }

    @Test
    void everything_mounted_from_the_repository_exists_and_is_read_only() {
        for (var service : SERVICES.values()) {
            service.path("volumes")
                    .valueStream()
                    .map(volume -> volume.asString(""))
                    .filter(v -> v.startsWith("."))
                    .forEach(volume -> {
                        assertThat(RepositoryFiles.file(volume.split(":", -1)[0]))
                                .exists();
                        assertThat(volume).endsWith(":ro");
                    });
        }
    }

    @Test
    void every_named_volume_is_declared_and_used() {
        assertThat(SERVICES.values().stream()
                        .flatMap(ComposeFile::mounts)
                        .filter(mount -> !mount.isOfTheRepository())
                        .map(ComposeFile.VolumeMount::source))
                .containsExactlyInAnyOrderElementsOf(ComposeFile.volumes());
    }

    @Test
    void every_port_is_open_to_this_machine_only() {
        assertThat(SERVICES.values().stream().flatMap(ComposeFile::ports))
                .isNotEmpty()
                .allSatisfy(port -> assertThat(port.address()).isEqualTo("127.0.0.1"));
    }

    @Test
    void no_two_services_ask_for_the_same_port_of_the_host() {
        assertThat(SERVICES.values().stream().flatMap(ComposeFile::ports).map(ComposeFile.PortMapping::ofHost))
                .allMatch(port -> port.matches("\\$\\{[A-Z]+_PORT:-\\d+}"))
                .doesNotHaveDuplicates();
    }

    @Test
    void whoever_is_waited_for_is_a_service_that_says_when_it_is_well() {
        SERVICES.forEach((name, service) -> service.path("depends_on").forEachEntry((other, how) -> {
            assertThat(SERVICES).as(name).containsKey(other);
            assertThat(how.path("condition").asString("")).as(name).isEqualTo("service_healthy");
        }));
        assertThat(ComposeFile.service("app").path("depends_on").propertyNames())
                .contains("postgres");
    }

    @Test
    void every_service_says_when_it_is_well() {
        SERVICES.forEach((name, service) -> {
            var inTheImage = service.has("build")
                    && !Dockerfile.read(service.path("build").path("dockerfile").asString(""))
                            .last()
                            .says("HEALTHCHECK")
                            .isEmpty();
            assertThat(inTheImage || service.path("healthcheck").has("test"))
                    .as(name)
                    .isTrue();
        });
    }

    @Test
    void the_app_is_told_nothing_that_spring_does_not_know() throws IOException {
        assertThat(SpringEnvironmentNames.inTheEnvironment())
                .containsAll(ComposeFile.service("app").path("environment").propertyNames());
    }

    @Test
    void the_app_finds_its_database() {
        assertThat(ComposeFile.environment("app", "SPRING_DATASOURCE_URL"))
                .isEqualTo("jdbc:postgresql://postgres:5432/" + ComposeFile.environment("postgres", "POSTGRES_DB"));
        assertThat(ComposeFile.environment("app", "SPRING_DATASOURCE_USERNAME"))
                .isEqualTo(ComposeFile.environment("postgres", "POSTGRES_USER"));
        assertThat(ComposeFile.environment("app", "SPRING_DATASOURCE_PASSWORD"))
                .isEqualTo(ComposeFile.environment("postgres", "POSTGRES_PASSWORD"));
    }

    @Test
    void passwords_come_from_the_environment_with_a_default_for_trying_it_out() {
        for (var service : SERVICES.values()) {
            service.path("environment").properties().stream()
                    .filter(entry -> entry.getKey().contains("PASSWORD"))
                    .forEach(entry -> assertThat(entry.getValue().asString(""))
                            .as(entry.getKey())
                            .matches("\\$\\{[A-Z_]+_PASSWORD:-\\w+}"));
        }
    }

    /** Up to 17 the image kept its data in .../data; from 18 on that place would be an empty folder outside the volume. */
    @Test
    void the_database_outlives_its_container() {
        assertThat(ComposeFile.mounts(ComposeFile.service("postgres")))
                .containsExactly(new ComposeFile.VolumeMount("postgres", "/var/lib/postgresql"));
    }

    @Test
    void the_app_keeps_what_it_writes_in_a_volume() {
        var image = Dockerfile.read(DockerfileTest.PATH).last();
        assertThat(ComposeFile.mounts(ComposeFile.service("app")))
                .containsExactly(new ComposeFile.VolumeMount("app", image.says("WORKDIR")));
    }

    @Test
    void the_app_answers_on_the_port_that_is_published() {
        var image = Dockerfile.read(DockerfileTest.PATH).last();
        assertThat(ComposeFile.ports(ComposeFile.service("app")).map(ComposeFile.PortMapping::ofService))
                .containsExactly(image.says("EXPOSE"));
    }
}

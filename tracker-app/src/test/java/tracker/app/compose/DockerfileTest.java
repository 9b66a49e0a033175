package tracker.app.compose;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class DockerfileTest {
    static final String PATH = "tracker-app/src/docker/Dockerfile";
    private static final Dockerfile DOCKERFILE = Dockerfile.read(PATH);
    private static final Dockerfile.BuildStage IMAGE = DOCKERFILE.last();

    @Test
    void every_stage_has_a_name() {
        assertThat(DOCKERFILE.stages())
                .hasSizeGreaterThan(1)
                .extracting(Dockerfile.BuildStage::name)
                .allMatch(name -> name.matches("[a-z]+"))
                .doesNotHaveDuplicates();
    }

    /** Ordinary image names with a major version: no registry before them, no tag that drifts from one Java to the next. */
    @Test
    void every_base_image_is_pinned_to_its_major_version() {
        assertThat(DOCKERFILE.stages())
                .extracting(Dockerfile.BuildStage::image)
                .allMatch(image -> image.matches("[a-z]+(-[a-z]+)*(/[a-z-]+)?:\\d+[\\w.-]*"));
    }

    @Test
    void what_is_built_runs_on_the_java_it_was_built_with() {
        assertThat(DOCKERFILE.stages().getFirst().image()).endsWith("temurin-25");
        assertThat(IMAGE.image()).startsWith("eclipse-temurin:25-jre");
    }

    @Test
    void the_tracker_does_not_run_as_root_and_cannot_change_itself() {
        var user = IMAGE.says("USER");
        assertThat(user).isNotBlank().isNotIn("root", "0");
        assertThat(IMAGE.all("RUN"))
                .anyMatch(run -> run.rest().contains("useradd") && run.rest().endsWith(" " + user));
        assertThat(IMAGE.all("COPY")).noneMatch(copy -> copy.rest().contains("--chown"));
    }

    @Test
    void everything_copied_exists_and_is_not_ignored() {
        var sources = DOCKERFILE
                .copies()
                .filter(copy -> !copy.rest().startsWith("--from="))
                .flatMap(copy -> copy.words().subList(0, copy.words().size() - 1).stream())
                .toList();
        assertThat(sources)
                .isNotEmpty()
                .allSatisfy(source -> assertThat(RepositoryFiles.file(source)).exists());
        assertThat(RepositoryFiles.text(PATH + ".dockerignore").lines())
                .contains("*", "**/target")
                .containsAll(allowed(sources));
    }

    private static List<String> allowed(List<String> sources) {
        return sources.stream().map(source -> "!" + source).toList();
    }

    @Test
    void every_module_of_the_build_is_copied() {
        var pom = RepositoryFiles.text("pom.xml");
        var copied = DOCKERFILE.copies().map(copy -> copy.words().getFirst()).toList();
        assertThat(pom.lines().map(String::strip).filter(line -> line.startsWith("<module>")))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(copied).contains(line.replaceAll("</?module>", "")));
    }

    @Test
    void what_comes_from_another_stage_comes_from_one_that_exists() {
        assertThat(IMAGE.all("COPY"))
                .isNotEmpty()
                .allSatisfy(copy -> assertThat(DOCKERFILE.stages())
                        .extracting(stage -> "--from=" + stage.name())
                        .contains(copy.words().getFirst()));
    }

    @Test
    void the_tracker_listens_to_all_on_the_port_that_is_exposed() throws IOException {
        var settings = IMAGE.all("ENV").flatMap(env -> env.words().stream()).toList();
        assertThat(settings).contains("SERVER_ADDRESS=0.0.0.0", "SERVER_PORT=" + IMAGE.says("EXPOSE"));
        assertThat(SpringEnvironmentNames.inTheEnvironment())
                .containsAll(settings.stream()
                        .map(setting -> setting.split("=", 2)[0])
                        .toList());
    }

    @Test
    void nothing_is_fetched_but_images_and_libraries() {
        assertThat(DOCKERFILE.stages())
                .flatExtracting(Dockerfile.BuildStage::instructions)
                .allSatisfy(instruction -> {
                    assertThat(instruction.word()).isNotEqualTo("ADD");
                    assertThat(instruction.rest()).doesNotContain("://", "curl", "wget");
                });
    }

    @Test
    void the_health_check_looks_at_readiness() throws IOException, InterruptedException {
        assertThat(health("/actuator/health/readiness", 200)).isZero();
        assertThat(health("/actuator/health/readiness", 503)).isNotZero();
        assertThat(health("/elsewhere", 200)).isNotZero();
    }

    @Test
    void the_health_check_fails_where_nobody_answers() throws IOException, InterruptedException {
        int free;
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = socket.getLocalPort();
        }
        assertThat(healthOn(free)).isNotZero();
    }

    /** The end of the image's own health check against a server that answers on one path only, and 404 elsewhere. */
    private static int health(String path, int status) throws IOException, InterruptedException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            int answer = exchange.getRequestURI().getPath().equals(path) ? status : 404;
            exchange.sendResponseHeaders(answer, -1);
            exchange.close();
        });
        server.start();
        try {
            return healthOn(server.getAddress().getPort());
        } finally {
            server.stop(0);
        }
    }

    private static int healthOn(int port) throws IOException, InterruptedException {
        var check = IMAGE.says("HEALTHCHECK");
        var words = JsonMapper.builder()
                .build()
                .readTree(check.substring(check.indexOf("CMD ") + 4))
                .valueStream()
                .map(word -> word.asString(""))
                .toList();
        return new InstalledProgram(words.getFirst())
                .run(RepositoryFiles.ROOT, Map.of("SERVER_PORT", String.valueOf(port)), words.subList(1, words.size()))
                .code();
    }
}

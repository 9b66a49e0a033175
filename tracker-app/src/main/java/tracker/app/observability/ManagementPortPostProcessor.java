package tracker.app.observability;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Gives the metrics a port of their own unless {@code management.server.port} names one: 10,000 above the port of the
 * pages, so that several trackers on one machine do not collide; any free one if that is taken.
 */
public final class ManagementPortPostProcessor implements EnvironmentPostProcessor {

    private static final String PORT = "management.server.port";

    private static final int APART = 10_000;
    private static final int HIGHEST = 65_535;
    private static final int USUAL = 8080;

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (!environment.containsProperty(PORT)
                && !"none".equals(environment.getProperty("spring.main.web-application-type"))) {
            int pages = environment.getProperty("server.port", Integer.class, USUAL);
            environment
                    .getPropertySources()
                    .addLast(new MapPropertySource("management port", Map.of(PORT, beside(pages))));
        }
    }

    private static int beside(int pages) {
        if (pages <= 0) {
            return pages;
        }
        int port = pages + APART <= HIGHEST ? pages + APART : pages - APART;
        return isFree(port) ? port : 0;
    }

    private static boolean isFree(int port) {
        try (ServerSocket tried = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return tried.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}

package tracker.app;

import org.axonframework.springboot.autoconfig.UpdateCheckerAutoConfiguration;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import tracker.app.startup.StartupFailureReporter;

/** Starts the tracker. */
@SpringBootApplication(exclude = UpdateCheckerAutoConfiguration.class)
public class TrackerApplication {

    static {
        // Axon looks for updates over the network unless it is told not to before it starts.
        System.setProperty("axoniq.update-checker.disabled", "true");
    }

    public static void main(String[] args) {
        try {
            SpringApplication.run(TrackerApplication.class, args);
        } catch (RuntimeException | Error failure) {
            StartupFailureReporter.reportUnlessExplained(failure);
            System.exit(1);
        }
    }
}

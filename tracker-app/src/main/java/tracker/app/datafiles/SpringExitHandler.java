package tracker.app.datafiles;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.stereotype.Component;

/** Closes the application context before the process ends. */
@Component
class SpringExitHandler implements ProcessExitHandler {

    private final ConfigurableApplicationContext house;

    SpringExitHandler(ConfigurableApplicationContext house) {
        this.house = house;
    }

    @Override
    public void exit(int exitCode) {
        System.exit(SpringApplication.exit(house, () -> exitCode));
    }
}

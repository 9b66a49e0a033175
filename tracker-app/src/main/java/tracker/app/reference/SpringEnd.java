package tracker.app.reference;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.stereotype.Component;

/** Closes the house in good order before the process ends. */
@Component
class SpringEnd implements ProcessEnd {

    private final ConfigurableApplicationContext house;

    SpringEnd(ConfigurableApplicationContext house) {
        this.house = house;
    }

    @Override
    public void with(int exitCode) {
        System.exit(SpringApplication.exit(house, () -> exitCode));
    }
}

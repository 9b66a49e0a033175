package tracker.app;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/** Starts the whole application, for this class alone, on a fresh database, on a free port of the loopback, with a clock that tests can set. */
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "server.address=127.0.0.1",
            "tracker.reference.load=false",
            "tracker.database.accept-volatile=true",
            "tracker.sign-in.second-factor=false",
            "tracker.reminders=false"
        })
@ActiveProfiles("dev")
@ContextConfiguration(
        initializers = ApplicationTest.FreshDatabaseInitializer.class,
        classes = {TrackerApplication.class, TestClock.class, WeekStory.class})
@DirtiesContext
public @interface ApplicationTest {

    /** Gives each context a database of its own. */
    class FreshDatabaseInitializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestPropertyValues.of("spring.datasource.url=" + TestDatabase.fresh())
                    .applyTo(context);
        }
    }
}

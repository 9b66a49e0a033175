package tracker.app;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole application, as {@link ApplicationTest} starts it, but one for all test classes of a process that say this. Such a
 * class tells only what it needs for itself, looks only at that, and leaves the clock where it stands.
 */
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
            "tracker.reminders=false",
            // so that nobody who closes an application of its own closes this one
            "tracker.test.shared=true"
        })
@ActiveProfiles("dev")
@ContextConfiguration(
        initializers = ApplicationTest.FreshDatabaseInitializer.class,
        classes = {TrackerApplication.class, TestClock.class, WeekStory.class})
public @interface SharedApplicationTest {}

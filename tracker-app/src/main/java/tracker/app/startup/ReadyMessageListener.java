package tracker.app.startup;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.stereotype.Component;
import tracker.ui.shared.ApplicationDetails;

/** Prints the address of the tracker on the terminal once it is ready. */
@Component
class ReadyMessageListener implements ApplicationListener<ApplicationReadyEvent> {

    private final ApplicationDetails application;

    ReadyMessageListener(ApplicationDetails application) {
        this.application = application;
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null) {
            say("");
            say("  The tracker is ready: http://localhost:" + web.getWebServer().getPort());
            say("  Stop it with Ctrl+C. Your data is kept.");
            if (application.simulated()) {
                say("  Demonstration: the week of 2027 is simulated.");
                say("  Sign in as one of the invented people on the sign-in page.");
            } else if (application.open()) {
                say("  Development: anyone who can reach this address can do everything.");
            }
            say("");
        }
    }

    @SuppressWarnings("SystemOut")
    private static void say(String line) {
        System.out.println(line);
    }
}

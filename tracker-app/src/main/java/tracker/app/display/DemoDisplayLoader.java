package tracker.app.display;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import tracker.domain.display.DisplayCommand.MakeDisplay;
import tracker.domain.display.DisplayId;
import tracker.domain.display.DisplayToken;
import tracker.domain.shared.TextLine;
import tracker.domain.trust.Area;

/** Creates the wallboard of the demonstration. Its address is public. */
@Component
@Profile("demo")
class DemoDisplayLoader implements ApplicationRunner {

    private static final DisplayToken TOKEN = new DisplayToken("the-wallboard-of-a-demonstration");

    private final DisplayRepository table;

    DemoDisplayLoader(DisplayRepository table) {
        this.table = table;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        table.make(new MakeDisplay(
                new DisplayId("display-00000000-0000-7000-8000-000000000000"),
                new TextLine("The demonstration"),
                Area.NATION,
                TOKEN.hash()));
    }
}

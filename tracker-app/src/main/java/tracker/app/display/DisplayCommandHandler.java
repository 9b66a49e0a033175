package tracker.app.display;

import org.axonframework.commandhandling.CommandHandler;
import org.springframework.stereotype.Component;
import tracker.domain.display.DisplayCommand.EndDisplay;
import tracker.domain.display.DisplayCommand.MakeDisplay;
import tracker.domain.display.DisplayRule;
import tracker.domain.shared.RuleBroken;

/** Handles the commands that create and end displays. */
@Component
public class DisplayCommandHandler {

    private final DisplayRepository table;

    DisplayCommandHandler(DisplayRepository table) {
        this.table = table;
    }

    @CommandHandler
    public void on(MakeDisplay command) {
        RuleBroken.when(!table.knows(command.part()), DisplayRule.THE_PART_IS_KNOWN);
        table.make(command);
    }

    @CommandHandler
    public void on(EndDisplay command) {
        RuleBroken.when(!table.end(command.display()), DisplayRule.THERE_IS_SUCH_A_DISPLAY);
    }
}

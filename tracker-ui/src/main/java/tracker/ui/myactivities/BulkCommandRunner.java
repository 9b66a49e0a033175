package tracker.ui.myactivities;

import com.vaadin.flow.component.Component;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import tracker.domain.participation.OwnActivity;
import tracker.domain.shared.Command;
import tracker.ui.shared.CommandSender;

/** Sends the same command for several activities one after the other; a refusal does not stop the rest. */
final class BulkCommandRunner {

    private final Component page;
    private final CommandSender sending;
    private final Function<OwnActivity, Command> command;
    private final Consumer<BulkCommandRunner> told;
    private final Deque<OwnActivity> left;
    private final int all;
    private final List<OwnActivity> done = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();

    /** @param told is called after each of them */
    BulkCommandRunner(
            List<OwnActivity> activities,
            Function<OwnActivity, Command> command,
            Component page,
            CommandSender sending,
            Consumer<BulkCommandRunner> told) {
        this.left = new ArrayDeque<>(activities);
        this.all = activities.size();
        this.command = command;
        this.page = page;
        this.sending = sending;
        this.told = told;
    }

    void next() {
        told.accept(this);
        OwnActivity own = left.poll();
        if (own != null) {
            sending.send(
                    command.apply(own),
                    page,
                    () -> {
                        done.add(own);
                        next();
                    },
                    sentence -> {
                        refused.add(own.activity().title() + ": " + sentence);
                        next();
                    });
        }
    }

    int all() {
        return all;
    }

    boolean isFinished() {
        return done.size() + refused.size() == all;
    }

    List<OwnActivity> done() {
        return done;
    }

    /** The refused activities, each with its title and the broken rule. */
    List<String> refused() {
        return refused;
    }
}

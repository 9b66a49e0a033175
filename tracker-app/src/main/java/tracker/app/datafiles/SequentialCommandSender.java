package tracker.app.datafiles;

import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import tracker.domain.shared.Command;
import tracker.domain.shared.Commands;
import tracker.domain.shared.RuleBroken;

/** Sends commands one after another and waits for each, so that it is clear where a load stopped. */
@Component
public class SequentialCommandSender {

    private static final long LONGEST_SECONDS = 60;

    private final Commands commands;

    public SequentialCommandSender(@Qualifier("house") Commands commands) {
        this.commands = commands;
    }

    /**
     * Returns once the event is stored.
     *
     * @throws RuleBroken if the command is refused
     * @throws SendingFailedException if there is no answer, or an unexpected one
     */
    public void send(Command command) throws SendingFailedException {
        try {
            commands.send(command).get(LONGEST_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException refused) {
            throw unwrapped(refused);
        } catch (TimeoutException late) {
            throw new SendingFailedException("no answer within " + LONGEST_SECONDS + " seconds", late);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new SendingFailedException("it was interrupted", interrupted);
        }
    }

    private static SendingFailedException unwrapped(ExecutionException refused) {
        Throwable cause = refused.getCause();
        while (cause instanceof CompletionException && cause.getCause() != null) {
            cause = cause.getCause();
        }
        if (cause instanceof RuleBroken rule) {
            throw rule;
        }
        return new SendingFailedException(String.valueOf(cause), refused);
    }
}

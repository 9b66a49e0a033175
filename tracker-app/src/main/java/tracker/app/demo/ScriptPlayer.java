package tracker.app.demo;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tracker.domain.shared.Command;
import tracker.domain.shared.Commands;
import tracker.domain.shared.RuleBroken;

/** Sends each command of a script when the clock reaches its time. Refusals and failures are ignored. */
final class ScriptPlayer {

    private static final Logger LOG = LoggerFactory.getLogger(ScriptPlayer.class);
    private static final long LONGEST_SECONDS = 60;

    private final Commands commands;
    private final DemoClock clock;

    ScriptPlayer(Commands commands, DemoClock clock) {
        this.commands = commands;
        this.clock = clock;
    }

    /**
     * Plays until the last line. Lines before the current time are sent at once, while the clock runs in real time;
     * only then the clock takes its pace.
     *
     * @throws InterruptedException on shutdown
     */
    void play(List<ScriptedCommand> script, ClockPace pace) throws InterruptedException {
        play(script, pace, () -> {});
    }

    /** @param underWay called when the lines before the current time have been sent, and the week starts */
    void play(List<ScriptedCommand> script, ClockPace pace, Runnable underWay) throws InterruptedException {
        Instant begin = clock.instant();
        int behind = (int)
                script.stream().takeWhile(line -> !line.at().isAfter(begin)).count();
        say(script.subList(0, behind));
        clock.follow(pace);
        underWay.run();
        say(script.subList(behind, script.size()));
    }

    private void say(List<ScriptedCommand> lines) throws InterruptedException {
        for (ScriptedCommand line : lines) {
            clock.await(line.at());
            send(line.command());
        }
    }

    private void send(Command command) throws InterruptedException {
        try {
            commands.send(command).get(LONGEST_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuleBroken refused) {
                LOG.debug("{} was refused: {}", command, refused.sentence());
            } else {
                // the application has already logged it in full
                String cause = String.valueOf(failed.getCause());
                LOG.warn(
                        "A simulated {} failed and was skipped: {}",
                        command.getClass().getSimpleName(),
                        cause);
            }
        } catch (TimeoutException late) {
            LOG.warn(
                    "A simulated {} was not answered in {} s",
                    command.getClass().getSimpleName(),
                    LONGEST_SECONDS);
        }
    }
}

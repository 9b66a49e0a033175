package tracker.app.trust;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tracker.app.datafiles.SendingFailedException;
import tracker.app.datafiles.SequentialCommandSender;
import tracker.domain.shared.LondonCalendar;
import tracker.domain.shared.RuleBroken;
import tracker.domain.trust.TrustRegistry;
import tracker.domain.trust.TrustRule;

/**
 * Applies the steps that make the register equal to a file; stops at the first failure and continues there the next
 * time.
 */
@Component
class RegisterLoader {

    private final TrustRegistry trusts;
    private final SequentialCommandSender commands;
    private final Clock clock;

    RegisterLoader(TrustRegistry trusts, SequentialCommandSender commands, Clock clock) {
        this.trusts = trusts;
        this.commands = commands;
        this.clock = clock;
    }

    RegisterReport dryRun(TrustFile file) {
        RegisterDelta difference = comparison().everything(file);
        return new RegisterReport(
                file.name(),
                file.trusts().size(),
                difference.unchanged(),
                true,
                difference.steps(),
                0,
                null,
                difference.remarks());
    }

    RegisterReport load(TrustFile file) {
        return take(file, comparison().everything(file));
    }

    /** Registers missing trusts and changes nothing else. */
    RegisterReport loadMissing(TrustFile file) {
        return take(file, comparison().missing(file));
    }

    private RegisterComparison comparison() {
        return new RegisterComparison(trusts::find, LondonCalendar.today(clock));
    }

    private RegisterReport take(TrustFile file, RegisterDelta difference) {
        List<RegisterStep> taken = new ArrayList<>();
        List<String> remarks = new ArrayList<>(difference.remarks());
        int reached = 0;
        String stopped = null;
        for (RegisterStep step : difference.steps()) {
            stopped = failureOf(step, taken, remarks);
            if (stopped != null) {
                break;
            }
            reached++;
        }
        int outstanding = difference.steps().size() - reached;
        return new RegisterReport(
                file.name(), file.trusts().size(), difference.unchanged(), false, taken, outstanding, stopped, remarks);
    }

    private @Nullable String failureOf(RegisterStep step, List<RegisterStep> taken, List<String> remarks) {
        try {
            send(step, taken, remarks);
            return null;
        } catch (RuleBroken refused) {
            return step.words() + " – " + refused.sentence();
        } catch (SendingFailedException failed) {
            return step.words() + " – " + failed.reason();
        }
    }

    /** Another node may have registered the trust first; that is not an error. */
    private void send(RegisterStep step, List<RegisterStep> taken, List<String> remarks) throws SendingFailedException {
        try {
            commands.send(step.command());
            taken.add(step);
        } catch (RuleBroken refused) {
            if (refused.rule() != TrustRule.A_TRUST_IS_REGISTERED_ONCE) {
                throw refused;
            }
            remarks.add(step.command().trust() + ": was registered in the meantime; load the file again to compare it");
        }
    }
}

package tracker.app.trust;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tracker.app.reference.CommandLine;
import tracker.app.reference.Mode;
import tracker.app.reference.Shipped;
import tracker.domain.shared.Queries;
import tracker.domain.trust.TrustQuery.ListTrusts;

/**
 * Loads a register file from the command line, or only tries to, then ends the process. {@code tracker.register.lists} names
 * a folder with newer lists of regions, ICBs and successors.
 */
@Component
@Order(30)
@ConditionalOnProperty("tracker.register.file")
class RegisterRun implements ApplicationRunner {

    private final RegisterLoad load;
    private final Queries queries;
    private final CommandLine commandLine;
    private final Request request;

    RegisterRun(RegisterLoad load, Queries queries, CommandLine commandLine, Request request) {
        this.load = load;
        this.queries = queries;
        this.commandLine = commandLine;
        this.request = request;
    }

    /** What was asked on the command line. */
    @Component
    record Request(
            @Value("${tracker.register.file:}") String file,
            @Value("${tracker.register.mode:dry-run}") Mode mode,

            @Value("${tracker.register.lists:#{null}}") @Nullable
            String lists) {}

    @Override
    public void run(ApplicationArguments arguments) {
        commandLine.run(this::report);
    }

    private RegisterReport report() {
        RegisterLists lists = request.lists() == null ? RegisterLists.shipped() : RegisterLists.in(request.lists());
        TrustFile file = TrustFile.read(Shipped.named(request.file()), lists);
        List<String> unmentioned = RegisterComparison.unmentioned(
                file, queries.ask(new ListTrusts()).trusts());
        boolean apply = request.mode() == Mode.APPLY;
        return (apply ? load.everything(file) : load.tried(file)).remarking(unmentioned);
    }
}

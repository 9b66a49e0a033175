package tracker.app.trust;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tracker.app.datafiles.DataFileResolver;
import tracker.app.datafiles.LoadMode;
import tracker.app.datafiles.ToolRunner;
import tracker.domain.shared.Queries;
import tracker.domain.trust.TrustQuery.ListTrusts;

/**
 * Loads a register file from the command line, or does a dry run, then ends the process. {@code tracker.register.lists}
 * names a folder with newer lists of regions, ICBs and successors.
 */
@Component
@Order(30)
@ConditionalOnProperty("tracker.register.file")
class RegisterLoadRunner implements ApplicationRunner {

    private final RegisterLoader load;
    private final Queries queries;
    private final ToolRunner commandLine;
    private final RegisterLoadRequest request;

    RegisterLoadRunner(RegisterLoader load, Queries queries, ToolRunner commandLine, RegisterLoadRequest request) {
        this.load = load;
        this.queries = queries;
        this.commandLine = commandLine;
        this.request = request;
    }

    /** The arguments of the command line. */
    @Component
    record RegisterLoadRequest(
            @Value("${tracker.register.file:}") String file,
            @Value("${tracker.register.mode:dry-run}") LoadMode mode,

            @Value("${tracker.register.lists:#{null}}") @Nullable
            String lists) {}

    @Override
    public void run(ApplicationArguments arguments) {
        commandLine.run(this::report);
    }

    private RegisterReport report() {
        RegisterLists lists = request.lists() == null ? RegisterLists.shipped() : RegisterLists.in(request.lists());
        TrustFile file = TrustFile.read(DataFileResolver.named(request.file()), lists);
        List<String> unmentioned = RegisterComparison.unmentioned(
                file, queries.ask(new ListTrusts()).trusts());
        boolean apply = request.mode() == LoadMode.APPLY;
        return (apply ? load.load(file) : load.dryRun(file)).withRemarks(unmentioned);
    }
}

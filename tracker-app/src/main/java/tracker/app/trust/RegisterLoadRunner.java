package tracker.app.trust;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
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
@EnableConfigurationProperties(RegisterLoadRunner.RegisterLoadProperties.class)
class RegisterLoadRunner implements ApplicationRunner {

    private final RegisterLoader load;
    private final Queries queries;
    private final ToolRunner commandLine;
    private final RegisterLoadProperties request;

    RegisterLoadRunner(RegisterLoader load, Queries queries, ToolRunner commandLine, RegisterLoadProperties request) {
        this.load = load;
        this.queries = queries;
        this.commandLine = commandLine;
        this.request = request;
    }

    /**
     * The arguments of the command line.
     *
     * @param file the register, {@code tracker.register.file}
     * @param mode whether it is a dry run, {@code tracker.register.mode}
     * @param lists a folder with newer lists of regions, ICBs and successors, {@code tracker.register.lists}; null for the lists shipped
     */
    @ConfigurationProperties("tracker.register")
    record RegisterLoadProperties(
            String file,
            @DefaultValue("dry-run") LoadMode mode,
            @Nullable String lists) {}

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

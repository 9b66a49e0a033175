package tracker.app.sixthkind;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import tracker.app.eventstore.StoredEventRules;
import tracker.app.messaging.CommandHandlingRules;
import tracker.app.permissions.CommandPermissions;
import tracker.app.permissions.QueryPermissions;
import tracker.domain.ambassadorsession.AmbassadorSessionCommand.BookAmbassadorSession;
import tracker.domain.ambassadorsession.AmbassadorSessionQuery.GetAmbassadorSession;

/** Runs inside the classes of the trial before the edits that only a test finds: says which of the house's tests are red. */
public final class SixthKindFinder implements Callable<String> {

    @Override
    public String call() {
        JavaClasses tried = new ClassFileImporter().importPath(Path.of(System.getProperty("sixthkind.classes")));
        List<String> red = new ArrayList<>();
        if (StoredEventRules.EVERY_VOCABULARY_HAS_STORED_NAMES.evaluate(tried).hasViolation()) {
            red.add("StoredEventRules");
        }
        if (CommandHandlingRules.EVERY_COMMAND_IS_DECIDED.evaluate(tried).hasViolation()) {
            red.add("CommandHandlingRules");
        }
        if (CommandPermissions.named(BookAmbassadorSession.class) == null) {
            red.add("PermissionsTest: commands");
        }
        if (QueryPermissions.named(GetAmbassadorSession.class) == null) {
            red.add("PermissionsTest: queries");
        }
        return String.join("\n", red);
    }
}

package tracker.app.rules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import java.util.Timer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;

/** Only one class of the pages may use threads. */
public final class ThreadRules {

    private static final Pattern ENTERS_A_PAGE = Pattern.compile("access.*|lock|unlock");

    public static final ArchRule ONE_VIEW_CLASS_KNOWS_THREADS = noClasses()
            .that()
            .resideInAPackage("tracker..ui..")
            .and(not(belongTo(nameMatching("tracker\\.ui\\.shared\\.LiveUpdates"))))
            .should()
            .accessTargetWhere(describe("enters a page from another thread, or starts one", ThreadRules::crosses));

    private ThreadRules() {}

    private static boolean crosses(JavaAccess<?> access) {
        return entersAPage(access) || startsAThread(access);
    }

    private static boolean entersAPage(JavaAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        return (owner.isAssignableTo(UI.class) || owner.isAssignableTo(VaadinSession.class))
                && ENTERS_A_PAGE.matcher(access.getName()).matches();
    }

    private static boolean startsAThread(JavaAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        return owner.isAssignableTo(Thread.class)
                || owner.isAssignableTo(Executor.class)
                || owner.isAssignableTo(Executors.class)
                || owner.isAssignableTo(Timer.class)
                || (owner.isAssignableTo(CompletableFuture.class)
                        && access.getName().endsWith("Async"));
    }
}

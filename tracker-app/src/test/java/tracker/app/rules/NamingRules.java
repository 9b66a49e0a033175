package tracker.app.rules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.lang.ArchRule;
import java.util.regex.Pattern;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RestController;
import tracker.app.messaging.QueryHandlerRegistration;

/** Classes with a standard role end in the standard word for it. */
public final class NamingRules {

    private static final String WIRING = "tracker..app..";

    public static final ArchRule CONTROLLERS_END_IN_CONTROLLER = classes()
            .that()
            .areAnnotatedWith(RestController.class)
            .or()
            .areAnnotatedWith(Controller.class)
            .should()
            .haveSimpleNameEndingWith("Controller");

    /** A query handler registers its handlers as beans, and has the name of its role. */
    public static final ArchRule CONFIGURATIONS_END_IN_CONFIGURATION = classes()
            .that()
            .areAnnotatedWith(Configuration.class)
            .should()
            .haveSimpleNameEndingWith("Configuration")
            .orShould()
            .haveSimpleNameEndingWith("QueryHandler");

    public static final ArchRule QUERY_HANDLERS_END_IN_QUERY_HANDLER = methods()
            .that()
            .areAnnotatedWith(Bean.class)
            .and()
            .haveRawReturnType(QueryHandlerRegistration.class)
            .should()
            .beDeclaredInClassesThat()
            .haveSimpleNameEndingWith("QueryHandler");

    /**
     * Classes that run SQL and are no repositories: two that build statements for repositories, two that write rows
     * in bulk for them, the check of the database server, and the swap of the reference data.
     */
    private static final Pattern EXCEPTIONS =
            Pattern.compile("tracker\\.app\\.(figures\\.(FigureCriteria|MeasureDeltas)"
                    + "|ledger\\.(CopyRowWriter|TotalArrayWriter)|database\\.DurabilityChecker"
                    + "|referencedata\\.(ReferenceDataRebuildService|ShadowReferenceTables))");

    private static final Pattern RUNS = Pattern.compile("sql|query.*|update|batchUpdate|execute");

    public static final ArchRule SQL_IS_HELD_BY_REPOSITORIES = noClasses()
            .that()
            .resideInAPackage(WIRING)
            .and(not(belongTo(simpleNameEndingWith("Repository"))))
            .and(not(belongTo(nameMatching(EXCEPTIONS.pattern()))))
            .should()
            .accessTargetWhere(describe("runs SQL", NamingRules::runsSql));

    private NamingRules() {}

    private static boolean runsSql(JavaAccess<?> access) {
        return assignableTo(JdbcClient.class)
                        .or(assignableTo(JdbcOperations.class))
                        .test(access.getTargetOwner())
                && RUNS.matcher(access.getName()).matches();
    }
}

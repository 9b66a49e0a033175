package tracker.app.rules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.ENUMS;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.RECORDS;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.LoadDependenciesOnStartup;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.theme.Theme;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import org.axonframework.modelling.command.AggregateRoot;
import tracker.domain.activity.ActivityCommands;
import tracker.domain.activity.ActivityEvent;
import tracker.domain.shared.Command;
import tracker.domain.shared.Query;

/** What the pages may depend on. */
public final class ViewRules {

    private static final String PAGES = "tracker..ui..";

    private static final DescribedPredicate<JavaClass> DOMAIN = resideInAPackage("tracker..domain..");

    private static final DescribedPredicate<JavaClass> FACTS =
            DOMAIN.and(assignableTo(ActivityEvent.class).or(belongTo(simpleNameEndingWith("Event"))));

    /**
     * Commands and their factories, queries, records and enums (read models, values, ids, rules), and the shared
     * texts.
     */
    private static final DescribedPredicate<JavaClass> WORDS_OF_THE_PAGES = resideInAPackage("tracker..domain.shared..")
            .or(RECORDS)
            .or(ENUMS)
            .or(assignableTo(Command.class))
            .or(assignableTo(Query.class))
            .or(assignableTo(ActivityCommands.class))
            .and(not(FACTS))
            .and(not(annotatedWith(AggregateRoot.class)));

    public static final ArchRule VIEWS_SEE_NO_EVENTS_OR_AGGREGATES = noClasses()
            .that()
            .resideInAPackage(PAGES)
            .should()
            .dependOnClassesThat(
                    DOMAIN.and(not(WORDS_OF_THE_PAGES)).as("are facts, aggregates, or ports not meant for pages"));

    public static final ArchRule VIEWS_DEPEND_ON_NO_INFRASTRUCTURE = noClasses()
            .that()
            .resideInAPackage(PAGES)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.axonframework..", "org.springframework..", "java.sql..", "javax.sql..", "tracker..app..");

    public static final ArchRule VIEWS_DECLARE_ACCESS = classes()
            .that(annotatedWith(Route.class)
                    .<JavaClass>forSubtype()
                    .or(assignableTo(RouterLayout.class))
                    .or(assignableTo(HasErrorParameter.class)))
            .and()
            .resideInAPackage("tracker..")
            .and()
            .areNotInterfaces()
            .should()
            .beAnnotatedWith(annotationOf(AnonymousAllowed.class)
                    .or(annotationOf(PermitAll.class))
                    .or(annotationOf(RolesAllowed.class))
                    .or(annotationOf(DenyAll.class))
                    .as("@AnonymousAllowed, @PermitAll, @RolesAllowed or @DenyAll"));

    /** Each of these would need npm and our own bundle; {@code Html} would write raw markup. */
    public static final ArchRule VIEWS_NEED_NO_FRONTEND_BUILD = noClasses()
            .that()
            .resideInAPackage("tracker..")
            .should()
            .dependOnClassesThat(belongToAnyOf(
                            JsModule.class,
                            CssImport.class,
                            NpmPackage.class,
                            Theme.class,
                            LoadDependenciesOnStartup.class,
                            Html.class)
                    .as("ask for a frontend build or for raw markup"));

    /** Two of them can block for ever in this release of Vaadin; a page binds to its own signals. */
    public static final ArchRule SIGNALS_ARE_NEITHER_SHARED_NOR_CACHED = noClasses()
            .that()
            .resideInAPackage("tracker..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.vaadin.flow.signals.shared..")
            .orShould()
            .accessTargetWhere(describe(
                    "is Signal.cached",
                    access -> access.getTargetOwner().isAssignableTo(Signal.class)
                            && access.getName().equals("cached")));

    private ViewRules() {}

    private static DescribedPredicate<JavaAnnotation<?>> annotationOf(Class<?> type) {
        return describe(
                "@" + type.getSimpleName(),
                annotation -> annotation.getRawType().isEquivalentTo(type));
    }
}

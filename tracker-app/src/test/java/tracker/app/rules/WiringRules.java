package tracker.app.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.lang.ArchRule;
import jakarta.annotation.Resource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** How the application is wired; nothing depends on the wiring. */
public final class WiringRules {

    private static final String WIRING = "tracker..app..";

    public static final ArchRule NOTHING_DEPENDS_ON_APP = noClasses()
            .that()
            .resideOutsideOfPackage(WIRING)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(WIRING);

    /** Queries use our own port, and stored data never contains class names. */
    public static final ArchRule NEITHER_AXON_QUERIES_NOR_XSTREAM = noClasses()
            .that()
            .resideInAPackage("tracker..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.axonframework.queryhandling..", "org.axonframework.serialization.xml..", "com.thoughtworks..");

    /**
     * A record copies the annotations of its constructor to its fields, although it is filled through the
     * constructor.
     */
    public static final ArchRule NO_FIELD_INJECTION = noFields()
            .that()
            .areDeclaredInClassesThat()
            .resideInAPackage("tracker..")
            .and()
            .areDeclaredInClassesThat()
            .areNotRecords()
            .should()
            .beAnnotatedWith(Autowired.class)
            .orShould()
            .beAnnotatedWith(Value.class)
            .orShould()
            .beAnnotatedWith(Resource.class);

    private WiringRules() {}
}

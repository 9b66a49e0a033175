package tracker.app.rules;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The real application, and the planted one in which every rule is broken. */
public final class ScannedClasses {

    public static final String PLANTED_ROOT = "tracker.planted";

    /** All main code of the three modules. */
    public static final JavaClasses REAL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("tracker");

    public static final JavaClasses PLANTED = new ClassFileImporter().importPackages(PLANTED_ROOT);

    private ScannedClasses() {}
}

package tracker.app.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tracker.domain.trust.TrustType;

/** Where stands are put up, and which specialisms show themselves there. */
final class Places {

    /**
     * One specialism.
     *
     * @param code in the reference list
     * @param department as a visitor would ask for it
     */
    record Specialism(String code, String department) {}

    static final List<Specialism> SPECIALISMS = List.of(
            new Specialism("clinical-biochemistry", "Clinical biochemistry"),
            new Specialism("haematology", "Haematology"),
            new Specialism("microbiology", "Microbiology"),
            new Specialism("histopathology", "Histopathology"),
            new Specialism("clinical-genetics", "Genomics laboratory"),
            new Specialism("audiology-and-hearing-therapy", "Audiology"),
            new Specialism("cardiac-physiology", "Cardiac physiology"),
            new Specialism("respiratory-physiology", "Respiratory physiology"),
            new Specialism("neurophysiology", "Neurophysiology"),
            new Specialism("vascular-science", "Vascular science"),
            new Specialism("radiotherapy-physics", "Radiotherapy physics"),
            new Specialism("nuclear-medicine", "Nuclear medicine"),
            new Specialism("rehabilitation-engineering", "Rehabilitation engineering"),
            new Specialism("biomedical-engineering", "Biomedical engineering"));

    private static final List<String> IN_A_HOSPITAL = List.of(
            "Main entrance foyer",
            "Outpatients atrium",
            "Hospital restaurant",
            "Education centre",
            "Maternity entrance",
            "Pathology reception",
            "Concourse by the shop",
            "Postgraduate centre");
    private static final List<String> ELSEWHERE = List.of(
            "Health centre waiting area",
            "Town library",
            "Headquarters reception",
            "Community hospital foyer",
            "Market square");
    private static final List<String> OF_AMBULANCES =
            List.of("Ambulance station yard", "Training centre", "Shopping centre");

    private Places() {}

    static List<String> of(@Nullable TrustType type) {
        return switch (type) {
            case ACUTE, ACUTE_SPECIALIST -> IN_A_HOSPITAL;
            case AMBULANCE -> OF_AMBULANCES;
            case MENTAL_HEALTH, COMMUNITY -> ELSEWHERE;
            case null -> ELSEWHERE;
        };
    }
}

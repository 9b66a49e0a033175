package tracker.app.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tracker.domain.trust.TrustType;

/** Where stands are, and which specialisms they present. */
final class SimulatedPlaces {

    /**
     * One specialism.
     *
     * @param code in the reference list
     * @param department as a visitor would call it
     */
    record SimulatedSpecialism(String code, String department) {}

    static final List<SimulatedSpecialism> SPECIALISMS = List.of(
            new SimulatedSpecialism("clinical-biochemistry", "Clinical biochemistry"),
            new SimulatedSpecialism("haematology", "Haematology"),
            new SimulatedSpecialism("microbiology", "Microbiology"),
            new SimulatedSpecialism("histopathology", "Histopathology"),
            new SimulatedSpecialism("clinical-genetics", "Genomics laboratory"),
            new SimulatedSpecialism("audiology-and-hearing-therapy", "Audiology"),
            new SimulatedSpecialism("cardiac-physiology", "Cardiac physiology"),
            new SimulatedSpecialism("respiratory-physiology", "Respiratory physiology"),
            new SimulatedSpecialism("neurophysiology", "Neurophysiology"),
            new SimulatedSpecialism("vascular-science", "Vascular science"),
            new SimulatedSpecialism("radiotherapy-physics", "Radiotherapy physics"),
            new SimulatedSpecialism("nuclear-medicine", "Nuclear medicine"),
            new SimulatedSpecialism("rehabilitation-engineering", "Rehabilitation engineering"),
            new SimulatedSpecialism("biomedical-engineering", "Biomedical engineering"));

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

    private SimulatedPlaces() {}

    static List<String> of(@Nullable TrustType type) {
        return switch (type) {
            case ACUTE, ACUTE_SPECIALIST -> IN_A_HOSPITAL;
            case AMBULANCE -> OF_AMBULANCES;
            case MENTAL_HEALTH, COMMUNITY -> ELSEWHERE;
            case null -> ELSEWHERE;
        };
    }
}

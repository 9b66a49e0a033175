package tracker.app.rules;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import tracker.domain.shared.ContiguousPosition;

/** A stated position comes from the proof that no gap is open below it, never from the highest position seen. */
public final class PositionRules {

    /** The reader's token; the checkpoint of the read models, and the official count, which reads that checkpoint. */
    private static final String PROOF = "tracker\\.app\\.eventstore\\.(TrackingPosition|StorePositionRepository)"
            + "|tracker\\.app\\.messaging\\.ReadPositionRepository"
            + "|tracker\\.domain\\.shared\\.ContiguousPosition";

    public static final ArchRule POSITIONS_COME_FROM_THE_PROOF = noClasses()
            .that(not(belongTo(nameMatching(PROOF))))
            .should()
            .callMethod(ContiguousPosition.class, "proven", long.class);

    private PositionRules() {}
}

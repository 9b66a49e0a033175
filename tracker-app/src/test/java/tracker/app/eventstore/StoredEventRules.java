package tracker.app.eventstore;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.lang.reflect.RecordComponent;

/** Events are kept for ever, so there are rules for their parts and their names. */
public final class StoredEventRules {

    private static final DescribedPredicate<JavaClass> VOCABULARIES = resideInAPackage("tracker..domain..")
            .and(describe("sealed vocabularies of facts", StoredEventRules::isVocabulary));

    private static final DescribedPredicate<JavaClass> FACTS = describe(
            "facts",
            type -> !type.isInterface() && type.getAllRawInterfaces().stream().anyMatch(VOCABULARIES));

    public static final ArchRule EVERY_VOCABULARY_HAS_STORED_NAMES = classes()
            .that(VOCABULARIES)
            .should(ArchCondition.from(describe(
                    "be listed in StoredTypeNames",
                    vocabulary -> StoredTypeNames.vocabularies().contains(vocabulary.reflect()))));

    public static final ArchRule FACTS_ARE_RECORDS_OF_VALUES = classes()
            .that(FACTS)
            .should(new ArchCondition<>("be records of values that never change") {
                @Override
                public void check(JavaClass event, ConditionEvents events) {
                    lookInto(event, events);
                }
            });

    private StoredEventRules() {}

    private static boolean isVocabulary(JavaClass type) {
        return type.isInterface()
                && type.getSimpleName().endsWith("Event")
                && type.reflect().isSealed();
    }

    private static void lookInto(JavaClass event, ConditionEvents events) {
        if (!event.isRecord()) {
            events.add(SimpleConditionEvent.violated(event, event.getDescription() + " is no record"));
            return;
        }
        for (RecordComponent part : event.reflect().getRecordComponents()) {
            events.add(new SimpleConditionEvent(
                    event,
                    StoredValueChecker.isValue(part.getGenericType()),
                    "%s stores '%s', which is no value that a command could carry"
                            .formatted(event.getDescription(), part.getName())));
        }
    }
}

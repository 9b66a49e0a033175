package tracker.domain.shared;

import com.github.f4b6a3.uuid.UuidCreator;

/**
 * The pseudonym of a person. Name and address are stored outside the event store, so that they can be erased.
 *
 * @param value opaque, with no information about the person
 */
public record PersonId(String value) implements SingleValue<String> {

    public PersonId {
        RuleBroken.when(value.isBlank() || value.length() > 80, ValueRule.AN_ID_HAS_ITS_FORM);
    }

    public static PersonId next() {
        return new PersonId("person-" + UuidCreator.getTimeOrderedEpoch());
    }

    @Override
    public String toString() {
        return value;
    }
}

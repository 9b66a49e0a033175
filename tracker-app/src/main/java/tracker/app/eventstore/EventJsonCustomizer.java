package tracker.app.eventstore;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.axonframework.serialization.jackson3.Jackson3SerializerCustomizer;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/**
 * The JSON format of events: days and instants as ISO text, single values unwrapped, absent values omitted, unknown
 * newer fields ignored.
 *
 * <p>Subtypes are allowed for Axon's own tokens only. Without this the serializer of Axon 4.13.0 cannot read back a
 * {@code ReplayToken}, and a read model that is being rebuilt loses its position.
 */
final class EventJsonCustomizer implements Jackson3SerializerCustomizer {

    @Override
    public void accept(JsonMapper.Builder mapper) {
        mapper.addModule(new SingleValueModule())
                .changeDefaultPropertyInclusion(always -> always.withValueInclusion(JsonInclude.Include.NON_NULL))
                .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .polymorphicTypeValidator(BasicPolymorphicTypeValidator.builder()
                        .allowIfSubType("org.axonframework.")
                        .build());
    }
}

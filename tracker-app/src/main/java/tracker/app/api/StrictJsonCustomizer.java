package tracker.app.api;

import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.stereotype.Component;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.LogicalType;

/**
 * Numbers are not accepted as text or text as numbers; the client gets a message. Characters that cannot be stored are
 * left out of every text.
 */
@Component
class StrictJsonCustomizer implements JsonMapperBuilderCustomizer {

    private static final LogicalType[] NUMBERS = {LogicalType.Integer, LogicalType.Float, LogicalType.Boolean};

    @Override
    public void customize(JsonMapper.Builder mapper) {
        mapper.addModule(new SimpleModule().addDeserializer(String.class, new StorableTextDeserializer()));
        for (LogicalType number : NUMBERS) {
            mapper.withCoercionConfig(
                    number,
                    coercion -> coercion.setCoercion(CoercionInputShape.String, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail));
        }
        mapper.withCoercionConfig(
                LogicalType.Integer, coercion -> coercion.setCoercion(CoercionInputShape.Float, CoercionAction.Fail));
        mapper.withCoercionConfig(
                LogicalType.Textual,
                coercion -> coercion.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                        .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                        .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail));
        mapper.withCoercionConfig(
                LogicalType.DateTime,
                coercion -> coercion.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                        .setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail));
    }
}

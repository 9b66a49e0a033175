package tracker.app.eventstore;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.util.Set;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;
import tracker.domain.shared.BusinessRule;
import tracker.domain.shared.RuleBroken;
import tracker.domain.shared.SingleValue;
import tracker.domain.shared.ValueRule;

/** Writes every {@link SingleValue} as its plain value and reads it back, so that the domain needs no annotations. */
final class SingleValueModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    SingleValueModule() {
        super("single values");
        addSerializer(new Flat());
        setDeserializers(new Unflat());
    }

    @SuppressWarnings("rawtypes")
    private static final class Flat extends StdSerializer<SingleValue> {

        Flat() {
            super(SingleValue.class);
        }

        @Override
        public void serialize(SingleValue value, JsonGenerator json, SerializationContext context) {
            json.writePOJO(value.value());
        }
    }

    private static final class Unflat extends tools.jackson.databind.module.SimpleDeserializers {

        private static final long serialVersionUID = 1L;

        @Override
        public ValueDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
            Class<?> raw = type.getRawClass();
            return raw.isRecord() && SingleValue.class.isAssignableFrom(raw)
                    ? new OfOneValue(raw)
                    : super.findBeanDeserializer(type, config, description);
        }
    }

    private static final class OfOneValue extends StdDeserializer<Object> {

        /** Broken by text of invisible characters, which older events may hold and which must stay readable. */
        private static final Set<BusinessRule> NOTHING_SEEN =
                Set.of(ValueRule.A_LINE_HAS_WORDS, ValueRule.A_REASON_IS_GIVEN);

        private static final String UNSEEN = "(no visible text)";

        private final transient Constructor<?> constructor;

        OfOneValue(Class<?> type) {
            super(type);
            constructor = type.getConstructors()[0];
        }

        @Override
        public Object deserialize(JsonParser json, DeserializationContext context) {
            Object value = context.readValue(json, constructor.getParameterTypes()[0]);
            try {
                return constructor.newInstance(value);
            } catch (InvocationTargetException refused) {
                return refused.getCause() instanceof RuleBroken broken && NOTHING_SEEN.contains(broken.rule())
                        ? unseen(context)
                        : context.handleInstantiationProblem(_valueClass, value, refused.getCause());
            } catch (ReflectiveOperationException broken) {
                return context.handleInstantiationProblem(_valueClass, value, broken.getCause());
            }
        }

        private Object unseen(DeserializationContext context) {
            try {
                return constructor.newInstance(UNSEEN);
            } catch (ReflectiveOperationException broken) {
                return context.handleInstantiationProblem(_valueClass, UNSEEN, broken.getCause());
            }
        }
    }
}

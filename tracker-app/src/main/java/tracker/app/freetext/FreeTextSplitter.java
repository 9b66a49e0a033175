package tracker.app.freetext;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tracker.domain.shared.FreeText;
import tracker.domain.shared.FreeTextComponent;
import tracker.domain.shared.SingleValue;

/**
 * Parts the free text of an event from its JSON, and joins both. What is free text is said by the types of the event,
 * so that no list has to be kept. No free text is empty, so an empty text says that one stood there.
 */
public final class FreeTextSplitter {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final ClassValue<Boolean> HOLDS_TEXT = new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> type) {
            return type.isRecord()
                    && !SingleValue.class.isAssignableFrom(type)
                    && Arrays.stream(type.getRecordComponents())
                            .anyMatch(component -> isText(component) || HOLDS_TEXT.get(element(component)));
        }
    };

    private FreeTextSplitter() {}

    /**
     * The two parts of an event.
     *
     * @param event its type
     * @param payload as JSON, complete or already without its texts
     */
    public static SplitPayload split(Class<?> event, byte[] payload) {
        if (!HOLDS_TEXT.get(event)) {
            return new SplitPayload(payload, null);
        }
        JsonNode tree = JSON.readTree(payload);
        Map<String, String> texts = new LinkedHashMap<>();
        walk(tree, event, "", (place, text) -> {
            if (!text.isEmpty()) {
                texts.put(place, text);
            }
            return "";
        });
        return texts.isEmpty()
                ? new SplitPayload(payload, null)
                : new SplitPayload(JSON.writeValueAsBytes(tree), JSON.writeValueAsString(texts));
    }

    /**
     * The complete event. What has been removed reads {@link FreeText#REMOVED}.
     *
     * @param texts as {@link SplitPayload#texts()}; null if there is none, or no longer
     */
    public static byte[] join(Class<?> event, byte[] payload, @Nullable String texts) {
        if (!HOLDS_TEXT.get(event) || texts == null && !holdsEmptyText(payload)) {
            return payload;
        }
        JsonNode tree = JSON.readTree(payload);
        JsonNode known = texts == null ? JSON.createObjectNode() : JSON.readTree(texts);
        walk(tree, event, "", (place, text) -> {
            JsonNode stored = known.get(place);
            return !text.isEmpty() ? text : stored == null ? FreeText.REMOVED : stored.stringValue();
        });
        return JSON.writeValueAsBytes(tree);
    }

    private static boolean holdsEmptyText(byte[] payload) {
        for (int at = 1; at < payload.length; at++) {
            if (payload[at] == '"' && payload[at - 1] == '"') {
                return true;
            }
        }
        return false;
    }

    /** Replaces each free text by what the change says of its place and itself. */
    private static void walk(JsonNode node, Class<?> type, String at, BinaryOperator<String> change) {
        if (!(node instanceof ObjectNode object) || !HOLDS_TEXT.get(type)) {
            return;
        }
        for (RecordComponent component : type.getRecordComponents()) {
            String name = component.getName();
            JsonNode value = object.get(name);
            if (value == null) {
                continue;
            }
            if (value instanceof ArrayNode list) {
                walk(list, component, at + name, change);
            } else if (!isText(component)) {
                walk(value, element(component), at + name + ".", change);
            } else if (value.isString()) {
                object.put(name, change.apply(at + name, value.stringValue()));
            }
        }
    }

    private static void walk(ArrayNode list, RecordComponent component, String at, BinaryOperator<String> change) {
        for (int i = 0; i < list.size(); i++) {
            JsonNode value = list.get(i);
            String place = at + "." + i;
            if (!isText(component)) {
                walk(value, element(component), place + ".", change);
            } else if (value.isString()) {
                list.set(i, list.stringNode(change.apply(place, value.stringValue())));
            }
        }
    }

    private static boolean isText(RecordComponent component) {
        return component.isAnnotationPresent(FreeTextComponent.class)
                || FreeText.class.isAssignableFrom(element(component));
    }

    /** The type of the component, or of the elements of its list. */
    private static Class<?> element(RecordComponent component) {
        if (List.class.isAssignableFrom(component.getType())
                && component.getGenericType() instanceof ParameterizedType list) {
            Type element = list.getActualTypeArguments()[0];
            return element instanceof Class<?> type ? type : Object.class;
        }
        return component.getType();
    }
}

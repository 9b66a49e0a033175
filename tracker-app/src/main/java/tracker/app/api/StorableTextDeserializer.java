package tracker.app.api;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.jdk.StringDeserializer;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/**
 * Leaves NUL and halves of characters out of every text that is sent as JSON. PostgreSQL takes neither, and an event
 * that holds one could be stored but not be read again by a query.
 */
final class StorableTextDeserializer extends StdScalarDeserializer<String> {

    private static final Pattern UNSTORABLE = Pattern.compile("[\\x00\\p{Cs}]");

    StorableTextDeserializer() {
        super(String.class);
    }

    @Override
    public @Nullable String deserialize(JsonParser json, DeserializationContext context) {
        @Nullable String text = StringDeserializer.instance.deserialize(json, context);
        return text == null ? null : UNSTORABLE.matcher(text).replaceAll("");
    }
}

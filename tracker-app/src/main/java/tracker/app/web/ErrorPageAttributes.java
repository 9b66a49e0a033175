package tracker.app.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.webmvc.error.DefaultErrorAttributes;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.WebRequest;

/** What the error page says: a heading and a sentence for people, and nothing about the inside of the tracker. */
@Component
@ConditionalOnWebApplication
class ErrorPageAttributes extends DefaultErrorAttributes {

    @Override
    public Map<String, @Nullable Object> getErrorAttributes(WebRequest request, ErrorAttributeOptions options) {
        Map<String, @Nullable Object> attributes = super.getErrorAttributes(request, options);
        int status = attributes.get("status") instanceof Integer known ? known : 0;
        String[] words = words(status);
        Object said = request.getAttribute(RefusalWriter.SENTENCE, RequestAttributes.SCOPE_REQUEST);
        attributes.put("heading", words[0]);
        attributes.put("detail", said == null ? words[1] : said);
        return attributes;
    }

    @SuppressWarnings("MagicNumber")
    private static String[] words(int status) {
        return switch (status) {
            case 400, 405, 406, 415 ->
                new String[] {"We could not read this request", "Nothing was stored. Check the address, and try again."
                };
            case 401, 403 ->
                new String[] {
                    "You cannot do this",
                    "The page may be too old, or you may have been signed out. Nothing was stored. Reload the page, and try again."
                };
            case 404, 410 -> new String[] {"Page not found", "There is no page at this address."};
            case 413 -> new String[] {"This is too large", "Nothing was stored."};
            case 429 -> new String[] {"Too many requests", "Nothing was stored. Try again in a minute."};
            case 503 -> new String[] {"The tracker is busy", "Nothing was stored. Try again in a moment."};
            default ->
                new String[] {
                    "Something went wrong",
                    "We could not answer this. Try again in a moment. If the problem continues, contact the people who run this tracker."
                };
        };
    }
}

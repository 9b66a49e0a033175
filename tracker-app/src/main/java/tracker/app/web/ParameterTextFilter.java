package tracker.app.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.UriUtils;

/**
 * Refuses characters that no address of ours has, before an endpoint or the database stumbles over them: control
 * characters in the address, and the character NUL in a form. What else people paste into forms is cleaned by the text
 * types of the domain.
 */
final class ParameterTextFilter extends OncePerRequestFilter {

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\t\\n\\r]]");
    private static final String SENTENCE =
            "The address or the form contains characters that cannot be read. Nothing was stored.";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain rest)
            throws ServletException, IOException {
        if (unreadable(request.getQueryString()) || unreadable(request.getRequestURI()) || formHasNul(request)) {
            RefusalWriter.refuse(request, response, HttpStatus.BAD_REQUEST, SENTENCE);
        } else {
            rest.doFilter(request, response);
        }
    }

    private static boolean unreadable(@Nullable String encoded) {
        if (encoded == null || encoded.indexOf('%') < 0) {
            return false;
        }
        try {
            return CONTROL.matcher(UriUtils.decode(encoded, StandardCharsets.UTF_8))
                    .find();
        } catch (IllegalArgumentException notEncoded) {
            return true;
        }
    }

    private static boolean formHasNul(HttpServletRequest request) {
        String type = request.getContentType();
        if (type == null || !type.toLowerCase(Locale.ROOT).startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE)) {
            return false;
        }
        return request.getParameterMap().entrySet().stream()
                .anyMatch(sent -> sent.getKey().indexOf('\0') >= 0
                        || Arrays.stream(sent.getValue()).anyMatch(value -> value.indexOf('\0') >= 0));
    }
}

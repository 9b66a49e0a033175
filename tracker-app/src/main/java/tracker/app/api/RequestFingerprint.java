package tracker.app.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import tools.jackson.databind.json.JsonMapper;

/** A hash of the request, to recognise a repeated request without storing it. */
public final class RequestFingerprint {

    /** Absent fields are left out, so that a field added later does not change the fingerprint of older requests. */
    private static final JsonMapper WORDS = JsonMapper.builder()
            .changeDefaultPropertyInclusion(always -> always.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private RequestFingerprint() {}

    /** Hashes the parsed request, so white space and field order do not matter. */
    public static String of(String path, Object said) {
        return of((path + "\n" + WORDS.writeValueAsString(said)).getBytes(StandardCharsets.UTF_8));
    }

    static String of(byte[] bytes) {
        try {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}

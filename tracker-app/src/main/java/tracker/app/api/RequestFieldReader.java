package tracker.app.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tracker.domain.shared.RuleBroken;

/** Reads the fields of a request and collects all problems, so that they are reported together. */
public final class RequestFieldReader {

    /** The longest list an activity can have. */
    private static final int LONGEST_LIST = 100;

    private final String prefix;
    private final List<FieldProblem> problems;

    /** The fields of the request itself. */
    public RequestFieldReader() {
        this("", new ArrayList<>());
    }

    private RequestFieldReader(String prefix, List<FieldProblem> problems) {
        this.prefix = prefix;
        this.problems = problems;
    }

    /** The fields of the object in that field. */
    public RequestFieldReader nested(String field) {
        return new RequestFieldReader(prefix + field + ".", problems);
    }

    /** Reads a required field. */
    public <S, T> Supplier<T> required(String field, @Nullable S said, Function<S, T> reading) {
        if (said == null) {
            tell(field, "This is required.");
            return RequestFieldReader::toldAlready;
        }
        return read(field, () -> reading.apply(said));
    }

    /** Reads an optional field. */
    public <S, T> Supplier<@Nullable T> optional(String field, @Nullable S said, Function<S, T> reading) {
        return read(field, () -> said == null ? null : reading.apply(said));
    }

    /**
     * Reads one field.
     *
     * @param reading may use earlier fields; if one of those is invalid, it is skipped
     */
    public <T extends @Nullable Object> Supplier<T> read(String field, Supplier<T> reading) {
        try {
            T value = reading.get();
            return () -> value;
        } catch (RuleBroken broken) {
            tell(field, broken.sentence());
        } catch (InvalidRequestException refused) {
            tell(field, String.valueOf(refused.getMessage()));
        } catch (FieldRejectedException another) {
            // the invalid field has its own message
        }
        return RequestFieldReader::toldAlready;
    }

    /** Reads optional codes, each of which must be known. */
    public Supplier<List<String>> codes(String field, @Nullable List<@Nullable String> said, Set<String> known) {
        List<String> codes = new ArrayList<>();
        List<@Nullable String> all = said == null ? List.of() : said;
        if (all.size() > LONGEST_LIST) {
            tell(field, "At most " + LONGEST_LIST + ".");
        }
        for (int at = 0; at < Math.min(all.size(), LONGEST_LIST); at++) {
            String code = all.get(at);
            if (code == null || !known.contains(code)) {
                tell(field + "[" + at + "]", "This code is not in the list.");
            } else {
                codes.add(code);
            }
        }
        return () -> codes;
    }

    /** The result of all fields; call it once every field was read. */
    public <T> T build(Supplier<T> all) {
        if (!problems.isEmpty()) {
            throw ApiProblemException.ofFields(problems);
        }
        return all.get();
    }

    private void tell(String field, String sentence) {
        problems.add(new FieldProblem(prefix + field, sentence));
    }

    private static <T extends @Nullable Object> T toldAlready() {
        throw new FieldRejectedException();
    }

    private static final class FieldRejectedException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}

package tracker.app.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tracker.domain.shared.CountingMethod;
import tracker.domain.shared.Reach;

/** People reached, in requests and responses. Each part is left out, or null, if it is unknown; unknown is not zero. */
@Schema(description = "How many people it reached. Leave out what is not known: unknown is not zero.")
public record ReachFigures(
        @Schema(description = "the lowest estimate", minimum = "0") @Nullable
        Integer low,

        @Schema(description = "the best figure, which is used in totals", minimum = "0") @Nullable
        Integer best,

        @Schema(description = "the highest estimate", minimum = "0") @Nullable
        Integer high,

        @Schema(allowableValues = {"clicker", "register", "tickets", "estimate"}) @Nullable
        String method) {

    /** Of the field {@code confirmed} of requests with figures. */
    public static final String CONFIRMED =
            "true if figures above the usual range are right; they are refused with 422 and a question until then";

    public static ReachFigures of(Reach reach) {
        return new ReachFigures(
                reach.low(),
                reach.best(),
                reach.high(),
                reach.method() == null ? null : EnumWordConverter.of(reach.method()));
    }

    /** The field {@code reach}. */
    public static Supplier<Reach> read(RequestFieldReader form, @Nullable ReachFigures said) {
        if (said == null) {
            return form.required("reach", null, never -> Reach.UNKNOWN);
        }
        Supplier<@Nullable CountingMethod> method = form.nested("reach")
                .optional("method", said.method, word -> EnumWordConverter.read(CountingMethod.class, word));
        return form.read("reach", () -> new Reach(said.low, said.best, said.high, method.get()));
    }
}

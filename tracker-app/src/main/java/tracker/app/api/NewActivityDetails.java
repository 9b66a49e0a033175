package tracker.app.api;

import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tracker.domain.activity.ActivityId;
import tracker.domain.activity.ActivityKind;
import tracker.domain.campaign.CampaignId;
import tracker.domain.trust.TrustCode;

/**
 * The fields common to all new activities.
 *
 * @param id generated here, or derived from the client's UUID
 * @param campaign to which it belongs
 * @param trust that owns it
 */
public record NewActivityDetails<I extends ActivityId>(
        Supplier<I> id, Supplier<CampaignId> campaign, Supplier<TrustCode> trust) {

    private static final int LENGTH_OF_A_UUID = 36;

    /**
     * Reads the fields {@code id}, {@code campaign} and {@code trust}.
     *
     * @param kind of the activity
     * @param next makes an id where none is said
     * @param given makes one of kind and UUID
     */
    public static <I extends ActivityId> NewActivityDetails<I> read(
            RequestFieldReader form,
            @Nullable String id,
            @Nullable Integer campaign,
            @Nullable String trust,
            Supplier<I> next,
            Function<String, I> given,
            ActivityKind kind) {
        return new NewActivityDetails<>(
                form.read("id", () -> id == null ? next.get() : given.apply(kind.idPrefix() + "-" + uuid(id))),
                form.required("campaign", campaign, CampaignId::new),
                form.required("trust", trust, TrustCode::new));
    }

    /** Builds the commands about it; to be called once every field was read. */
    public <C> C commands(ActivityCommandsConstructor<I, C> constructor) {
        return constructor.of(id.get(), campaign.get(), trust.get());
    }

    private static String uuid(String text) {
        try {
            if (text.length() == LENGTH_OF_A_UUID) {
                return UUID.fromString(text).toString().toLowerCase(Locale.ROOT);
            }
        } catch (IllegalArgumentException noUuid) {
            // reported below
        }
        throw new InvalidRequestException("This must be a UUID, or be left out.");
    }
}

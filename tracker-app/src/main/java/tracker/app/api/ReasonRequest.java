package tracker.app.api;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import tracker.domain.shared.Reason;

/** The reason for changing an earlier report. */
public record ReasonRequest(
        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                description = "in a few words; anyone can read it",
                maxLength = 500)
        @Nullable
        String reason) {

    /** The request has no other field. */
    public Reason read() {
        RequestFieldReader form = new RequestFieldReader();
        return form.build(form.required("reason", reason, Reason::new));
    }
}

package tracker.app.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tracker.domain.shared.School;
import tracker.domain.shared.TextLine;

/** A school or college, in requests and responses. */
public record SchoolDetails(
        @Schema(description = "unique reference number in the national register", pattern = "[0-9]{6}") @Nullable
        String urn,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, maxLength = 200) @Nullable
        String name) {

    public static SchoolDetails of(School school) {
        return new SchoolDetails(school.urn(), school.name().value());
    }

    /** The field {@code school}. */
    public static Supplier<School> read(RequestFieldReader form, SchoolDetails said) {
        RequestFieldReader fields = form.nested("school");
        Supplier<TextLine> name = fields.required("name", said.name, TextLine::new);
        return fields.read("urn", () -> new School(said.urn, name.get()));
    }
}

package tracker.app.schooltalk;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tracker.app.api.EnumWordConverter;
import tracker.app.api.RequestFieldReader;
import tracker.app.api.SchoolDetails;
import tracker.app.api.YearGroupCodes;
import tracker.domain.activity.ActivityDuration;
import tracker.domain.activity.PlanOutline;
import tracker.domain.schooltalk.SchoolTalkDetails;
import tracker.domain.shared.EducationPhase;
import tracker.domain.shared.Note;
import tracker.domain.shared.School;
import tracker.domain.shared.TextLine;

/** The details of a school talk. */
record SchoolTalkDetailsRequest(
        @Schema(requiredMode = RequiredMode.REQUIRED, description = "UK time") @Nullable
        LocalDate day,

        @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable
        SchoolDetails school,

        @Schema(
                allowableValues = {"nursery", "primary", "middle", "secondary", "all-through", "sixteen-plus", "college"
                })
        @Nullable
        String phase,

        @Schema(description = "the year groups: nursery, reception, year-1 to year-13") @Nullable
        List<@Nullable String> yearGroups,

        @Schema(maxLength = 200) @Nullable String topic,

        @Schema(minimum = "1", maximum = "720") @Nullable Integer minutes,

        @Schema(description = "shown only to the trust", maxLength = 2000) @Nullable
        String note,

        @Schema(description = "whether anyone may come; if not, the public sees only phase and area before the day")
        @Nullable
        Boolean openToPublic,

        @Schema(description = "when it starts, UK time, for example 14:30; shown only to the trust") @Nullable
        String starts,

        @Schema(
                description = "how many people are expected; shown only to the trust",
                minimum = "1",
                maximum = "100000")
        @Nullable
        Integer expected) {

    Supplier<SchoolTalkDetails> read(RequestFieldReader form) {
        Supplier<LocalDate> when = form.required("day", day, said -> said);
        Supplier<School> where = school == null
                ? form.<School, School>required("school", null, never -> never)
                : SchoolDetails.read(form, school);
        Supplier<@Nullable EducationPhase> whom =
                form.optional("phase", phase, word -> EnumWordConverter.read(EducationPhase.class, word));
        Supplier<List<String>> years = form.codes("yearGroups", yearGroups, YearGroupCodes.CODES);
        Supplier<@Nullable TextLine> about = form.optional("topic", topic, TextLine::new);
        Supplier<@Nullable ActivityDuration> length = form.optional("minutes", minutes, ActivityDuration::new);
        Supplier<@Nullable LocalTime> fromAt = form.optional("starts", starts, PlanOutline::time);
        Supplier<@Nullable PlanOutline> outline = form.read("expected", () -> PlanOutline.of(fromAt.get(), expected));
        Supplier<@Nullable Note> more = form.optional("note", note, Note::new);
        return () -> new SchoolTalkDetails(
                when.get(),
                where.get(),
                whom.get(),
                years.get(),
                about.get(),
                length.get(),
                more.get(),
                openToPublic,
                outline.get());
    }
}
